import Testing

@testable import DeskCore

/// The request's machine, everywhere, with every subset of its rules broken.
@Suite struct RequestExploration {
  @Test(arguments: RequestSample.allCases)
  func `every decision is the table's`(sample: RequestSample) {
    var result = Exploration<RequestStage, RequestAction, RequestEvidence>.Result()
    for action in RequestAction.allCases {
      result += Exploration(
        machine: .request, action: action, sample: sample.rawValue,
        good: sample.evidence(for: action),
        effects: sample.effects(for: action), silences: sample.silences
      ).run()
    }

    #expect(result.failures.isEmpty, "\(result.failures.prefix(5).joined(separator: "\n"))")
    #expect(result.tried == 30_834)
  }
}
