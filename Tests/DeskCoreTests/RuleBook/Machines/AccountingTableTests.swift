import Testing

@testable import DeskCore

/// The whole table, compared as text: a row that changes silently changes this page.
@Suite struct AccountingTableTests {
  @Test func `the table is this one`() {
    #expect(AccountingMachine.accounting.table.text == Self.table)
  }

  // swift-format-ignore
  static let table = """

    """
}
