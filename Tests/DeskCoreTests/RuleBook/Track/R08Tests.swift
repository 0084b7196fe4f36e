import Testing

@testable import DeskCore

/// an override names one rule that allows it, a reason, and a supervisor.
@Suite struct R08Tests {
  private func codes(
    _ override: Override?, breaking change: (inout PickupEvidence) -> Void
  ) -> [String] {
    PickupMachine.pickup.breaches(
      .handOver, at: .cleared, by: [.front],
      given: with(PickupSample.patient.evidence, change),
      under: Book(override: override)
    ).map(\.code)
  }

  private func supervisor(_ rule: RuleID, reason: String = "fire drill") -> Override {
    Override(rule: rule, reason: reason, by: "sue", isSupervisor: true)
  }

  @Test func `a supervisor with a reason hands over after hours`() {
    #expect(codes(nil) { $0.moment?.isBusinessDay = false } == ["COUNTER_CLOSED"])
    #expect(codes(supervisor(.r04)) { $0.moment?.isBusinessDay = false } == [])
  }

  @Test func `without a reason it stays closed`() {
    let codes = codes(supervisor(.r04, reason: " \t")) { $0.moment?.isBusinessDay = false }

    #expect(codes == ["COUNTER_CLOSED", "NO_REASON"])
  }

  @Test func `by someone who is no supervisor it stays closed`() {
    let override = Override(rule: .r04, reason: "late", by: "jdo", isSupervisor: false)

    let codes = codes(override) { $0.moment?.isBusinessDay = false }

    #expect(codes == ["COUNTER_CLOSED", "NO_SUPERVISOR"])
  }

  @Test func `it overrules the rule that it names and no other`() {
    let codes = codes(supervisor(.r04)) {
      $0.moment?.isBusinessDay = false
      $0.photoID?.photoMatches = false
    }

    #expect(codes == ["PHOTO_MISMATCH"])
  }

  @Test(arguments: RuleID.allCases.filter { $0 != .r04 })
  func `no rule but R-04 can be overridden`(rule: RuleID) {
    let codes = codes(supervisor(rule)) { $0.photoID?.photoMatches = false }

    #expect(codes == ["PHOTO_MISMATCH", "NOT_OVERRIDABLE"])
    #expect(!RuleBook.text(rule).overridable)
  }
}
