import Testing

@testable import DeskUI

/// What the world may put into a name, and how it must look.
@Suite struct TextTests {
  static let hostile: [(given: String, shown: String)] = [
    ("\u{1B}[2;10H APPROVED", "¤[2;10H APPROVED"),
    ("\u{1B}]52;c;UEhJ\u{07}", "¤]52;c;UEhJ¤"),
    ("\u{1B}]2;title\u{1B}\\", "¤]2;title¤\\"),
    ("\u{1B}[6n\u{1B}[c", "¤[6n¤[c"),
    ("a\u{9B}31mb", "a¤31mb"),
    ("SMITH\nStatus : APPROVED", "SMITH¤Status : APPROVED"),
    ("a\r\nb", "a¤¤b"),
    ("SMITH\u{8}\u{8}\u{8}\u{8}\u{8}JONES", "SMITH¤¤¤¤¤JONES"),
    ("a\tb\u{0}c\u{7F}d", "a¤b¤c¤d"),
    ("\u{202E}NHOJ\u{202C}", "¤NHOJ¤"),
    ("\u{2066}x\u{2069}\u{200E}\u{200F}", "¤x¤¤¤"),
    ("Jo\u{200B}hn \u{200D}Doe\u{FEFF}", "Jo¤hn ¤Doe¤"),
    ("soft\u{AD}hyphen", "soft¤hyphen"),
    ("\u{2028}\u{2029}", "¤¤"),
    ("\u{E000}\u{10FFFF}\u{FFFF}", "¤¤¤"),
    ("\u{3164}\u{115F}\u{FFA0}", "¤¤¤"),
    ("a\u{E0041}b", "a¤b"),
    ("\u{301}", "\u{25CC}\u{301}"),
  ]

  @Test(arguments: hostile)
  func `nothing that moves, hides or reorders reaches the screen`(
    _ text: (given: String, shown: String)
  ) {
    let shown = Text.graphemes(text.given).map(\.text).joined()

    #expect(shown == text.shown)
    #expect(shown.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    #expect(shown.unicodeScalars.allSatisfy { $0.properties.generalCategory != .format })
  }

  static let names: [(name: String, columns: Int)] = [
    ("Torres, María", 13), ("Nguyễn Thị Đặng", 15), ("Łukasiewicz", 11), ("Sørensen", 8),
    ("حداد، سميرة", 11), ("Παπαδόπουλος", 12), ("Кузнецова", 9), ("Paj Ntaub Vaj", 13),
    ("𞄀𞄁", 2), ("𖬀𖬁𖬂", 3), ("漢字患者", 8), ("김영희", 6), ("O\u{2BB}ahu", 5), ("", 0),
    ("Ｆｕｌｌ", 8), ("café", 4), ("cafe\u{301}", 4),
  ]

  @Test(arguments: names)
  func `a name fills as many columns as a terminal gives it`(
    _ name: (name: String, columns: Int)
  ) {
    #expect(Text.width(name.name) == name.columns)
  }

  @Test func `a decomposed Hangul syllable stands in one place of two columns`() {
    let cells = Text.graphemes("\u{1100}\u{1161}\u{11A8}")

    #expect(cells.map(\.columns) == [2])
    #expect(cells.map(\.text) == ["\u{1100}\u{1161}\u{11A8}"])
  }

  @Test func `marks beyond the fourth are left out`() {
    let cells = Text.graphemes("e" + String(repeating: "\u{301}", count: 40) + "x")

    #expect(cells.map(\.text) == ["e\u{301}\u{301}\u{301}\u{301}", "x"])
  }

  @Test(arguments: ["👩‍⚕️", "👨‍👩‍👧‍👦", "👍🏽", "🏴\u{E0067}\u{E0062}\u{E007F}"])
  func `of a joined picture only the first is shown`(_ picture: String) {
    let cells = Text.graphemes(picture)

    #expect(cells.count == 1)
    #expect(cells.first?.columns == 2)
    #expect(cells.first?.base == picture.unicodeScalars.first)
  }

  @Test func `text in Arabic letters keeps its logical order`() {
    let name = "حداد"

    #expect(Text.graphemes(name).map(\.base) == Array(name.unicodeScalars))
  }

  @Test func `the table of wide signs is sorted and its ranges do not overlap`() {
    #expect(WideTable.pairs.count.isMultiple(of: 2))
    #expect(WideTable.pairs == WideTable.pairs.sorted())
  }

  @Test func `no scalar at all makes a cell wider than two columns or none`() {
    for value in 0...0x10FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let cells = Text.graphemes(String(scalar))
      guard cells.allSatisfy({ $0.columns == 1 || $0.columns == 2 }), !cells.isEmpty else {
        Issue.record("U+\(String(value, radix: 16)) gives \(cells.map(\.columns))")
        return
      }
    }
  }

  static let inASCII: [(given: String, shown: String)] = [
    ("Núñez", "Nunez"), ("Đặng Thị", "Dang Thi"), ("Łukasiewicz", "Lukasiewicz"),
    ("Sørensen", "Sorensen"), ("Weiß", "Weis"), ("ʻOkina", "'Okina"), ("漢字", "????"),
    ("حداد", "????"), ("╔═║─│┘", "+=|-|+"), ("a\u{7}b…", "a?b~"), ("Ÿžź", "Yzz"),
  ]

  @Test(arguments: inASCII)
  func `in ASCII letters lose their accents and the rest is marked, column by column`(
    _ text: (given: String, shown: String)
  ) {
    var frame = Frame(Size(rows: 1, columns: 20))
    frame.put(text.given, row: 0, column: 0)

    #expect(frame.lines(.ascii) == [text.shown])
    #expect(frame.lines(.ascii)[0].utf8.allSatisfy { $0 < 0x7F })
  }
}
