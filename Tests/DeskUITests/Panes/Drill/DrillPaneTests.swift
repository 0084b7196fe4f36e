import Testing

@testable import DeskCore
@testable import DeskUI

@Suite struct DrillPaneTests {
  @Test func `the right deed and the right rules are right`() throws {
    var desk = try PracticeDesk()

    try desk.press("2")
    #expect(try desk.pane.step == .rules)
    let place = try #require(try desk.pane.question?.choices.firstIndex(of: .r47))
    try desk.press("\(place + 1)<enter>")

    #expect(try desk.pane.step == .marked)
    #expect(try desk.pane.marks.map(\.isRight) == [true])
  }

  @Test func `going on where a rule refuses is wrong, and the rule is told`() throws {
    var desk = try PracticeDesk()

    try desk.press("1")

    #expect(try desk.pane.marks.map(\.isRight) == [false])
    #expect(try desk.pane.marks.first?.missed == [.r47])
    let page = desk.screen
    for part in ["NOTE_UNSIGNED", "source  SPR", "cure    Ask for a signed note"] {
      #expect(page.contains(part), "\(part)")
    }
  }

  @Test func `a rule that holds is named in vain`() throws {
    var desk = try PracticeDesk()

    try desk.press("2")
    let choices = try #require(try desk.pane.question?.choices)
    let note = try #require(choices.firstIndex(of: .r47))
    let written = try #require(choices.firstIndex(of: .r26))
    try desk.press("\(note + 1)\(written + 1)<enter>")

    #expect(try desk.pane.marks.first?.wrong == [.r26])
    #expect(desk.screen.contains("Named, but it holds: R-26."))
  }

  @Test func `naming a rule twice takes it back, and Esc forgets them all`() throws {
    var desk = try PracticeDesk()

    try desk.press("3<space>")
    #expect(try desk.pane.named.count == 1)
    try desk.press("<space>")
    #expect(try desk.pane.named.isEmpty)
    try desk.press("x<esc>")

    #expect(try desk.pane.step == .deed)
    #expect(try desk.pane.named.isEmpty)
    #expect(try desk.pane.marks.isEmpty)
  }

  @Test func `the tally counts what was right and what was skipped`() throws {
    var desk = try PracticeDesk()

    try desk.press("s1<enter>")

    #expect(try desk.pane.step == .tally)
    #expect(desk.screen.contains("1 of 1 answers were right; 1 skipped."))
    #expect(desk.app.question == nil)
    #expect(try desk.press("q") == [.quit])
  }

  @Test func `a rule that was missed is there to be read again at the end`() throws {
    var desk = try PracticeDesk()

    try desk.press("1<enter>1<enter>")

    #expect(desk.screen.contains("1 of 2 answers were right; 0 skipped."))
    #expect(desk.screen.contains("R-47  Someone collecting for the patient"))
  }

  @Test func `every step has keys without a conflict`() throws {
    var desk = try PracticeDesk()
    for script in ["", "2", "<enter>", "<enter>s"] {
      try desk.press(script)
      #expect(KeymapLint.problems(in: try desk.pane.bindings) == [], "\(script)")
    }
  }

  @Test func `practice asks nothing of the world`() throws {
    var desk = try PracticeDesk()

    let effects = try desk.press("2<space><enter><enter>s")

    #expect(effects.isEmpty)
  }

  @Test func `a desk has no practice among its panes`() throws {
    let app = App(session: try Morning.session(), size: Size(rows: 24, columns: 80))

    #expect(!app.paneNames.contains(.drill))
  }
}
