import Testing

@testable import DeskCore

/// The clocks of a request, by the scenarios of the counter.
@Suite struct ClocksTests {
  private func receipt(_ at: String, _ site: String) throws -> Day {
    try #require(Sample.zones.local(Sample.instant(at), in: Sample.site(site).zone)).day
  }

  @Test func `scenario 35: received at Phoenix before its midnight, due by its day`() throws {
    let received = try receipt("2026-07-01T06:30:00Z", "PHX")
    let facts = Clocks.Facts(track: .access, received: received)

    let clocks = Clocks(facts, at: Sample.site("PHX"), policy: Policy())

    #expect(received == Day("2026-06-30"))
    #expect(try receipt("2026-07-01T06:30:00Z", "ROC") == Day("2026-07-01"))
    #expect(clocks.governing == Day("2026-07-30"))
    #expect(clocks.governing.weekday == .thursday)
    #expect(clocks.state == nil)
  }

  static let desks: [(site: String, at: String, local: String, isOpen: Bool)] = [
    ("PHX", "2026-07-14T16:30:00-07:00", "16:30", true),
    ("ROC", "2026-07-14T16:30:00-07:00", "18:30", false),
    ("JAX", "2026-07-14T16:30:00-07:00", "19:30", false),
    ("PHX", "2026-01-14T16:30:00-07:00", "16:30", true),
    ("ROC", "2026-01-14T16:30:00-07:00", "17:30", false),
    ("JAX", "2026-01-14T16:30:00-07:00", "18:30", false),
  ]

  @Test(arguments: desks)
  func `scenario 36: which desks are open when it is 16:30 in Phoenix`(
    desk: (site: String, at: String, local: String, isOpen: Bool)
  ) throws {
    let moment = try Sample.moment(Sample.instant(desk.at), desk.site)

    #expect(moment.local.minute == desk.local)
    #expect(moment.isOpen == desk.isOpen)
  }

  @Test func `scenario 38: extended, HIPAA is due 1 May and Minnesota is overdue from 2 April`() {
    let received = Sample.day("2026-03-02")
    let plain = Clocks.Facts(track: .access, received: received)
    let longer = Clocks.Facts(track: .access, received: received, extensionDays: 30)

    let rochester = Clocks(longer, at: Sample.site("ROC"), policy: Policy())
    let phoenix = Clocks(longer, at: Sample.site("PHX"), policy: Policy())

    #expect(Clocks(plain, at: Sample.site("ROC"), policy: Policy()).hipaa == Day("2026-04-01"))
    #expect(rochester.hipaa == Day("2026-05-01"))
    #expect(rochester.state == Day("2026-04-01"))
    #expect(rochester.governs == .state)
    #expect(phoenix.governing == Day("2026-05-01"))
    #expect(phoenix.governs == .hipaa)
  }

  @Test func `a leap day is counted where there is one`() {
    let at = { (text: String) in
      Clocks(
        Clocks.Facts(track: .access, received: Sample.day(text)), at: Sample.site("PHX"),
        policy: Policy()
      ).governing
    }

    #expect(at("2028-02-01") == Day("2028-03-02"))
    #expect(at("2026-02-01") == Day("2026-03-03"))
  }

  @Test func `mammograms have fifteen days, and only mammograms`() {
    let received = Sample.day("2026-03-02")
    let with = Clocks.Facts(track: .authorization, received: received, mammogram: true)
    let without = Clocks.Facts(track: .authorization, received: received)

    let clocks = Clocks(with, at: Sample.site("JAX"), policy: Policy())

    #expect(clocks.mammography == Day("2026-03-17"))
    #expect(clocks.governs == .mammography)
    #expect(Clocks(without, at: Sample.site("JAX"), policy: Policy()).mammography == nil)
  }

  @Test func `the act-by day is never after the governing one and always a business day`() {
    for offset in stride(from: 0, to: 800, by: 5) {
      let received = Sample.day("2025-01-01") + offset
      for site in Site.defaults {
        let facts = Clocks.Facts(track: .access, received: received)
        let clocks = Clocks(facts, at: site, policy: Policy())

        let isRight = clocks.actBy <= clocks.governing && site.isBusinessDay(clocks.actBy)
        if !isRight || clocks.governing - clocks.actBy > 4 {
          Issue.record("\(received) at \(site.id): \(clocks.actBy) for \(clocks.governing)")
        }
      }
    }
  }

  @Test func `Minnesota's day is never before HIPAA's and never on a day off`() {
    let site = Sample.site("STP")
    for offset in stride(from: 0, to: 800, by: 5) {
      let received = Sample.day("2025-01-01") + offset
      let facts = Clocks.Facts(track: .access, received: received)
      let clocks = Clocks(facts, at: site, policy: Policy())

      let state = clocks.state ?? received
      if state < received + 30 || !site.isBusinessDay(state) {
        Issue.record("\(received): \(state)")
      }
    }
  }
}
