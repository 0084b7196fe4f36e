import Testing

@testable import DeskCore

/// The whole table, compared as text: a row that changes silently changes this page.
@Suite struct AdoptionTableTests {
  @Test func `the table is this one`() {
    #expect(AdoptionMachine.adoption.table.text == Self.table)
  }

  // swift-format-ignore
  static let table = """
    FROM            ACTION          TO         BY                   RULES
    unopened        receive         received   front                R-02
    received        accept          accepted   front                R-86 R-87
    received        refuse          refused    front                refused: accept
    accepted        route           routed     front                R-88
    routed          schedule        scheduled  dataIntegrity        R-88
    routed          apply           applied    dataIntegrity        R-88 R-88
    scheduled       takeEffect      applied    system               R-88
    any open stage  undo            (stays)    front dataIntegrity  R-104
    routed          backToAccepted  accepted   front                R-104

    """
}
