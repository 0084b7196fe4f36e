import DeskCore
import Testing

@testable import DeskUI

/// Every kind's form as it looks, at both sizes and in both sets of signs.
@Suite struct IntakeKindScreenTests {
  @Test(arguments: RequestKind.allCases)
  func `a kind's form is the one that was looked at`(kind: RequestKind) throws {
    let desk = try IntakeKindScreens.desk(kind)
    let page = try #require(IntakeKindScreens.pages[kind])

    #expect(desk.screen(rows: 24, columns: 80).joined(separator: "\n") == page.small)
    #expect(desk.screen(rows: 40, columns: 120).joined(separator: "\n") == page.large)
  }

  @Test(arguments: RequestKind.allCases)
  func `in ASCII it is the same with plain borders`(kind: RequestKind) throws {
    let desk = try IntakeKindScreens.desk(kind)
    let page = try #require(IntakeKindScreens.pages[kind])

    let small = desk.screen(rows: 24, columns: 80, .ascii).joined(separator: "\n")
    let large = desk.screen(rows: 40, columns: 120, .ascii).joined(separator: "\n")

    #expect(small == Self.plain(page.small))
    #expect(large == Self.plain(page.large))
    #expect(small.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test(arguments: RequestKind.allCases)
  func `no line is wider than the window`(kind: RequestKind) throws {
    let desk = try IntakeKindScreens.desk(kind)

    #expect(desk.screen(rows: 24, columns: 80).allSatisfy { Text.width($0) <= 80 })
    #expect(desk.screen(rows: 40, columns: 120).allSatisfy { Text.width($0) <= 120 })
  }

  @Test func `the kinds stand in two columns with the letters that name them`() throws {
    var desk = try IntakeDesk()
    try desk.open()

    let screen = desk.screen(rows: 24, columns: 80).joined(separator: "\n")

    #expect(screen == IntakeKindScreens.kinds)
    #expect(
      desk.screen(rows: 24, columns: 80, .ascii).joined(separator: "\n") == Self.plain(screen))
  }

  @Test func `letters leave the kinds that begin so`() throws {
    var desk = try IntakeDesk()
    try desk.open()

    try desk.keys("re")

    #expect(
      desk.screen(rows: 24, columns: 80).joined(separator: "\n") == IntakeKindScreens.narrowed)
  }

  /// The borders that ASCII has instead, by hand.
  private static func plain(_ text: String) -> String {
    String(
      text.map { sign in
        switch sign {
        case "─": "-"
        case "═": "="
        case "│", "║": "|"
        case "┌", "┐", "└", "┘", "╔", "╗", "╚", "╝": "+"
        case "…": "~"
        default: sign
        }
      })
  }
}
