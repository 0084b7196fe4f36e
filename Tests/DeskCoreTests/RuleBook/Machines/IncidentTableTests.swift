import Testing

@testable import DeskCore

/// The whole table, compared as text: a row that changes silently changes this page.
@Suite struct IncidentTableTests {
  @Test func `the table is this one`() {
    #expect(IncidentMachine.incident.table.text == Self.table)
  }

  // swift-format-ignore
  static let table = """
    FROM               ACTION      TO        BY                                                            RULES
    unopened           open        open      front clerk imaging supervisor privacy dataIntegrity auditor  R-91
    any open stage     record      (stays)   privacy                                                       R-91
    open assessed      assess      assessed  privacy                                                       R-91 R-91
    open assessed      notify      notified  privacy                                                       R-91 R-91
    assessed notified  close       closed    privacy                                                       R-91 R-91
    any open stage     undo        (stays)   privacy                                                       R-104
    assessed           backToOpen  open      privacy                                                       R-104

    """
}
