import Testing

@testable import DeskCore

/// Work that was done on paper while the desk was down.
@Suite struct DowntimeScenarios {
  private static let nine = Instant("2026-03-16T09:00:00-05:00") ?? Sample.now
  private static let four = Instant("2026-03-16T16:00:00-05:00") ?? Sample.now

  /// A desk at half past six in the evening; it was down from nine to four.
  private func desk(declared: Bool = true) throws -> ScenarioDesk {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 18:30")
    desk.chart.patients["100"] = Patient(
      mrn: "100", name: PersonName(family: "Berg", given: "Anna"),
      bornOn: Sample.day("1980-05-01"))
    guard declared else { return desk }
    try desk.done(
      "desk.downtime", by: "supervisor",
      ["from": .instant(Self.nine), "until": .instant(Self.four), "reason": .text("power")])
    return desk
  }

  private func log(
    _ desk: inout ScenarioDesk, at text: String, in downtime: String = "DT-10001",
    by user: String = "front"
  ) throws -> Outcome {
    let command = Command(
      id: text + downtime + user, do: "request.log",
      facts: [
        "patient": .text("100"), "kind": .text("ownRecords"), "inWriting": .flag(true),
        "signed": .flag(true), "types": .words("reports"), "media": .words("paper"),
        "matchedBy": .words("fullName", "bornOn"),
      ], actor: Actor(user: "clerk", roles: [.clerk]), desk: "FD1", moment: try desk.moment(),
      downtime: DowntimeClaim(
        in: downtime, at: try #require(Instant(text)), by: user))
    return try desk.chart.perform(command, on: desk.ground)
  }

  @Test func `a request that came on paper has the clocks of its true time`() throws {
    var desk = try desk()

    let outcome = try log(&desk, at: "2026-03-16T09:30:00-05:00")

    #expect(outcome.isDone)
    let request = try #require(desk.chart.requests.values.first)
    #expect(request.received.at == Instant("2026-03-16T09:30:00-05:00"))
    #expect(request.clocks.received == Sample.day("2026-03-16"))
  }

  @Test func `somebody came while the desk was down and the counter was open`() throws {
    var desk = try desk()
    _ = try log(&desk, at: "2026-03-16T09:30:00-05:00")
    let request = try #require(desk.chart.requests.keys.first)
    func arrive(_ claim: DowntimeClaim?) throws -> Outcome {
      try desk.chart.perform(
        Command(
          id: "a\(claim == nil)", do: "pickup.arrive",
          facts: ["request": .text(request), "foundBy": .text("fullName")],
          actor: Actor(user: "front", roles: [.front]), desk: "FD1", moment: try desk.moment(),
          downtime: claim), on: desk.ground)
    }

    let now = try arrive(nil)
    let then = try arrive(
      DowntimeClaim(
        in: "DT-10001", at: try #require(Instant("2026-03-16T15:00:00-05:00")), by: "front"))

    #expect(now.rules == [.r04])
    #expect(then.isDone)
    #expect(desk.chart.visits.count == 1)
  }

  static let wrong: [(String, String, String, Set<String>)] = [
    ("2026-03-16T16:00:01-05:00", "DT-10001", "front", ["TIME_OUTSIDE"]),
    ("2026-03-16T08:59:59-05:00", "DT-10001", "front", ["TIME_OUTSIDE"]),
    ("2026-03-16T19:00:00-05:00", "DT-10001", "front", ["TIME_AHEAD"]),
    ("2026-03-16T10:00:00-05:00", "DT-10002", "front", ["DOWNTIME_UNKNOWN"]),
    ("2026-03-16T10:00:00-05:00", "DT-10001", "nobody", ["DOER_UNKNOWN"]),
  ]

  @Test(arguments: wrong)
  func `any other time, downtime or person is refused and nothing is logged`(
    at: String, downtime: String, user: String, codes: Set<String>
  ) throws {
    var desk = try desk()

    let outcome = try log(&desk, at: at, in: downtime, by: user)

    #expect(outcome.codes == codes)
    #expect(outcome.rules == [.r110])
    #expect(desk.chart.requests.isEmpty)
  }

  @Test func `the downtime of another site does not serve`() throws {
    var desk = try desk(declared: false)
    try desk.at("2026-03-16 18:30", "ROC")
    try desk.done(
      "desk.downtime", by: "supervisor",
      ["from": .instant(Self.nine), "until": .instant(Self.four)])
    try desk.at("2026-03-16 18:30", "STP")

    #expect(try log(&desk, at: "2026-03-16T10:00:00-05:00").codes == ["DOWNTIME_UNKNOWN"])
  }

  @Test func `a clerk declares no downtime, and nobody one that lasts`() throws {
    var desk = try desk(declared: false)
    let facts: Facts = ["from": .instant(Self.nine), "until": .instant(Self.four)]

    #expect(try desk.does("desk.downtime", by: "clerk", facts).rules == [.r06])
    try desk.at("2026-03-16 15:00")
    #expect(try desk.does("desk.downtime", by: "supervisor", facts).codes == ["DOWNTIME_AHEAD"])
    #expect(desk.chart.downtimes.isEmpty)
  }

  @Test func `what is not done on paper takes no downtime`() throws {
    var desk = try desk()
    let outcome = try desk.chart.perform(
      Command(
        id: "p", do: "person.disable", facts: ["user": .text("clerk")],
        actor: Actor(user: "supervisor", roles: [.supervisor]), desk: "FD1",
        moment: try desk.moment(),
        downtime: DowntimeClaim(in: "DT-10001", at: Self.nine, by: "supervisor")),
      on: desk.ground)

    guard case .invalid(let errors) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(errors.map(\.field) == ["downtime"])
    #expect(desk.chart.people["clerk"]?.isDisabled == false)
  }

  @Test func `an act that its own rules forbid then is refused by them, and by nothing else`()
    throws
  {
    var desk = try desk()
    let outcome = try desk.chart.perform(
      Command(
        id: "v", do: "authorization.scanIn",
        facts: ["kind": .text("proof"), "patient": .text("9"), "isWritten": .flag(true)],
        actor: Actor(user: "clerk", roles: [.clerk]), desk: "FD1", moment: try desk.moment(),
        downtime: DowntimeClaim(
          in: "DT-10001", at: try #require(Instant("2026-03-16T10:00:00-05:00")), by: "front")),
      on: desk.ground)

    #expect(outcome.rules == [.r02])
  }
}
