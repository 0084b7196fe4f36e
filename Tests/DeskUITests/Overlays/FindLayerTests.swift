import Testing

@testable import DeskCore
@testable import DeskUI

@Suite struct FindLayerTests {
  static let torres = Patient(
    mrn: "10000873", name: PersonName(family: "Torres", given: "Maria"),
    bornOn: Morning.day("1971-03-14"), sex: "female")
  static let mario = Patient(
    mrn: "10001129", name: PersonName(family: "Torres", given: "Mario"),
    bornOn: Morning.day("1970-03-14"), sex: "male")
  static let page = FindPage(hits: [
    FindHit(patient: torres, request: Morning.rows[2], by: .fullName, lookAlike: true),
    FindHit(patient: mario, by: .fullName, soundsAlike: true),
    FindHit(patient: torres, request: Morning.rows[4], by: .mrn),
  ])

  @Test func `each letter asks anew, and moving the cursor does not`() throws {
    var desk = AppDriver(try Morning.session())

    #expect(try desk.press("f t o") == [.ask(.find("t")), .ask(.find("to"))])
    #expect(try desk.press("<left> <down>") == [])
    #expect(try desk.press("<backspace> <backspace>") == [.ask(.find("o"))])
  }

  @Test func `the hits show year, masked number, request and the look-alike's warning`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("<f2> t o r r")
    desk.answer(.found("torr", Self.page))

    #expect(
      desk.lines[2...6].joined(separator: "\n") == """
        Vi╔═ Find   number, MRN, name, date of birth, phone ═════════════════════════╗7
          ║ [torr________________________________________________________________]   ║
        ──║                                                                          ║──
        > ║>  Torres, Maria     1971 F ****0873   RQ-20418 READY        look-alike   ║
          ║   Torres, Mario     1970 M ****1129   no open request       sounds alike ║
        """)
    #expect(desk.screen.contains("Rows look alike. Ask for the full date of birth."))
    #expect(!desk.screen.contains("10000873"))
    #expect(!desk.screen.contains("03-14"))
  }

  @Test(arguments: [
    ("<enter>", PaneName.pickup, Opening.subject("RQ-20418", foundBy: .fullName)),
    ("<down> <enter>", .intake, .subject("10001129", foundBy: .fullName)),
    ("<down> <down> <enter>", .audit, .subject("RQ-20421", foundBy: .mrn)),
    ("+", .intake, .subject("10000873", foundBy: .fullName)),
  ])
  func `a hit opens where its work goes on`(
    _ keys: String, _ name: PaneName, _ opening: Opening
  ) throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("f t")
    desk.answer(.found("t", Self.page))

    try desk.press(keys)

    #expect(desk.app.focus == name)
    #expect(desk.app.layers.isEmpty)
    switch name {
    case .pickup: #expect(try desk.pickup().opened == [opening])
    case .intake: #expect((desk.app.panes[name] as? NotePane<IntakeSeat>)?.opened == [opening])
    default: #expect((desk.app.panes[name] as? NotePane<AuditSeat>)?.opened == [opening])
    }
  }

  @Test func `Enter before the answer waits for it and then opens the first hit`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("f t o <enter>")
    #expect(desk.app.focus == .queue)

    desk.answer(.found("t", Self.page))
    #expect(desk.app.focus == .queue)
    desk.answer(.found("to", Self.page))

    #expect(desk.app.focus == .pickup)
  }

  @Test func `a late answer to an older text is not shown`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("f t o x")

    desk.answer(.found("to", Self.page))

    #expect(!desk.screen.contains("****0873"))
  }

  @Test func `Enter on nothing opens nothing`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("f z z")
    desk.answer(.found("zz", FindPage()))

    try desk.press("<enter>")

    #expect(desk.app.focus == .queue)
    #expect(desk.screen.contains("Nothing found."))
  }

  @Test func `hostile text in a hit stays within its cells`() throws {
    var desk = AppDriver(try Morning.session())
    let name = PersonName(
      family: "\u{1B}[2J\u{202E}" + String(repeating: "x", count: 300), given: "A")
    try desk.press("f x")
    desk.answer(
      .found("x", FindPage(hits: [FindHit(patient: Patient(mrn: "1", name: name), by: .fullName)])))

    #expect(desk.lines.allSatisfy { Text.width($0) <= 80 })
    #expect(!desk.screen.unicodeScalars.contains("\u{1B}"))
    #expect(!desk.screen.unicodeScalars.contains("\u{202E}"))
  }
}
