import Testing

@testable import DeskCore

/// The whole table, compared as text: a row that changes silently changes this page.
@Suite struct AccountingTableTests {
  @Test func `the table is this one`() {
    #expect(AccountingMachine.accounting.table.text == Self.table)
  }

  // swift-format-ignore
  static let table = """
    FROM                    ACTION         TO               BY                              RULES
    unreceived              receive        open             front clerk privacy             R-02 R-05 R-46 R-40 R-42 R-43 R-45 R-81
    open                    giveFeeNotice  awaitAssent      clerk privacy                   R-83
    awaitAssent             assent         open             front clerk privacy             R-46 R-40 R-42 R-43 R-45
    awaitAssent             narrow         open             front clerk privacy             R-46 R-40 R-42 R-43 R-45 R-81
    open awaitAssent draft  withdraw       withdrawn        front clerk privacy             R-46
    open draft              compile        draft            clerk privacy                   R-83
    draft                   describe       (stays)          clerk privacy
    draft                   issue          issued           privacy                         R-40 R-42 R-43 R-45 R-83 R-81
    open awaitAssent draft  extend         (stays)          supervisor                      R-83
    unreceived              suspend        suspending       privacy                         R-02 R-82
    suspending              endSuspension  suspensionEnded  privacy system                  R-82
    any open stage          undo           (stays)          front clerk supervisor privacy  R-104
    draft                   backToOpen     open             clerk privacy                   R-104
    open                    backToAssent   awaitAssent      front clerk privacy             R-104

    """
}
