import Testing

@testable import DeskCore

/// The machine of the charts, everywhere, with every subset of its rules broken.
@Suite struct PatientExploration {
  @Test func `every decision is the table's`() {
    var result = Exploration<PatientStage, PatientAction, PatientEvidence>.Result()
    for action in PatientAction.allCases {
      result += Exploration(
        machine: .patient, action: action, sample: "chart", good: Sample.patientEvidence
      ).run()
    }

    #expect(result.failures.isEmpty, "\(result.failures.prefix(5).joined(separator: "\n"))")
    #expect(result.tried == 224)
  }
}
