import Testing

@testable import DeskCore

/// papers are kept six years from when they were made or last in effect.
@Suite struct R90Tests {
  private func until(
    _ kind: Retention.Kind, _ created: String, _ effect: Retention.Effect = .made
  ) -> Day? {
    Retention(kind, created: Sample.day(created), effect: effect, policy: Policy()).keepUntil
  }

  @Test func `six years, the last day included`() {
    let paper = Retention(
      .denial, created: Sample.day("2026-03-16"), effect: .made, policy: Policy())

    #expect(paper.keepUntil == Sample.day("2032-03-16"))
    #expect(!paper.mayPurge(on: Sample.day("2032-03-16")))
    #expect(paper.mayPurge(on: Sample.day("2032-03-17")))
  }

  @Test func `the later of making and effect counts`() {
    let ended = Retention.Effect.ended(Sample.day("2027-12-31"))
    let before = Retention.Effect.ended(Sample.day("2025-12-31"))

    #expect(until(.authorization, "2026-03-16", ended) == Sample.day("2033-12-31"))
    #expect(until(.authorization, "2026-03-16", before) == Sample.day("2032-03-16"))
  }

  @Test func `what is in effect, or may be, is never purged`() {
    let policy = Retention(
      .policy, created: Sample.day("1999-01-01"), effect: .stands, policy: Policy())

    #expect(policy.keepUntil == nil)
    #expect(!policy.mayPurge(on: Sample.day("2100-01-01")))
  }

  @Test func `six years from 29 February are not cut short`() {
    #expect(until(.amendment, "2024-02-29") == Sample.day("2030-03-01"))
    #expect(until(.amendment, "2024-02-28") == Sample.day("2030-02-28"))
    #expect(until(.lastMammogram, "2024-02-29") == Sample.day("2034-03-01"))
  }

  @Test func `a mammogram five years, the last one ten`() {
    #expect(until(.mammogram, "2026-03-16") == Sample.day("2031-03-16"))
    #expect(until(.lastMammogram, "2026-03-16") == Sample.day("2036-03-16"))
  }

  @Test func `every other kind has the policy's years`() {
    var policy = Policy()
    policy.privacy.retentionYears = 7
    for kind in Retention.Kind.allCases where ![.mammogram, .lastMammogram].contains(kind) {
      let kept = Retention(kind, created: Sample.today, effect: .made, policy: policy)
      #expect(kept.keepUntil == Sample.today.adding(years: 7), "\(kind)")
    }
  }

  @Test func `it is a calculation and names its function`() {
    #expect(RuleText.keptSixYears.kind == .calculation)
    #expect(RuleText.keptSixYears.keptBy == "Retention.mayPurge(on:)")
  }
}
