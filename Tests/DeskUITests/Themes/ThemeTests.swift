import Testing

@testable import DeskUI

@Suite struct ThemeTests {
  static let theme = Theme(
    name: "sample", variant: .dark,
    palette: [
      "ink": Swatch(rgb: 0xE6E6E6, index: 254, basic: nil),
      "paper": Swatch(rgb: 0x1C1C1C, index: 234, basic: nil),
      "alarm": Swatch(rgb: 0xFF8787, index: 210, basic: 1),
    ],
    looks: [
      .text: Look(foreground: "ink", background: "paper"),
      .statusOverdue: Look(foreground: "alarm", attributes: .bold),
      .rowCursor: Look(
        foreground: "paper", background: "ink", attributes: .bold, fallbackAttributes: .reverse),
    ])

  @Test func `there are forty-seven roles, and each leads to text`() {
    #expect(ThemeRole.allCases.count == 47)
    for role in ThemeRole.allCases {
      var current = role
      var steps = 0
      while let parent = current.parent, steps < 5 {
        current = parent
        steps += 1
      }
      #expect(current == .text, "\(role.rawValue)")
    }
    #expect(ThemeRole.rowCursorBlurred.parent == .rowCursor)
    #expect(ThemeRole.statusDue.parent == .text)
  }

  @Test func `a colour is told at the terminal's depth`() {
    func letters(_ depth: ColorDepth) -> Paint {
      Self.theme.style(.statusOverdue, at: depth).foreground
    }

    #expect(letters(.direct) == .rgb(0xFF8787))
    #expect(letters(.indexed) == .index(210))
    #expect(letters(.basic) == .index(1))
    #expect(letters(.mono) == .standard)
    #expect(Self.theme.style(.statusOverdue, at: .indexed).background == .index(234))
  }

  @Test func `with few colours the ground is the terminal's and the cursor is reversed`() {
    let rich = Self.theme.style(.rowCursor, at: .indexed)
    let poor = Self.theme.style(.rowCursorBlurred, at: .basic)

    #expect(rich.attributes == .bold)
    #expect(poor.background == .standard)
    #expect(poor.attributes == [.bold, .reverse])
  }

  @Test func `a role that a theme does not name speaks through its parent`() {
    #expect(
      Self.theme.style(.rowCursorBlurred, at: .direct) == Self.theme.style(.rowCursor, at: .direct))
    #expect(Self.theme.style(.chart, at: .direct) == Self.theme.style(.text, at: .direct))
  }

  @Test(arguments: [
    (ColorDepth?.some(.mono), String?.none, ColorDepth?.none, ColorDepth.indexed, ColorDepth.mono),
    (.some(.indexed), .some("1"), .none, .indexed, .indexed),
    (.none, .some("1"), .some(.basic), .indexed, .mono),
    (.none, .some(""), .some(.basic), .indexed, .basic),
    (.none, .none, .none, .indexed, .indexed),
    (.some(.direct), .none, .none, .basic, .basic),
  ])
  func `the command line decides before NO_COLOR, that before the configuration`(
    _ one: (
      flag: ColorDepth?, noColor: String?, configured: ColorDepth?, terminal: ColorDepth,
      chosen: ColorDepth
    )
  ) {
    #expect(
      ColorDepth.chosen(
        flag: one.flag, noColor: one.noColor, configured: one.configured, terminal: one.terminal)
        == one.chosen)
  }

  @Test func `contrast is what WCAG says`() {
    #expect(abs(Contrast.ratio(0x000000, 0xFFFFFF) - 21) < 0.001)
    #expect(abs(Contrast.ratio(0x777777, 0xFFFFFF) - 4.478) < 0.001)
    #expect(abs(Contrast.ratio(0xFF0000, 0x000000) - 5.252) < 0.001)
    #expect(Contrast.rgb(ofIndex: 210) == 0xFF8787)
    #expect(Contrast.rgb(ofIndex: 234) == 0x1C1C1C)
    #expect(Contrast.rgb(ofIndex: 7) == nil)
  }

  @Test func `letters too faint for their ground are a problem`() {
    let faint = Theme(
      name: "faint", variant: .dark,
      palette: [
        "ink": Swatch(rgb: 0x555555, index: 240, basic: nil),
        "paper": Swatch(rgb: 0x1C1C1C, index: 234, basic: nil),
      ],
      looks: [.text: Look(foreground: "ink", background: "paper")])

    #expect(faint.problems().contains { $0.hasPrefix("text has contrast 2") })
    #expect(Self.theme.problems().isEmpty)
  }

  @Test func `hue on hue, a shared glyph and an unknown colour are problems`() {
    var looks = Self.theme.looks
    looks[.key] = Look(foreground: "alarm", background: "alarm")
    looks[.statusNew] = Look(glyph: ThemeGlyph(utf8: "•", ascii: "~"))
    looks[.label] = Look(foreground: "mauve")
    let theme = Theme(name: "bad", variant: .dark, palette: Self.theme.palette, looks: looks)
    let problems = theme.problems()

    #expect(problems.contains("key sets letters and ground at 16 colours and is not reverse."))
    #expect(problems.contains("status.work has the glyph of status.new."))
    #expect(problems.contains("label names \"mauve\", which the palette does not have."))
  }

  @Test func `the plain theme needs no colour and has no problem`() {
    #expect(Theme.plain.problems().isEmpty)
    #expect(Theme.plain.style(.rowCursor, at: .direct).attributes == .reverse)
  }
}
