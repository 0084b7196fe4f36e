import Testing

@testable import DeskCore
@testable import DeskUI

/// Accountings and incidents worked by keys.
@Suite struct AccountingFlowTests {
  private func desk(_ id: String, _ roles: Set<Role> = [.clerk, .privacy, .supervisor]) throws
    -> DeskPlayer
  {
    var desk = try AmendMorning().open(roles)
    try desk.press("<scan:\(id)>")
    #expect(desk.row == id)
    return desk
  }

  private func row(_ id: String, in desk: DeskPlayer) throws -> Accounting {
    try #require(try desk.counter.chart.matter(id, as: Accounting.self))
  }

  private func incident(_ desk: DeskPlayer) throws -> Incident {
    try #require(try desk.counter.chart.matter("IN-10001", as: Incident.self))
  }

  @Test func `an accounting that the fee holds up is compiled after the assent`() throws {
    var desk = try desk("AC-10002")
    #expect(desk.screen.contains("$25.00, notice LT-5 of 03-09, not agreed yet"))

    try desk.press("<f9> y <enter> y <f9>")
    #expect(try row("AC-10002", in: desk).stage == .open)
    try desk.press("K")

    #expect(try row("AC-10002", in: desk).stage == .draft)
  }

  @Test func `without an assent it is compiled only for nothing`() throws {
    var desk = try desk("AC-10002")
    try desk.press("n y <enter> y <enter> <enter> <enter> <f9>")
    #expect(try row("AC-10002", in: desk).fee == nil)
    try desk.press("K n <f9>")
    #expect(desk.screen.contains("R-83"))

    try desk.press("<esc> y <f9>")

    #expect(try row("AC-10002", in: desk).stage == .draft)
    #expect(try row("AC-10002", in: desk).feeWaived)
  }

  @Test func `a fee is written in dollars and kept in cents`() throws {
    var desk = try desk("AC-10002")
    try desk.press("n y <enter> y <enter> <enter> <enter> <f9>")

    try desk.press("F 12.50 <enter> LT-6 <enter> y <f9>")

    #expect(try row("AC-10002", in: desk).fee?.cents == 1_250)
  }

  @Test func `a first one is free, and no fee may be asked for it`() throws {
    var desk = try desk("AC-10003")
    try desk.press("F")
    #expect(desk.screen.contains("R-00"))
    #expect(desk.screen.contains("Why not: AC-10003"))
  }

  @Test func `a row that says too little is named, described, and then issued`() throws {
    var desk = try desk("AC-10003")
    #expect(desk.screen.contains("? what was disclosed: Sheriff"))
    try desk.press("i LT-2 <f9>")
    #expect(desk.screen.contains("R-81"))
    try desk.press("<esc> <esc>")

    try desk.press("<f9>")
    #expect(desk.screen.contains("Describe a row"))
    try desk.press("<enter> <enter> Report <f9>")
    #expect(desk.footer.contains("F9 Issue"))
    try desk.press("<f9> LT-2 <f9>")

    let row = try row("AC-10003", in: desk)
    #expect(row.stage == .issued && row.letter == "LT-2")
    #expect(row.disclosures.map(\.description) == ["Report CT chest", "Report"])
  }

  @Test func `it is extended once, withdrawn at the requester's word`() throws {
    var desk = try desk("AC-10003")
    try desk.press("E LT-8 <enter> many<space>rows <f9>")
    #expect(try row("AC-10003", in: desk).clock?.extended?.letter == "LT-8")

    try desk.press("w y <enter> y <f9>")

    #expect(try row("AC-10003", in: desk).stage == .withdrawn)
  }

  @Test func `an agency's statement is filed for the row's patient`() throws {
    var desk = try desk("AC-10003")

    try desk.press("H Sheriff <enter> R.<space>Dahl <enter> y <enter> y <enter> 06012026 <f9>")

    let filed = try desk.counter.chart.matters(ofPatient: "100300", as: Accounting.self)
      .compactMap(\.suspension)
    #expect(filed.map(\.agency) == ["Sheriff"])
    #expect(filed.map(\.until) == [Day("2026-06-01")])
  }

  @Test func `a suspension that still stands is not ended`() throws {
    var desk = try desk("AC-10004")

    try desk.press("<f9>")

    #expect(desk.screen.contains("R-82"))
    #expect(try row("AC-10004", in: desk).stage == .suspending)
  }

  @Test func `an incident is assessed by four factors, and closed when all are low`() throws {
    var desk = try desk("IN-10001")
    try desk.press("F l <enter> a<space>report <f9>")
    #expect(desk.screen.contains("FACTOR_MISSING"))
    try desk.press("<esc>")

    try desk.press("<enter> l <enter> family <enter> l <enter> unopened <enter> l <enter> back")
    try desk.press("<f9>")
    #expect(try incident(desk).isLowProbability)
    #expect(desk.footer.contains("F9 Close"))
    try desk.press("<f9>")

    #expect(try incident(desk).stage == .closed)
  }

  @Test func `a breach is told by a whole letter and listed for HHS`() throws {
    var desk = try desk("IN-10001")

    try desk.press("N LT-5 <enter> wipr <enter> 1 <enter> n <enter> 2026 <f9>")
    #expect(desk.screen.contains("NOTICE_INCOMPLETE"))
    try desk.press("<esc> <s-tab> <s-tab> <s-tab> c <f9>")

    #expect(try incident(desk).stage == .notified)
    #expect(try incident(desk).hhsLogYear == 2026)
  }

  @Test func `what becomes known is recorded`() throws {
    var desk = try desk("IN-10001")

    try desk.press("e <c-u> A<space>neighbour <f9>")

    #expect(try incident(desk).recipient == "A neighbour")
  }
}
