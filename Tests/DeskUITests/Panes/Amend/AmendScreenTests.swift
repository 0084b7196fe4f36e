import Testing

@testable import DeskCore
@testable import DeskUI

/// The Amend pane as it looks: each list whole, each form's box, at both sizes and in both charsets.
@Suite struct AmendScreenTests {
  private static let everyone: Set<Role> = [.front, .clerk, .privacy, .supervisor, .dataIntegrity]
  private static let small = Size(rows: 24, columns: 80)
  private static let large = Size(rows: 40, columns: 120)

  @Test(arguments: AmendGolden.lists)
  func `a list at 80x24`(_ golden: AmendGolden) throws {
    try compare(golden, Self.small)
  }

  @Test(arguments: AmendGolden.lists)
  func `a list at 120x40 with its panels`(_ golden: AmendGolden) throws {
    try compare(golden, Self.large)
  }

  @Test(arguments: AmendGolden.forms)
  func `a form at 80x24`(_ golden: AmendGolden) throws {
    try compare(golden, Self.small)
  }

  @Test(arguments: AmendGolden.forms)
  func `a form at 120x40`(_ golden: AmendGolden) throws {
    try compare(golden, Self.large)
  }

  private func compare(_ golden: AmendGolden, _ size: Size) throws {
    var desk = try AmendMorning().open(Self.everyone, size: size)
    try desk.press(golden.keys)
    let frame = desk.app.view()
    let wanted = AmendGolden.screens["\(golden.name) \(size.columns)"] ?? ""

    let shown = Self.part(frame.lines(), isForm: golden.isForm, isLarge: size == Self.large)
    #expect(shown == wanted)
    let ascii = Self.part(frame.lines(.ascii), isForm: golden.isForm, isLarge: size == Self.large)
    #expect(ascii == Self.inASCII(wanted))
    #expect(frame.lines().allSatisfy { Text.width($0) <= size.columns })
  }

  /// The whole screen; of a form the box, found by the corner that the focused box alone has.
  private static func part(_ lines: [String], isForm: Bool, isLarge: Bool) -> String {
    guard isForm else { return lines.joined(separator: "\n") }
    let corners = lines.indices.filter { lines[$0].hasPrefix("╔═") || lines[$0].hasPrefix("+=") }
    let ends = lines.indices.filter { lines[$0].hasPrefix("╚═") || lines[$0].hasPrefix("+=") }
    guard let top = corners.first, let bottom = ends.last, top < bottom else { return "no form" }
    return lines[top...bottom].map { line in
      var cut = String(line.prefix(isLarge ? 74 : 80))
      while cut.last == " " { cut.removeLast() }
      return cut
    }.joined(separator: "\n")
  }

  /// What a terminal without line signs shows, by a list that is this test's own.
  private static func inASCII(_ text: String) -> String {
    let signs: [Character: Character] = [
      "─": "-", "═": "=", "│": "|", "║": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "╔": "+",
      "╗": "+", "╚": "+", "╝": "+", "…": "~", "▲": "^", "▼": "v", "█": "#",
    ]
    return String(text.map { signs[$0] ?? $0 })
  }

  @Test func `the timeline tells what happened, oldest first, and the day by which it is due`()
    throws
  {
    var desk = try AmendMorning().open(Self.everyone, size: Self.large)
    try desk.press("j j")
    let lines = try ["amendment.receive", "amendment.start"].enumerated().reversed().map {
      index, tried in
      var entry = JournalEntry(
        command: "c\(index)", at: try #require(Instant("2026-02-2\(7 + index)T15:20:00Z")),
        user: "jdo", roles: [.front], site: "STP", desk: "FD1", tried: tried)
      entry.subjects = ["AM-10001"]
      return HistoryLine(seq: index + 1, entry: entry, digest: "", previous: "", isTrue: true)
    }

    _ = desk.app.receive(
      .history(HistoryPage(subject: "AM-10001", lines: lines, hasMore: false)))

    let shown = desk.screen.split(separator: "\n").map(String.init)
    let start = try #require(shown.firstIndex { $0.contains("─ Timeline ─") })
    #expect(shown[start + 1].hasPrefix("│ 02-27 10:20 jdo  AM-10001 received"))
    #expect(shown[start + 2].hasPrefix("│ 02-28 10:20 jdo  AM-10001 taken up for review"))
    #expect(shown[start + 3].hasPrefix("│ 04-28  the day by which it is due"))
  }

  @Test func `statuses have a sign, a word and a role of their own`() {
    let words = [
      AmendmentStage.allCases.map(\.mark), DeathStage.allCases.map(\.mark),
      AdoptionStage.allCases.map(\.mark), AccountingStage.allCases.map(\.mark),
      IncidentStage.allCases.map(\.mark),
    ]

    for marks in words {
      #expect(marks.allSatisfy { !$0.word.isEmpty && $0.word.count <= 10 })
      #expect(marks.allSatisfy { !$0.role.glyph.isEmpty })
    }
  }

  @Test(arguments: [
    ("2026-03-19", "DUE SOON", "59/60"), ("2026-03-21", "OVERDUE", "61/60"),
    ("2026-03-12", "WAITS", "52/60"),
  ])
  func `a day that is near or over shows before the stage`(
    _ day: String, _ word: String, _ count: String
  ) throws {
    let today = AmendMorning.day(day)
    let chart = try AmendMorning().counter.chart
    let row = try #require(try chart.anyMatter("AM-10003"))

    #expect(row.mark(on: today).word == word)
    #expect(row.day(on: today) == count)
  }

  @Test(arguments: [small, large])
  func `no word, however odd, leaves its line`(_ size: Size) throws {
    var morning = try AmendMorning()
    let evil = "\u{1B}]0;x\u{7}\u{202E}" + String(repeating: "\u{6F22}", count: 300)
    try morning.counter.done(
      "amendment.receive", by: "front",
      [
        "patient": .text("100200"), "inWriting": .flag(true), "types": .list([.text("notes")]),
        "entry": .text(evil), "wanted": .text(evil), "reason": .text(evil),
      ])
    var desk = try morning.open(Self.everyone, size: size)

    for keys in ["<scan:AM-10007>", "z", "<pagedown>", "<esc>", "t", "D d", "<esc>"] {
      try desk.press(keys)
      let lines = desk.app.view().lines()
      #expect(lines.allSatisfy { Text.width($0) <= size.columns })
      #expect(!desk.screen.unicodeScalars.contains("\u{1B}"))
    }
  }
}
