import Testing

@testable import DeskCore

/// Scenarios about accountings: derived from what was recorded, nobody is asked.
@Suite struct AccountingScenarios {
  private func desk() throws -> ScenarioDesk {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    return desk
  }

  private func row(_ id: String, _ desk: ScenarioDesk) throws -> Accounting {
    try #require(try desk.chart.matter(id, as: Accounting.self))
  }

  @Test func `41: own release never appears, last year's misrelease does`() throws {
    var desk = try desk()
    let own = try desk.handedOver()
    let astray = try desk.handedOver()
    try desk.at("2026-03-20 09:00")
    try desk.done(
      "incident.open", by: "clerk",
      [
        "request": .text(astray), "cause": .text("wrongRecipient"),
        "recipient": .text("Nils Lund"), "description": .text("CT chest of another person"),
      ])
    try desk.at("2027-02-01 09:00")
    let id = try desk.receiveAccounting()

    try desk.done("accounting.compile", on: id, by: "clerk")

    let rows = try row(id, desk).disclosures
    #expect(rows.count == 1 && rows.first?.basis == .misrelease)
    #expect(rows.first?.recipient == "Nils Lund" && rows.first?.day == Day("2026-03-16"))
    #expect(rows.first?.purpose == "Released in error")
    #expect(!rows.contains { $0.source == own })
  }

  @Test func `41: a second one in twelve months: notice first, and the individual may narrow`()
    throws
  {
    var desk = try desk()
    _ = try desk.issuedAccounting()
    try desk.at("2026-09-01 09:00")
    let id = try desk.receiveAccounting()

    let unasked = try desk.does("accounting.compile", on: id, by: "clerk")
    #expect(unasked.rules == [.r83] && unasked.codes == ["FEE_NOTICE_FIRST"])
    try desk.done("accounting.giveFeeNotice", on: id, by: "clerk", .feeNotice)
    let waiting = try desk.does("accounting.compile", on: id, by: "clerk")
    #expect(waiting.rules == [.r00])
    let wider = try desk.does(
      "accounting.narrow", on: id, by: "front",
      [
        "byRequester": .flag(true), "identified": .flag(true),
        "from": .day(try #require(Day("2019-01-01"))),
      ])
    #expect(wider.codes == ["PERIOD_TOO_LONG", "PERIOD_WIDER"])
    try desk.done(
      "accounting.narrow", on: id, by: "front",
      [
        "byRequester": .flag(true), "identified": .flag(true),
        "from": .day(try #require(Day("2026-03-01"))),
      ])
    #expect(try row(id, desk).stage == .open && row(id, desk).fee == nil)
    let still = try desk.does("accounting.compile", on: id, by: "clerk")
    #expect(still.codes == ["FEE_NOTICE_FIRST"])
    try desk.done("accounting.compile", on: id, by: "clerk", ["waiveFee": .flag(true)])
    #expect(try row(id, desk).stage == .draft)
  }

  @Test func `a fee is agreed to, and the first one has none`() throws {
    var desk = try desk()
    let first = try desk.receiveAccounting()
    let early = try desk.does("accounting.giveFeeNotice", on: first, by: "clerk", .feeNotice)
    #expect(early.codes == ["FEE_FIRST_FREE"])
    _ = try desk.issuedAccounting()
    try desk.at("2026-09-01 09:00")
    let second = try desk.receiveAccounting()
    try desk.done("accounting.giveFeeNotice", on: second, by: "clerk", .feeNotice)
    let anyone = try desk.does(
      "accounting.assent", on: second, by: "front",
      ["byRequester": .flag(false), "identified": .flag(false)])
    #expect(anyone.codes == ["NOT_REQUESTER", "ID_NOT_VERIFIED"])
    try desk.done(
      "accounting.assent", on: second, by: "front",
      ["byRequester": .flag(true), "identified": .flag(true)])
    try desk.done("accounting.compile", on: second, by: "clerk")
    try desk.done("accounting.issue", on: second, by: "privacy", ["letter": .text("LT-6")])

    #expect(try row(second, desk).fee?.cents == 2_500)
    #expect(try row(second, desk).clock?.answered == Day("2026-09-01"))
  }

  @Test func `a subpoena is listed with its basis, and repeated ones are one row`() throws {
    var desk = try desk()
    let subpoena = try desk.disclosed(on: "2026-01-05", to: "Ramsey County Court")
    _ = try desk.disclosed(on: "2026-02-05", to: "Ramsey County Court")
    _ = try desk.disclosed(on: "2019-12-31", to: "Ramsey County Court")
    _ = try desk.disclosed(on: "2026-02-06", to: "Hennepin County Court")
    let id = try desk.receiveAccounting()
    try desk.done("accounting.compile", on: id, by: "clerk")

    let rows = try row(id, desk).disclosures
    #expect(rows.map(\.number) == [1, 2])
    #expect(rows.first?.source == subpoena && rows.first?.count == 2)
    #expect(rows.first?.lastDay == Day("2026-02-05"))
    #expect(rows.first?.purpose == "Court order or subpoena (45 CFR 164.512(e))")
  }

  @Test func `what an agency suspends is held back until its last day, and no longer`() throws {
    var desk = try desk()
    _ = try desk.disclosed(on: "2026-01-05", to: "St. Paul Police")
    try desk.done(
      "accounting.suspend", by: "privacy",
      [
        "patient": .text("100"), "agency": .text("St. Paul Police"),
        "official": .text("Sgt. Dahl"), "inWriting": .flag(false), "saysImpede": .flag(true),
      ])
    let id = try desk.receiveAccounting()
    try desk.at("2026-04-15 09:00")
    try desk.done("accounting.compile", on: id, by: "clerk")
    #expect(try row(id, desk).disclosures == [] && row(id, desk).heldBackBy.count == 1)

    try desk.at("2026-04-16 09:00")
    let stale = try desk.does("accounting.issue", on: id, by: "privacy", ["letter": .text("LT-4")])
    #expect(stale.codes == ["ACCOUNTING_STALE"])
    try desk.done("accounting.compile", on: id, by: "clerk")

    #expect(try row(id, desk).disclosures.map(\.recipient) == ["St. Paul Police"])
    #expect(try row(id, desk).heldBackBy == [])
  }

  @Test func `a suspension is ended by the clock, not before its last day has passed`() throws {
    var desk = try desk()
    let id = try desk.done(
      "accounting.suspend", by: "privacy",
      [
        "patient": .text("100"), "agency": .text("St. Paul Police"),
        "official": .text("Sgt. Dahl"), "inWriting": .flag(false), "saysImpede": .flag(true),
      ])
    #expect(try row(id, desk).due == Day("2026-04-15"))
    try desk.at("2026-04-15 09:00")
    let early = try desk.does("accounting.endSuspension", on: id, by: "privacy")
    try desk.at("2026-04-16 09:00")
    try desk.done("accounting.endSuspension", on: id, by: "privacy")

    #expect(early.codes == ["SUSPENSION_STANDS"])
    #expect(try row(id, desk).stage == .suspensionEnded)
  }

  @Test func `a row that lacks its recipient is filled in, never overwritten`() throws {
    var desk = try desk()
    let lost = try desk.done(
      "incident.open", by: "front",
      [
        "patient": .text("100"), "cause": .text("wrongAddress"),
        "description": .text("Report CT chest"),
      ])
    let id = try desk.receiveAccounting()
    try desk.done("accounting.compile", on: id, by: "clerk")
    let blank = try desk.does("accounting.issue", on: id, by: "privacy", ["letter": .text("LT-4")])
    #expect(blank.codes == ["ROW_NO_RECIPIENT"])
    try desk.done(
      "accounting.describe", on: id, by: "clerk",
      [
        "row": .number(1), "recipient": .text("12 Elm St, unknown person"),
        "description": .text("Something else"),
      ])
    try desk.done("accounting.compile", on: id, by: "clerk")
    let clerk = try desk.does("accounting.issue", on: id, by: "clerk", ["letter": .text("LT-4")])
    #expect(clerk.rules == [.r06])
    try desk.done("accounting.issue", on: id, by: "privacy", ["letter": .text("LT-4")])

    let issued = try row(id, desk)
    #expect(issued.disclosures.first?.recipient == "12 Elm St, unknown person")
    #expect(issued.disclosures.first?.description == "Report CT chest")
    #expect(issued.disclosures.first?.source == lost && issued.issuedBy == "privacy")
  }

  @Test func `nobody unidentified, unproven or greedy asks for one`() throws {
    var desk = try desk()
    let ask = { (desk: inout ScenarioDesk, more: Facts) in
      var facts: Facts = ["patient": .text("100"), "identified": .flag(true)]
      for field in more.fields { facts[field] = more[field] }
      return try desk.does("accounting.receive", by: "front", facts)
    }

    #expect(try ask(&desk, ["identified": .flag(false)]).codes == ["ID_NOT_VERIFIED"])
    #expect(
      try ask(&desk, ["from": .day(try #require(Day("2020-03-15")))]).codes == ["PERIOD_TOO_LONG"])
    let stranger: Facts = ["requester": .group(["relation": .text("sibling")])]
    #expect(try ask(&desk, stranger).rules == [.r40])
    #expect(try desk.chart.matters(ofPatient: "100", as: Accounting.self).isEmpty)
  }

  @Test func `sixty days, extended once by letter`() throws {
    var desk = try desk()
    let id = try desk.receiveAccounting()
    #expect(try row(id, desk).due == Day("2026-05-15"))
    try desk.at("2026-05-15 16:00")
    try desk.done("accounting.extend", on: id, by: "supervisor", .extension)

    #expect(try row(id, desk).due == Day("2026-06-14"))
    let again = try desk.does("accounting.extend", on: id, by: "supervisor", .extension)
    #expect(again.codes == ["EXTEND_TWICE"])
  }
}
