import Testing

@testable import DeskCore

/// The desk's own machine, everywhere, with every subset of its rules broken.
@Suite struct DeskExploration {
  @Test func `every decision is the table's`() {
    var result = Exploration<DeskStage, DeskAction, DeskEvidence>.Result()
    for action in DeskAction.allCases {
      result += Exploration(
        machine: .desk, action: action, sample: "desk", good: Sample.deskEvidence
      ).run()
    }

    #expect(result.failures.isEmpty, "\(result.failures.prefix(5).joined(separator: "\n"))")
    #expect(result.tried == 64)
  }

  @Test func `the table is this one`() {
    #expect(DeskMachine.desk.table.text == Self.table)
  }

  // swift-format-ignore
  static let table = """
    FROM            ACTION      TO       BY                                                    RULES
    any open stage  downtime    working  supervisor                                            R-110
    any open stage  enterLater  working  front clerk imaging supervisor privacy dataIntegrity  R-110
    any open stage  export      working  clerk supervisor privacy dataIntegrity auditor

    """
}
