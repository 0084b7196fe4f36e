import Testing

@testable import DeskCore

/// Scenarios about what went astray.
@Suite struct IncidentScenarios {
  private func desk() throws -> ScenarioDesk {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    return desk
  }

  private func row(_ id: String, _ desk: ScenarioDesk) throws -> Incident {
    try #require(try desk.chart.matter(id, as: Incident.self))
  }

  private func factors(_ level: String = "low", _ count: Int = 4) -> Facts {
    [
      "factors": .list(
        RiskFactor.allCases.prefix(count).map {
          .group([
            "factor": .text($0.rawValue), "level": .text(level), "says": .text("seen by nobody"),
          ])
        })
    ]
  }

  private let notice: Facts = [
    "letter": .text("LT-9"), "affected": .number(1), "hhsLogYear": .number(2026),
    "says": .words("whatHappened", "information", "protection", "response", "contact"),
  ]

  /// A privacy officer who also stood at the counter and handed the packet over.
  private func releasedByPrivacy(_ desk: inout ScenarioDesk) throws -> String {
    let request = try desk.handedOver()
    desk.chart.people["front"]?.roles.insert(.privacy)
    return try desk.done(
      "incident.open", by: "auditor",
      ["request": .text(request), "cause": .text("wrongRecipient")])
  }

  @Test func `whoever released it neither records, assesses, notifies nor closes`() throws {
    var desk = try desk()
    let id = try releasedByPrivacy(&desk)
    #expect(try row(id, desk).involved == ["clerk", "front"])

    let tries = [
      try desk.does("incident.record", on: id, by: "front", ["disclosed": .flag(false)]),
      try desk.does("incident.assess", on: id, by: "front", factors()),
      try desk.does("incident.notify", on: id, by: "front", notice),
    ]
    for outcome in tries { #expect(outcome.codes == ["RELEASER_DECIDES"]) }
    try desk.done("incident.assess", on: id, by: "privacy", factors())
    let downgrade = try desk.does("incident.assess", on: id, by: "front", factors("notLow"))
    let close = try desk.does("incident.close", on: id, by: "front")

    #expect(downgrade.codes == ["RELEASER_DECIDES"] && close.codes == ["RELEASER_DECIDES"])
    #expect(try row(id, desk).stage == .assessed)
  }

  @Test func `it is presumed a breach, due sixty days after the discovery`() throws {
    var desk = try desk()
    let request = try desk.handedOver()
    let id = try desk.done(
      "incident.open", by: "front", ["request": .text(request), "cause": .text("labelSwap")])

    #expect(try row(id, desk).due == Day("2026-05-15"))
    let three = try desk.does("incident.assess", on: id, by: "privacy", factors("low", 3))
    #expect(three.codes == ["FACTOR_MISSING"])
    let early = try desk.does("incident.close", on: id, by: "privacy")
    #expect(early.rules == [.r00])
    try desk.done("incident.assess", on: id, by: "privacy", factors("notLow"))
    let untold = try desk.does("incident.close", on: id, by: "privacy")
    #expect(untold.codes == ["BREACH_PRESUMED"])
    try desk.at("2026-05-20 09:00")
    #expect(try row(id, desk).isInTime(on: desk.moment().day) == false)
    try desk.done("incident.notify", on: id, by: "privacy", notice)
    try desk.done("incident.close", on: id, by: "privacy")

    let closed = try row(id, desk)
    #expect(closed.stage == .closed && closed.due == nil && closed.hhsLogYear == 2026)
    #expect(closed.isInTime(on: try desk.moment().day) == false)
  }

  @Test func `a low probability closes it without a notice, and it is accounted for`() throws {
    var desk = try desk()
    let request = try desk.handedOver()
    let id = try desk.done(
      "incident.open", by: "clerk", ["request": .text(request), "cause": .text("mixedDisc")])
    try desk.done("incident.assess", on: id, by: "privacy", factors())
    #expect(try row(id, desk).due == nil)
    try desk.done("incident.close", on: id, by: "privacy")
    let accounting = try desk.receiveAccounting()
    try desk.done("accounting.compile", on: accounting, by: "clerk")

    let listed = try #require(try desk.chart.matter(accounting, as: Accounting.self))
    #expect(listed.disclosures.map(\.source) == [id])
  }

  @Test func `whose record it was may be another patient than the request's`() throws {
    var desk = try desk()
    try desk.patient("200", PersonName(family: "Lund", given: "Ida"))
    let request = try desk.handedOver()
    let id = try desk.done(
      "incident.open", by: "clerk",
      [
        "request": .text(request), "cause": .text("mixedDisc"), "patient": .text("200"),
        "description": .text("CT head"),
      ])

    let incident = try row(id, desk)
    #expect(incident.patient == "200" && incident.recipient == "Anna Berg")
    #expect(try desk.chart.matters(ofPatient: "100", as: Incident.self).isEmpty)
    #expect(try desk.chart.matters(ofRequest: request, as: Incident.self).map(\.id) == [id])
  }

  @Test func `a lost film has no releaser, and is listed unless nobody outside has it`() throws {
    var desk = try desk()
    let id = try desk.done(
      "incident.open", by: "imaging",
      [
        "patient": .text("100"), "cause": .text("lostOriginal"),
        "description": .text("Chest film of 1998"),
      ])
    try desk.done(
      "incident.record", on: id, by: "privacy",
      ["disclosed": .flag(false), "affected": .number(1)])
    try desk.done("incident.assess", on: id, by: "privacy", factors())
    let accounting = try desk.receiveAccounting()
    try desk.done("accounting.compile", on: accounting, by: "clerk")

    #expect(try desk.chart.matter(accounting, as: Accounting.self)?.disclosures == [])
  }

  @Test func `of a misrelease it is found out who released it before anybody judges`() throws {
    var desk = try desk()
    let id = try desk.done(
      "incident.open", by: "front",
      ["patient": .text("100"), "cause": .text("wrongAddress")])

    let blind = try desk.does("incident.assess", on: id, by: "privacy", factors())
    #expect(blind.codes == ["RELEASER_UNKNOWN"])
    try desk.done("incident.record", on: id, by: "privacy", ["releasedBy": .words("clerk")])
    try desk.done("incident.assess", on: id, by: "privacy", factors())

    #expect(try row(id, desk).assessedBy == "privacy")
  }

  @Test func `without a patient or a cause, or under no request, nothing opens`() throws {
    var desk = try desk()

    let bare = try desk.does("incident.open", by: "front")
    let unknown = try desk.does(
      "incident.open", by: "front", ["request": .text("RQ-1"), "cause": .text("labelSwap")])

    #expect(bare.codes == ["PATIENT_UNKNOWN", "INCIDENT_NO_CAUSE"])
    guard case .invalid = unknown else { throw InputError(field: "request", says: "\(unknown)") }
    #expect(desk.chart.matters[.incident] == nil)
  }
}
