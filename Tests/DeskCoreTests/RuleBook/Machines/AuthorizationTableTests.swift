import Testing

@testable import DeskCore

/// The whole table, compared as text: a row that changes silently changes this page.
@Suite struct AuthorizationTableTests {
  @Test func `the table is this one`() {
    #expect(DocumentMachine.authorization.table.text == Self.table)
  }

  // swift-format-ignore
  static let table = """
    FROM            ACTION          TO         BY                   RULES
    unscanned       scanIn          received   front clerk          R-02 R-106
    unscanned       readAtCounter   valid      front privacy        R-02 R-10 R-11 R-12 R-15 R-16 R-18 R-19 R-22 R-65 R-26
    received        check           valid      front clerk          R-109 R-10 R-11 R-12 R-15 R-16 R-18 R-19 R-22 R-65 R-26
    received        findDefective   defective  front clerk          R-109; refused: check
    any open stage  see             (stays)    front clerk privacy  R-109
    valid           use             (stays)    front clerk system   R-13 R-14 R-15 R-16 R-17 R-20
    any open stage  consume         used       front system
    any open stage  revoke          revoked    front clerk privacy  R-106 R-17
    valid           recordEvent     expired    clerk                R-14
    any open stage  expire          expired    system               R-14
    unscanned       fileDecree      valid      system               R-88
    unscanned       grantProxy      valid      front clerk          R-02 R-99
    any open stage  endAuthority    expired    system               R-40
    valid           knowFalse       defective  privacy
    any open stage  undo            (stays)    front clerk privacy  R-104
    valid           backToReceived  received   front clerk privacy  R-104

    """
}
