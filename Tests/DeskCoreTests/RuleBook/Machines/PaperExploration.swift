import Testing

@testable import DeskCore

/// The machine of the papers' files, everywhere, with every subset of its rules broken.
@Suite struct PaperExploration {
  @Test func `every decision is the table's`() {
    var result = Exploration<PaperStage, PaperAction, PaperEvidence>.Result()
    for action in PaperAction.allCases {
      result += Exploration(
        machine: .paper, action: action, sample: "file", good: Sample.paperEvidence
      ).run()
    }

    #expect(result.failures.isEmpty, "\(result.failures.prefix(5).joined(separator: "\n"))")
    #expect(result.tried == 40)
  }

  @Test func `the table is this one`() {
    #expect(PaperMachine.paper.table.text == Self.table)
  }

  // swift-format-ignore
  static let table = """
    FROM            ACTION  TO       BY                                         RULES
    unfiled         file    filed    front clerk imaging privacy dataIntegrity
    any open stage  open    (stays)  front clerk imaging privacy dataIntegrity  R-109

    """
}
