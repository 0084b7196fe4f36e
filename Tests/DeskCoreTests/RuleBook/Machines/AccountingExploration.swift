import Testing

@testable import DeskCore

/// The accounting's machine, everywhere, with every subset of its rules broken.
@Suite struct AccountingExploration {
  @Test func `every decision is the table's, whoever asks`() {
    var result = Exploration<AccountingStage, AccountingAction, AccountingEvidence>.Result()
    for sample in AccountingSample.allCases {
      for action in AccountingAction.allCases {
        result += Exploration(
          machine: .accounting, action: action, sample: sample.rawValue,
          good: sample.evidence(for: action), effects: sample.effects, silences: sample.silences
        ).run()
      }
    }

    #expect(result.failures.isEmpty, "\(result.failures.prefix(5).joined(separator: "\n"))")
    #expect(result.tried == 4_576)
  }
}
