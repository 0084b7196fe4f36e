import Testing

@testable import DeskCore
@testable import DeskUI

/// The ways into the Amend pane, and the ways about in it.
@Suite struct AmendDoorTests {
  static let everyone: Set<Role> = [.front, .clerk, .privacy, .supervisor, .dataIntegrity]

  private func pane(_ desk: DeskPlayer) throws -> AmendPane {
    try #require(desk.app.panes[.amend] as? AmendPane)
  }

  @Test(arguments: ["AM-10005", "NT-10003", "AC-10003", "IN-10001"])
  func `a scanned number opens its list with the cursor on it`(_ id: String) throws {
    var desk = try AmendMorning().open(Self.everyone)

    try desk.press("1 <scan:\(id)>")

    #expect(desk.app.focus == .amend)
    #expect(desk.row == id)
    #expect(desk.screen.contains("─ \(id) ─"))
  }

  @Test func `a closed one that was looked for is shown above the open ones`() throws {
    var desk = try AmendMorning().open(Self.everyone)

    try desk.press("<scan:AC-10001>")

    #expect(desk.row == "AC-10001")
    #expect(desk.screen.contains("ISSUED"))
    #expect(try pane(desk).window.rows.allSatisfy { $0.id != "AC-10001" })
  }

  @Test func `a number that nobody has is said`() throws {
    var desk = try AmendMorning().open(Self.everyone)

    try desk.press("<scan:AM-19999>")

    #expect(desk.app.message.text == "There is no AM-19999.")
  }

  @Test func `a hit of the find box opens here`() throws {
    let hit = FindHit(
      patient: Patient(mrn: "1", name: PersonName(family: "Kim", given: "D")), matter: "AM-10003",
      by: .requestNumber)

    #expect(hit.pane == .amend)
    #expect(hit.opening == .subject("AM-10003", foundBy: .requestNumber))
    #expect(hit.cells.contains(.text("AM-10003")))
  }

  @Test func `a form that was begun is not thrown away by a scan`() throws {
    var desk = try AmendMorning().open(Self.everyone)
    try desk.press("j j D d <scan:RQ-10001>")

    #expect(desk.screen.contains("is not finished"))
    try desk.press("n")

    #expect(desk.screen.contains("Decide the amendment"))
  }

  @Test func `the lists turn by keys and stop at the ends`() throws {
    var desk = try AmendMorning().open(Self.everyone)
    try desk.press("<lt>")
    #expect(try pane(desk).list == .amendments)

    try desk.press("<gt> <gt> <gt> <gt>")

    #expect(try pane(desk).list == .incidents)
    #expect(desk.row == "IN-10001")
  }

  @Test func `a list is found again where it was left`() throws {
    var desk = try AmendMorning().open(Self.everyone)
    try desk.press("j j <gt> j <lt>")

    #expect(desk.row == "AM-10001")
  }

  @Test func `v shows the closed ones after the open ones`() throws {
    var desk = try AmendMorning().open(Self.everyone)
    try desk.press("<gt> <gt>")
    #expect(!desk.screen.contains("AC-10001"))

    try desk.press("v")

    #expect(try pane(desk).window.rows.last?.id == "AC-10001")
    #expect(desk.screen.contains("Accounting: All"))
  }

  @Test func `z shows everything that is said of a row, and scrolls`() throws {
    var desk = try AmendMorning().open(Self.everyone)
    try desk.press("j j z")
    #expect(desk.screen.contains("It was my brother's history"))
    #expect(!desk.screen.contains("Number"))

    try desk.press("<pagedown>")
    #expect(!desk.screen.contains("It was my brother's history"))
    #expect(desk.screen.contains("[ ] Insurer Northway, sent 03-04"))
    try desk.press("<esc>")

    #expect(desk.screen.contains("Number"))
    #expect(desk.row == "AM-10001")
  }

  @Test func `Enter opens the whole history, plus takes one in, c says the number`() throws {
    var desk = try AmendMorning().open(Self.everyone)
    try desk.press("c")
    #expect(desk.app.message.text == "AM-10003")
    try desk.press("<enter>")
    #expect(desk.app.focus == .audit)
    try desk.press("4 +")

    #expect(desk.app.focus == .intake)
  }

  @Test func `an empty desk says so and no key does harm`() throws {
    var desk = try DeskPlayer(try CounterDesk(), roles: Self.everyone)
    try desk.press("4 <f9> D z <esc> W <enter> c E l")

    #expect(desk.orders.isEmpty)
    #expect(desk.screen.contains("Nothing is in this list. + takes one in."))
  }

  @Test func `a change by another desk keeps the cursor on its row`() throws {
    var desk = try AmendMorning().open(Self.everyone)
    try desk.press("j j")
    try desk.counter.at("2025-12-01T09:00:00-06:00")
    try desk.counter.done(
      "amendment.receive", by: "front",
      [
        "patient": .text("100873"), "inWriting": .flag(true), "types": .list([.text("notes")]),
        "wanted": .text("w"), "reason": .text("r"),
      ])

    try desk.press("<f5>")

    #expect(desk.row == "AM-10001")
    #expect(desk.screen.contains("!! 1 overdue"))
  }

  @Test func `a long list pages on as the cursor comes near its end`() throws {
    var morning = try AmendMorning()
    for number in 0..<130 {
      try morning.counter.done(
        "amendment.receive", by: "front",
        [
          "patient": .text("100873"), "inWriting": .flag(true), "types": .list([.text("notes")]),
          "wanted": .text("\(number)"), "reason": .text("r"),
        ])
    }
    var desk = try morning.open(Self.everyone)
    #expect(try pane(desk).window.rows.count == 60)

    try desk.press("<end> <end> <end>")

    #expect(try pane(desk).window.rows.count == 136)
    #expect(Set(try pane(desk).window.rows.map(\.id)).count == 136)
  }
}
