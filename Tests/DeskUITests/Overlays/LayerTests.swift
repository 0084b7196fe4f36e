import Testing

@testable import DeskCore
@testable import DeskUI

@Suite struct LayerTests {
  @Test func `help lists this pane's keys first and narrows as one types`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("<f1>")
    #expect(
      desk.lines[1...4].joined(separator: "\n") == """
           ╔═ Help: Queue   type to filter: [____________]   Esc closes ════════════╗
        Vie║ THIS PANE                                                              ║07
           ║   F9            Take-next   take the most urgent free request in order ║
        ───║   Enter d       the request's whole history                            ║───
        """)

    try desk.press("l o c k")

    #expect(desk.screen.contains("Ctrl+K"))
    #expect(!desk.screen.contains("THIS PANE"))
  }

  @Test func `every key of the queue and of the desk is in its help`() throws {
    let desk = AppDriver(try Morning.session())
    let shown = Set(desk.app.help().text.map(\.key))

    for line in desk.app.pane.lines { #expect(shown.contains(line.keyLabel), "\(line.help)") }
    for binding in AppMsg.bindings(desk.app.paneNames) {
      #expect(shown.contains(binding.keyLabel), "\(binding.help)")
    }
  }

  @Test func `help scrolls to its end and no further`() throws {
    var desk = AppDriver(try Morning.session())

    try desk.press("<f1> <pagedown> <pagedown> <pagedown> <pagedown> <pagedown> <pagedown>")

    #expect(desk.screen.contains("MRN"))
    #expect(!desk.screen.contains("PgDn: more"))
    try desk.press("<esc>")
    #expect(desk.app.layers.isEmpty)
  }

  @Test func `the palette finds by letters in order and Enter runs`() throws {
    var desk = AppDriver(try Morning.session())

    try desk.press(": g t i n t <enter>")

    #expect(desk.app.focus == .intake)
  }

  @Test func `a closed command is not run; Enter says why`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("3")
    try desk.change { $0.breaches = [Morning.breach(.bearerNote)] }

    #expect(try desk.press("<c-p> r e l <enter>") == [])

    #expect(desk.screen.contains("Why not: Release the packet"))
  }

  @Test func `the row under the palette's cursor says why it is closed`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("3")
    try desk.change { $0.breaches = [Morning.breach(.bearerNote)] }

    try desk.press("<f10> r e l")

    #expect(desk.screen.contains("R-47: Someone collecting for the patient"))
  }

  @Test func `a command of another pane shows that pane and runs there`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("3 1")

    let asked = try desk.press(": r e l e a s e <enter>")

    #expect(desk.app.focus == .pickup)
    #expect(asked.contains(.commit([Order("pickup.handOver", on: "VS-1")], tag: "release")))
  }

  @Test func `Tab fills the words in and nothing fits nothing`() throws {
    var desk = AppDriver(try Morning.session())

    try desk.press(": l o c k <tab>")
    #expect(desk.screen.contains("> [Lock the screen"))
    try desk.press("<c-u> q x z <enter>")

    #expect(desk.screen.contains("No command is called that."))
  }

  @Test func `why not lists rule, words, cure, what to say, and source`() throws {
    var desk = AppDriver(try Morning.session())
    let breaches = [Morning.breach(.bearerNote), Morning.breach(.primaryID, "ID_EXPIRED")]
    _ = desk.app.take([.show(.whyNot(title: "RQ-20418", breaches: breaches))], from: .desk)

    #expect(
      desk.lines[1...21].joined(separator: "\n") == """
           ╔═ Why not: RQ-20418   2 reasons ════════════════════════════════════════╗
        Vie║ R-47  NOTE_UNSIGNED                                                    ║07
           ║     Someone collecting for the patient brings the patient's signed,    ║
        ───║     dated note.                                                        ║───
        >  ║     Cure    Ask for a new note; the patient may fax it, signed and     ║
           ║             dated.                                                     ║
           ║     Say     "The patient can send us a new signed and dated note, by   ║
           ║             fax too."                                                  ║
           ║     Source  SPR; Minn. Stat. 144.293 subd. 2; single use and thirty    ║
           ║             days [HOUSE]                                               ║
           ║                                                                        ║
           ║ R-48  ID_EXPIRED                                                       ║
           ║     The person shows an unexpired government photo ID that looks like  ║
           ║     them.                                                              ║
           ║     Cure    Ask for another ID, or go by the fallback with a           ║
           ║             supervisor.                                                ║
           ║     Say     "Do you have another photo ID with you?"                   ║
           ║     Source  [HOUSE]; SPR ("appropriate identification")                ║
           ║                                                                        ║
           ║                                                                        ║
           ╚════════════════════════════════════════════════════════════════════════╝
        """)
  }

  @Test func `P writes the cure slip and leaves the reasons open`() throws {
    var desk = AppDriver(try Morning.session())
    _ = desk.app.take(
      [.show(.whyNot(title: "RQ-20418", breaches: [Morning.breach(.bearerNote)]))], from: .desk)

    let asked = try desk.press("P")

    guard case .write(let paper)? = asked.first else {
      Issue.record("\(asked)")
      return
    }
    #expect(paper.subject == "RQ-20418")
    #expect(desk.app.layers.count == 1)
  }

  @Test func `many reasons scroll to the last`() throws {
    var desk = AppDriver(try Morning.session())
    let breaches = (0..<12).map { Morning.breach(.bearerNote, "GAP_\($0)") }
    _ = desk.app.take([.show(.whyNot(title: "RQ-1", breaches: breaches))], from: .desk)
    #expect(!desk.screen.contains("GAP_11"))

    for _ in 0..<12 { try desk.press("<pagedown>") }

    #expect(desk.screen.contains("GAP_11"))
  }

  @Test func `a text breaks at blanks and keeps every word`() {
    #expect(TextLines.wrapped("one two three", width: 8) == ["one two", "three"])
    #expect(TextLines.wrapped("extraordinary a", width: 5) == ["extraordinary", "a"])
    #expect(TextLines.wrapped("", width: 5) == [])
  }

  @Test(arguments: [("10000873", "****0873"), ("123", "****"), ("", "****"), ("1234", "****")])
  func `a number shows its end only`(_ number: String, _ shown: String) {
    #expect(Masked.number(number) == shown)
  }
}
