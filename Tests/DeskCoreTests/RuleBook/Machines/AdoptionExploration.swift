import Testing

@testable import DeskCore

/// The machine of an adoption's paper, everywhere, with every subset of its rules broken.
@Suite struct AdoptionExploration {
  @Test func `every decision is the table's`() {
    var result = Exploration<AdoptionStage, AdoptionAction, AdoptionEvidence>.Result()
    for action in AdoptionAction.allCases {
      result += Exploration(
        machine: .adoption, action: action, sample: "decree", good: Sample.adoptionEvidence,
        // A birth certificate is on the list of R-87 and none of R-86's three.
        effects: [.r87: [.r86, .r87]]
      ).run()
    }

    #expect(result.failures.isEmpty, "\(result.failures.prefix(5).joined(separator: "\n"))")
    #expect(result.tried == 618)
  }
}
