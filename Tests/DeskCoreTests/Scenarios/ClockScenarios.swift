import Testing

@testable import DeskCore

/// Scenarios about receipt, clocks and extensions; the numbers are the table's.
@Suite struct ClockScenarios {
  @Test func `35: a portal request at 23:30 in Phoenix is received that day`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-07-01 09:00", "PHX")
    try desk.patient()
    let request = try desk.logOwn(
      "100", relation: .patient,
      ["receivedAt": .instant(try #require(Instant("2026-06-30T23:30:00-07:00")))])

    let clocks = try #require(desk.chart.requests[request]?.clocks)
    #expect(clocks.received == Day("2026-06-30"))
    #expect(clocks.governing == Day("2026-07-30"))
    #expect(clocks.state == nil)
  }

  @Test(arguments: [
    ("2026-07-14 16:30", "PHX", true), ("2026-07-14 18:30", "ROC", false),
    ("2026-07-14 19:30", "JAX", false), ("2026-01-14 16:30", "PHX", true),
    ("2026-01-14 17:30", "ROC", false), ("2026-01-14 18:30", "JAX", false),
  ])
  func `36: which desks are open`(time: String, site: String, isOpen: Bool) throws {
    var desk = ScenarioDesk()
    try desk.at(time, site)

    #expect(try desk.moment().isOpen == isOpen)
  }

  @Test func `36: half past four in Phoenix is half past six in Rochester in July`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-07-14 16:30", "PHX")

    let rochester = ScenarioDesk.zones.local(desk.now, in: "America/Chicago")
    #expect(rochester?.minute == "18:30")
  }

  @Test func `38: an extension on day 30 counts, one a day later or a second does not`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-02 09:00")
    try desk.patient()
    let first = try desk.logOwn()
    let second = try desk.logOwn()
    let letter: Facts = [
      "letter": .text("LT-1"), "reason": .text("film is off site"), "days": .number(30),
    ]

    try desk.at("2026-04-01 16:00")
    let inTime = try desk.does("request.extend", on: first, by: "supervisor", letter)
    let again = try desk.does("request.extend", on: first, by: "supervisor", letter)
    try desk.at("2026-04-02 08:05")
    let late = try desk.does("request.extend", on: second, by: "supervisor", letter)

    #expect(inTime.isDone)
    let clocks = try #require(desk.chart.requests[first]?.clocks)
    #expect(clocks.hipaa == Day("2026-05-01"))
    #expect(clocks.state == Day("2026-04-01"))
    #expect(clocks.governs == .state)
    #expect(again.rules == [.r31])
    #expect(late.rules == [.r31])
  }

  @Test func `a receipt in the future is refused`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-02 09:00")
    try desk.patient()

    let outcome = try desk.does(
      "request.log", by: "front",
      [
        "patient": .text("100"), "kind": .text("ownRecords"),
        "receivedAt": .instant(desk.now.adding(seconds: 60)),
      ])

    #expect(outcome.rules == [.r02])
  }

  @Test func `a year without a holiday calendar stops the clock from being computed`() throws {
    var desk = ScenarioDesk()
    try desk.at("2040-12-20 09:00")
    try desk.patient()

    let outcome = try desk.does(
      "request.log", by: "front", ["patient": .text("100"), "kind": .text("ownRecords")])

    #expect(outcome.rules == [.r05])
  }
}
