import Testing

@testable import DeskCore

/// The whole table, compared as text: a row that changes silently changes this page.
@Suite struct AmendmentTableTests {
  @Test func `the table is this one`() {
    #expect(AmendmentMachine.amendment.table.text == Self.table)
  }

  // swift-format-ignore
  static let table = """

    """
}
