import Testing

@testable import DeskCore

/// Minnesota's thirty days from a written request, which nothing extends.
@Suite struct R32Tests {
  private func clocks(
    _ received: String, at site: String = "ROC", inWriting: Bool = true, track: Track = .access,
    extended days: Int = 0
  ) -> Clocks {
    let facts = Clocks.Facts(
      track: track, received: Sample.day(received), inWriting: inWriting, extensionDays: days)
    return Clocks(facts, at: Sample.site(site), policy: Policy())
  }

  @Test func `scenario 38: an extension moves HIPAA's day and not Minnesota's`() {
    let clocks = clocks("2026-03-02", extended: 30)

    #expect(clocks.hipaa == Sample.day("2026-05-01"))
    #expect(clocks.state == Sample.day("2026-04-01"))
    #expect(clocks.governing == Sample.day("2026-04-01"))
  }

  static let rolls: [(received: String, last: String)] = [
    ("2026-03-12", "2026-04-13"),
    ("2026-03-13", "2026-04-13"),
    ("2026-03-14", "2026-04-13"),
    ("2026-03-16", "2026-04-15"),
    ("2026-04-25", "2026-05-26"),
    ("2026-06-04", "2026-07-06"),
    ("2026-11-25", "2026-12-28"),
  ]

  @Test(arguments: rolls)
  func `its last day rolls off weekends and legal holidays`(roll: (received: String, last: String))
  {
    #expect(clocks(roll.received).state == Sample.day(roll.last))
  }

  @Test func `it does not run elsewhere, for a spoken request, or for a third party`() {
    #expect(clocks("2026-03-02", at: "PHX").state == nil)
    #expect(clocks("2026-03-02", at: "EAU").state == nil)
    #expect(clocks("2026-03-02", inWriting: false).state == nil)
    #expect(clocks("2026-03-02", track: .authorization).state == nil)
    #expect(clocks("2026-03-02", track: .directive).state == nil)
  }

  @Test func `another state's days run once they are in the policy, and roll where they say so`() {
    var policy = Policy()
    var law = StateLaw(.wisconsin)
    law.copyDays = 21
    let facts = Clocks.Facts(track: .access, received: Sample.day("2026-03-07"))
    let due = { (law: StateLaw) in
      policy.laws = [law]
      return Clocks(facts, at: Sample.site("EAU"), policy: policy).state
    }

    #expect(due(law) == Sample.day("2026-03-28"))
    law.copyDaysRoll = true
    #expect(due(law) == Sample.day("2026-03-30"))
    #expect(due(StateLaw(.wisconsin)) == nil)
  }

  @Test func `the years that must be known reach as far as the longest of the states' days`() {
    var policy = Policy()
    policy.laws[0].copyDays = 400
    let facts = Clocks.Facts(track: .access, received: Sample.day("2026-01-05"))

    #expect(Clocks.reach(of: facts, policy: policy) == 2026...2027)
  }

  @Test func `the earlier of two days governs even when Minnesota's has rolled`() {
    let clocks = clocks("2026-03-12")

    #expect(clocks.governing == Sample.day("2026-04-11"))
    #expect(clocks.governs == .hipaa)
  }
}
