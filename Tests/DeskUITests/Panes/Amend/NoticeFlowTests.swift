import Testing

@testable import DeskCore
@testable import DeskUI

/// Deaths and adoptions worked by keys.
@Suite struct NoticeFlowTests {
  static let both: Set<Role> = [.front, .dataIntegrity]

  private func desk(_ id: String, _ roles: Set<Role> = both) throws -> DeskPlayer {
    var desk = try AmendMorning().open(roles)
    try desk.press("<scan:\(id)>")
    #expect(desk.row == id)
    return desk
  }

  private func death(_ id: String, in desk: DeskPlayer) throws -> DeathNotice {
    try #require(try desk.counter.chart.matter(id, as: DeathNotice.self))
  }

  private func adoption(_ id: String, in desk: DeskPlayer) throws -> AdoptionNotice {
    try #require(try desk.counter.chart.matter(id, as: AdoptionNotice.self))
  }

  @Test func `what a notice lacks is named on the screen before anybody asks`() throws {
    let desk = try desk("NT-10001")

    #expect(desk.screen.contains("R-84 The notice does not give: the middle name"))
  }

  @Test func `an incomplete notice is refused by name, and stands as incomplete`() throws {
    var desk = try desk("NT-10001")

    try desk.press("C")

    #expect(desk.screen.contains("R-84  DEATH_INCOMPLETE"))
    #expect(desk.screen.contains("the date of birth"))
    #expect(try death("NT-10001", in: desk).stage == .incomplete)
  }

  @Test func `what the informant says later is added, and completes it`() throws {
    var desk = try desk("NT-10001")

    try desk.press("e <enter> <enter> y <enter> <enter> 03141971 <enter> <enter> <enter> Haas")
    try desk.press("<enter> daughter <f9>")
    #expect(try death("NT-10001", in: desk).given == "Peter")
    try desk.press("C")

    let row = try death("NT-10001", in: desk)
    #expect(row.stage == .complete)
    #expect(row.middle == "" && row.bornOn == Day("1971-03-14"))
  }

  @Test func `a complete notice is verified for its chart, then applied by a second act`() throws {
    var desk = try desk("NT-10002")

    try desk.press("V <enter> c <f9>")
    #expect(try death("NT-10002", in: desk).stage == .verified)
    #expect(desk.counter.chart.patients["100300"]?.diedOn == nil)
    try desk.press("A")
    #expect(desk.screen.contains("put the death of Kim, David on the chart?"))
    try desk.press("n")
    #expect(try death("NT-10002", in: desk).stage == .verified)
    try desk.press("A y")

    #expect(try death("NT-10002", in: desk).stage == .applied)
    #expect(desk.counter.chart.patients["100300"]?.diedOn == Day("2026-03-08"))
  }

  @Test func `whether the chart has the birth date that was told is said, the chart's own is not`()
    throws
  {
    var morning = try AmendMorning()
    #expect(try morning.open(Self.both).pressing("<scan:NT-10002>").contains("birth date agrees"))

    morning.counter.chart.patients["100300"]?.bornOn = Day("1969-12-31")
    let screen = try morning.open(Self.both).pressing("<scan:NT-10002>")

    #expect(screen.contains("birth date differs"))
    #expect(!screen.contains("1969"))
  }

  @Test func `a death is not verified for another's chart`() throws {
    var desk = try desk("NT-10002")

    try desk.press("V <c-u> 100600 <enter> c <f9>")

    #expect(desk.screen.contains("CHART_MISMATCH"))
    #expect(try death("NT-10002", in: desk).stage == .complete)
  }

  @Test func `the front desk tells, and does not verify`() throws {
    var desk = try desk("NT-10002", [.front])

    try desk.press("V")

    #expect(desk.screen.contains("R-06"))
  }

  @Test func `a mistaken death is undone with what shows the life`() throws {
    var desk = try desk("NT-10002")
    try desk.press("V <enter> c <f9> A y v <scan:NT-10002>")

    try desk.press("U p <enter> a<space>namesake <f9>")

    #expect(desk.counter.chart.patients["100300"]?.diedOn == nil)
    #expect(try death("NT-10002", in: desk).stage == .rejected)
  }

  @Test func `a notice is put away before it is on any chart`() throws {
    var desk = try desk("NT-10001")

    try desk.press("R twice <f9>")

    #expect(try death("NT-10001", in: desk).reason == "twice")
  }

  @Test func `a paper that shows no adoption is refused by name, after a yes`() throws {
    var desk = try desk("NT-10004")
    #expect(desk.screen.contains("A birth certificate does not show an adoption."))
    try desk.press("C")
    #expect(desk.screen.contains("does not show an adoption (R-86, R-87)"))
    try desk.press("n")
    #expect(try adoption("NT-10004", in: desk).stage == .received)

    try desk.press("C y")

    #expect(desk.screen.contains("R-87"))
    #expect(try adoption("NT-10004", in: desk).stage == .refused)
  }

  @Test func `an accepted decree is routed with its facts, then given effect`() throws {
    var desk = try desk("NT-10003")
    try desk.press("V <f9>")
    #expect(try adoption("NT-10003", in: desk).stage == .routed)

    try desk.press("A")
    #expect(desk.screen.contains("give the decree effect?"))
    try desk.press("y")

    #expect(try adoption("NT-10003", in: desk).stage == .applied)
    #expect(desk.counter.chart.documents.values.count { $0.form.proof == .adoptionDecree } == 2)
  }

  @Test func `a decree dated ahead is the desk's own to take into effect`() throws {
    var desk = try desk("NT-10003")
    try desk.press("V <enter> <c-u> 04012026 <f9> A y")
    #expect(try adoption("NT-10003", in: desk).stage == .scheduled)
    #expect(desk.screen.contains("takes the decree into effect on Wed 1 Apr 2026"))

    try desk.press("A")

    #expect(desk.screen.contains("R-06"))
  }

  @Test func `an act of a death means nothing for a decree, and says so`() throws {
    var desk = try desk("NT-10003")

    try desk.press("e")

    #expect(desk.app.message.text == "NT-10003 is a paper about an adoption: not for this.")
    #expect(desk.orders.isEmpty)
  }
}

extension DeskPlayer {
  /// The screen after some keys.
  func pressing(_ keys: String) throws -> String {
    var desk = self
    try desk.press(keys)
    return desk.screen
  }
}
