import Testing

@testable import DeskCore

/// the day of receipt is excluded, the last day included, the earliest legal day governs.
@Suite struct R03Tests {
  private func clocks(_ received: String, at site: String, _ track: Track = .access) -> Clocks {
    Clocks(
      Clocks.Facts(track: track, received: Sample.day(received)), at: Sample.site(site),
      policy: Policy())
  }

  @Test func `thirty days from receipt, the day itself not counted`() {
    let clocks = clocks("2026-03-02", at: "PHX")

    #expect(clocks.hipaa == Sample.day("2026-04-01"))
    #expect(clocks.governing == Sample.day("2026-04-01"))
  }

  @Test func `HIPAA's last day stays on a Saturday and the act-by day is the Friday`() {
    let clocks = clocks("2026-03-12", at: "PHX")

    #expect(clocks.hipaa?.weekday == .saturday)
    #expect(clocks.governing == Sample.day("2026-04-11"))
    #expect(clocks.actBy == Sample.day("2026-04-10"))
  }

  @Test func `the earlier of two legal days governs`() {
    let facts = Clocks.Facts(track: .access, received: Sample.day("2026-03-02"), mammogram: true)
    let clocks = Clocks(facts, at: Sample.site("ROC"), policy: Policy())

    #expect(clocks.governing == Sample.day("2026-03-17"))
    #expect(clocks.governs == .mammography)
  }

  @Test func `where no law gives a day the promise stands in`() {
    let clocks = clocks("2026-03-02", at: "ROC", .authorization)

    #expect(clocks.hipaa == nil && clocks.state == nil)
    #expect(clocks.governing == Sample.day("2026-03-16"))
    #expect(clocks.governs == .promise)
  }

  @Test func `a provider is answered within two business days`() {
    let clocks = clocks("2026-07-02", at: "STP", .provider)

    #expect(clocks.governing == Sample.day("2026-07-07"))
    #expect(clocks.governs == .provider)
  }

  @Test func `it is a calculation and names its function`() {
    #expect(RuleText.daysCounted.kind == .calculation)
    #expect(RuleText.daysCounted.keptBy == "Clocks.init(_:at:policy:)")
  }
}
