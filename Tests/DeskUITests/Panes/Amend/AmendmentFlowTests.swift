import Testing

@testable import DeskCore
@testable import DeskUI

/// Amendments worked by keys: every act, and the refusals as the clerk sees them.
@Suite struct AmendmentFlowTests {
  static let privacy: Set<Role> = [.clerk, .privacy]

  /// The list with the cursor on a row.
  private func desk(_ id: String, _ roles: Set<Role> = privacy) throws -> DeskPlayer {
    var desk = try AmendMorning().open(roles)
    try desk.press("<scan:\(id)>")
    #expect(desk.row == id)
    return desk
  }

  @Test func `a denial without ground and letter is refused with every rule, and the form stays`()
    throws
  {
    var desk = try desk("AM-10001")
    try desk.press("D d")
    #expect(desk.footer.contains("F9 Save(R-76 +1)"))

    try desk.press("<f9>")

    #expect(desk.screen.contains("Why not: AM-10001"))
    #expect(desk.screen.contains("R-76"))
    #expect(try desk.amendment("AM-10001").stage == .inReview)
    try desk.press("<esc>")
    #expect(desk.screen.contains("AM-10001  Decide the amendment"))
    #expect(desk.screen.contains("[deny"))
  }

  @Test func `a whole letter denies it, and the list says what may follow`() throws {
    var desk = try desk("AM-10001")

    try desk.press("D d <enter> r <enter> LT-3 <enter> bswach <enter> y <enter>")

    let row = try desk.amendment("AM-10001")
    #expect(row.stage == .denied && row.denied == .accurateAndComplete)
    #expect(row.denialLetter == "LT-3")
    #expect(desk.app.message.text.contains("A statement of disagreement may come"))
  }

  @Test func `the originator is asked about only where the record was not made here`() throws {
    var desk = try desk("AM-10001")
    try desk.press("D d <enter> r")
    #expect(!desk.screen.contains("Maker can act"))

    try desk.press("n")

    #expect(desk.screen.contains("Maker can act"))
  }

  @Test func `F9 accepts, links and informs, one step after the other`() throws {
    var desk = try desk("AM-10001")

    try desk.press("<f9> a <f9>")
    #expect(try desk.amendment("AM-10001").stage == .accepted)
    try desk.press("<f9>")
    #expect(desk.screen.contains("[R-1"))
    try desk.press("<f9>")
    #expect(try desk.amendment("AM-10001").records == ["R-1"])
    try desk.press("<f9> LT-9 <enter> y <enter> <enter> <f4> 1 2 <enter> <f9>")

    let row = try desk.amendment("AM-10001")
    #expect(row.stage == .completed)
    #expect(row.told == ["Dr. Patel, cardiology", "Insurer Northway"])
    #expect(row.acceptanceLetter == "LT-9" && row.agreed == true)
  }

  @Test func `nobody is passed over: those with copies are proposed, and must be told`() throws {
    var desk = try desk("AM-10001")
    try desk.press("<f9> a <f9> <f9> <f9>")

    try desk.press("<f9> LT-9 <enter> y <f9>")

    #expect(desk.screen.contains("Why not: AM-10001"))
    #expect(desk.screen.contains("Dr. Patel, cardiology and Insurer Northway"))
    #expect(try desk.amendment("AM-10001").stage == .amendmentCompleted)
  }

  @Test func `a part is accepted with a letter for the rest`() throws {
    var desk = try desk("AM-10001")

    try desk.press("D p <enter> a <enter> LT-4 <enter> bswach <enter> y <f9>")

    #expect(try desk.amendment("AM-10001").stage == .partialAccept)
    #expect(try desk.amendment("AM-10001").denied == .notOpenToAccess)
  }

  @Test func `what is missing is asked for and goes on when it came`() throws {
    var desk = try desk("AM-10001")
    try desk.press("h which<space>note <enter>")
    #expect(try desk.amendment("AM-10001").hold == "which note")
    #expect(desk.screen.contains("WAITS"))

    try desk.press("h")

    #expect(try desk.amendment("AM-10001").stage == .inReview)
    #expect(desk.screen.contains("REVIEW"))
  }

  @Test func `taking it up says who has it`() throws {
    var desk = try desk("AM-10002")

    try desk.press("t")

    #expect(try desk.amendment("AM-10002").stage == .inReview)
    #expect(try desk.amendment("AM-10002").takenBy == "pat")
  }

  @Test func `a representative's amendment asks for the paper that lets them ask`() throws {
    var desk = try desk("AM-10006")
    try desk.press("t <f9>")
    #expect(desk.screen.contains("R-40"))
    #expect(try desk.amendment("AM-10006").stage == .queued)

    try desk.press("<esc> <f4> 1")

    #expect(desk.screen.contains("[AU-10001"))
    try desk.press("<f9>")
    #expect(try desk.amendment("AM-10006").stage == .inReview)
    #expect(try desk.amendment("AM-10006").authorityPaper == "AU-10001")
  }

  @Test func `a statement is rebutted with a copy, or not at all`() throws {
    var desk = try desk("AM-10005")
    try desk.press("<f9> y <enter> we<space>looked <enter> n <f9>")
    #expect(desk.screen.contains("R-79"))
    #expect(try desk.amendment("AM-10005").stage == .disagreementLogged)

    try desk.press("<esc> y <f9>")

    #expect(try desk.amendment("AM-10005").stage == .completed)
    #expect(try desk.amendment("AM-10005").rebuttal == "we looked")
    var other = try self.desk("AM-10005")
    try other.press("b n <f9>")
    #expect(try other.amendment("AM-10005").stage == .completed)
    #expect(try other.amendment("AM-10005").rebuttal.isEmpty)
  }

  @Test func `request and denial go along only at the individual's wish`() throws {
    var desk = try desk("AM-10001")
    try desk.press("D d <enter> r <enter> LT-3 <enter> bswach <enter> y <enter>")

    try desk.press("o n <f9>")
    #expect(desk.screen.contains("R-79"))
    try desk.press("<esc> y <f9>")

    #expect(try desk.amendment("AM-10001").requestGoesAlong)
    #expect(try desk.amendment("AM-10001").stage == .completed)
  }

  @Test func `a supervisor extends once, by a letter`() throws {
    var desk = try desk("AM-10001", [.supervisor])

    try desk.press("E LT-8 <enter> away <enter> <f9>")
    #expect(try desk.amendment("AM-10001").clock.extended?.days == 30)
    #expect(desk.screen.contains("17/90"))
    try desk.press("E LT-9 <enter> away <enter> <f9>")

    #expect(desk.screen.contains("It was extended once already."))
  }

  @Test func `a number that is none is said at its field, and nothing is sent`() throws {
    var desk = try desk("AM-10001", [.supervisor])

    try desk.press("E LT-8 <enter> away <enter> 3x <f9>")

    #expect(desk.orders.isEmpty)
    #expect(desk.screen.contains("Days to add is no such number"))
  }

  @Test func `the requester takes it back; a caller nobody identified does not`() throws {
    var desk = try desk("AM-10002")
    try desk.press("w <f9>")
    #expect(desk.orders.isEmpty)
    #expect(desk.screen.contains("is empty"))

    try desk.press("y <f9>")
    #expect(desk.screen.contains("Why not: AM-10002"))
    try desk.press("<esc> <enter> y <f9>")

    #expect(try desk.amendment("AM-10002").stage == .withdrawn)
  }

  @Test func `somebody without the role is told so before anything is typed`() throws {
    var desk = try desk("AM-10001", [.front])
    #expect(desk.footer.contains("F9 Decide(R-06)"))

    try desk.press("D")

    #expect(desk.screen.contains("Why not: AM-10001"))
    #expect(desk.screen.contains("R-06"))
    #expect(desk.orders.isEmpty)
  }

  @Test func `an act that the stage does not have is closed with the rule`() throws {
    var desk = try desk("AM-10002")

    try desk.press("b")

    #expect(desk.screen.contains("R-00"))
  }

  @Test func `W says what stands in the way of the next step as it is`() throws {
    var desk = try desk("AM-10001")
    try desk.press("<f9> a <f9> <f9> <f9>")

    try desk.press("W")

    #expect(desk.screen.contains("The individual was not told that it is accepted."))
    #expect(desk.orders.count == 2)
  }

  @Test func `a packet on the way must enclose the papers, and the screen names it`() throws {
    var morning = try AmendMorning()
    let packet = try morning.counter.done(
      "request.log", by: "front",
      ["patient": .text("100873"), "kind": .text("ownRecords"), "types": .list([.text("reports")])])
    morning.counter.chart.requests[packet]?.items = [
      PackedItem(number: 1, medium: .paper, type: .reports, title: "Report")
    ]
    var desk = try morning.open(Self.privacy, size: Size(rows: 40, columns: 120))

    try desk.press("<scan:AM-10005>")

    #expect(desk.screen.contains("\(packet) must enclose the papers"))
    #expect(desk.screen.contains("request, denial, statement, with later releases"))
  }

  @Test func `Escape leaves a form without a trace`() throws {
    var desk = try desk("AM-10001")

    try desk.press("D d <esc>")

    #expect(desk.orders.isEmpty)
    #expect(desk.app.message.text == "Nothing was changed.")
    #expect(!desk.screen.contains("Decide the amendment"))
  }
}

extension DeskPlayer {
  /// The number under the cursor of the Amend pane.
  var row: String { (app.panes[.amend] as? AmendPane)?.row?.id ?? "" }

  /// The last line of the screen.
  var footer: String { app.view().lines().last ?? "" }

  func amendment(_ id: String) throws -> Amendment {
    try #require(try counter.chart.matter(id, as: Amendment.self))
  }
}
