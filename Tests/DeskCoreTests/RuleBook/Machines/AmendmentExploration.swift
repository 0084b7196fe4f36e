import Testing

@testable import DeskCore

/// The amendment's machine, everywhere, with every subset of its rules broken.
@Suite struct AmendmentExploration {
  @Test func `every decision is the table's, whoever asks`() {
    var result = Exploration<AmendmentStage, AmendmentAction, AmendmentEvidence>.Result()
    for sample in AmendmentSample.allCases {
      for action in AmendmentAction.allCases {
        result += Exploration(
          machine: .amendment, action: action, sample: sample.rawValue, good: sample.evidence,
          effects: sample.effects, silences: sample.silences
        ).run()
      }
    }

    #expect(result.failures.isEmpty, "\(result.failures.prefix(5).joined(separator: "\n"))")
    #expect(result.tried == 5_158)
  }
}
