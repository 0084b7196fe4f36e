import Testing

@testable import DeskUI

/// What a terminal without UTF-8 shows of every dialog, in both sizes.
@Suite struct QueueASCIITests {
  private static let signs: [Character: Character] = [
    "\u{2550}": "=", "\u{2551}": "|", "\u{2554}": "+", "\u{2557}": "+", "\u{255A}": "+",
    "\u{255D}": "+", "\u{2500}": "-", "\u{2502}": "|", "\u{250C}": "+", "\u{2510}": "+",
    "\u{2514}": "+", "\u{2518}": "+", "\u{2026}": "~", "\u{25B2}": "^", "\u{25BC}": "v",
    "\u{2588}": "#",
  ]

  @Test(arguments: QueueDialog.allCases, [QueueDialog.small, QueueDialog.large])
  func `a screen in ASCII is the one in UTF-8, sign by sign`(_ dialog: QueueDialog, _ size: Size)
    throws
  {
    let fine = try dialog.screen(.utf8, size)
    let plain = try dialog.screen(.ascii, size)

    #expect(plain == String(fine.map { Self.signs[$0] ?? $0 }))
    #expect(plain.utf8.allSatisfy { $0 < 0x7F })
    #expect(plain.split(separator: "\n").allSatisfy { $0.count <= size.columns })
  }
}
