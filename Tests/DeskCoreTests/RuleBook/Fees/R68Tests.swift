import Testing

@testable import DeskCore

/// the charge for copies is within the state's schedule of the day.
@Suite struct R68Tests {
  static let trials: [FeeTrial] = [
    FeeTrial("free", facts: Sample.thirdParty, lines: []),
    FeeTrial("nobody said", "FEE_UNSTATED", facts: Sample.thirdParty, lines: nil),
    FeeTrial(
      "by the schedule", facts: Sample.thirdParty,
      lines: [FeeLine(.pages, 1200), FeeLine(.retrieval, 1000)]),
    FeeTrial(
      "a cent more", "STATE_FEE_EXCEEDED", facts: Sample.thirdParty,
      lines: [FeeLine(.pages, 1200), FeeLine(.retrieval, 1001)]),
    FeeTrial("25 pages", facts: Sample.thirdParty, lines: [FeeLine(.pages, 3000)]) {
      $0.pages = 25
    },
    FeeTrial(
      "25 pages at the price of 26", "STATE_FEE_EXCEEDED", facts: Sample.thirdParty,
      lines: [FeeLine(.pages, 3600)]
    ) { $0.pages = 25 },
    FeeTrial("26 pages", facts: Sample.thirdParty, lines: [FeeLine(.pages, 3600)]) {
      $0.pages = 26
    },
    FeeTrial("the last day of 2024", facts: Sample.thirdParty, lines: [FeeLine(.pages, 4263)]) {
      $0.day = Sample.day("2024-12-31")
    },
    FeeTrial(
      "the first day of 2025", "STATE_FEE_EXCEEDED", facts: Sample.thirdParty,
      lines: [FeeLine(.pages, 4263)]
    ) { $0.day = Sample.day("2025-01-01") },
    FeeTrial(
      "to review current care", "STATE_FEE_EXCEEDED", facts: Sample.thirdParty,
      lines: [FeeLine(.pages, 1)]
    ) { $0.purpose = .currentCare },
    FeeTrial("an appeal", facts: Sample.thirdParty, lines: [FeeLine(.retrieval, 1000)]) {
      $0.purpose = .socialSecurityAppeal
    },
    FeeTrial(
      "an appeal, by the page", "STATE_FEE_EXCEEDED", facts: Sample.thirdParty,
      lines: [FeeLine(.retrieval, 1000), FeeLine(.pages, 1)]
    ) { $0.purpose = .socialSecurityAppeal },
    FeeTrial(
      "nobody said what for", "FEE_PURPOSE_UNKNOWN", facts: Sample.thirdParty,
      lines: [FeeLine(.pages, 1)]
    ) { $0.purpose = nil },
    FeeTrial("nobody said what for, and it is free", facts: Sample.thirdParty, lines: []) {
      $0.purpose = nil
    },
    FeeTrial(
      "nobody counted the pages", "FEE_FACTS_MISSING", facts: Sample.thirdParty,
      lines: [FeeLine(.pages, 1)]
    ) { $0.pages = nil },
    FeeTrial(
      "x-rays in 2024", "FEE_TABLE_SILENT", facts: Sample.thirdParty, lines: [FeeLine(.films, 1)]
    ) {
      $0.day = Sample.day("2024-06-03")
      $0.films = 1
    },
    FeeTrial(
      "Arizona", "STATE_LAW_UNKNOWN", facts: Sample.fee(.authorization, at: "PHX"),
      lines: [FeeLine(.pages, 1)]),
    FeeTrial(
      "Florida", "STATE_LAW_UNKNOWN", facts: Sample.fee(.directive, at: "JAX"),
      lines: [FeeLine(.pages, 1)]),
    FeeTrial(
      "Wisconsin, a patient's own copy", "STATE_LAW_UNKNOWN", facts: Sample.fee(.access, at: "EAU"),
      lines: [FeeLine(.courier, 4500)]
    ) { $0.delivery = .courier },
    FeeTrial("Arizona, free", facts: Sample.fee(.authorization, at: "PHX"), lines: []),
    FeeTrial(
      "legal process", "STATE_LAW_UNKNOWN", facts: Sample.fee(.legal), lines: [FeeLine(.pages, 1)]),
    FeeTrial(
      "a courier beside a free copy in Minnesota, for who knows what",
      facts: Sample.fee(.access, at: "ROC"), lines: [FeeLine(.courier, 4500)]
    ) {
      $0.delivery = .courier
      $0.purpose = nil
    },
  ]

  @Test(arguments: trials)
  func `the schedule of the state and the day binds`(trial: FeeTrial) {
    #expect(trial.codes(of: .stateSchedule) == trial.codes)
  }

  @Test func `the counter-example breaks it and no other rule`() {
    #expect(Rule<FeeClaim>.stateSchedule.brokenByItsExample == [.r68])
  }

  @Test func `a state that is not loaded is named and goes to the privacy officer`() {
    let claim = Sample.claim(Sample.fee(.authorization, at: "PHX"), FeeLine(.pages, 1))
    let breach = Rule<FeeClaim>.stateSchedule.breaches(claim).first

    #expect(breach?.consequence == .escalate)
    #expect(
      breach?.says
        == "No fee schedule of Arizona for the track authorization on Mon 16 Mar 2026 is loaded.")
    #expect(breach?.cure.contains("privacy officer") == true)
  }

  @Test func `a schedule that is exceeded is a plain refusal`() {
    let claim = Sample.claim(Sample.thirdParty, FeeLine(.pages, 9900))

    #expect(Rule<FeeClaim>.stateSchedule.breaches(claim).map(\.consequence) == [.refuse])
  }
}
