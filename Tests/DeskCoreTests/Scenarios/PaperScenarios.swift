import Testing

@testable import DeskCore

/// Scenarios about authorizations, restrictions and second persons; the numbers are the table's.
@Suite struct PaperScenarios {
  /// A law firm's packet on the shelf and its courier, identified.
  private func courier(_ desk: inout ScenarioDesk) throws
    -> (paper: String, request: String, visit: String)
  {
    try desk.at("2026-03-16 08:30")
    try desk.patient()
    let paper = try desk.authorization()
    let request = try desk.logThirdParty(paper)
    try desk.shelve(request)
    let visit = try desk.visit(
      request, part: .recipient, name: "Otto Kurier", relation: .company, company: "Hale LLP",
      foundBy: .requestNumber)
    try desk.identify(visit)
    #expect(try desk.show(visit).isDone)
    return (paper, request, visit)
  }

  @Test func `a courier of the named firm collects`() throws {
    var desk = ScenarioDesk()
    let (_, request, visit) = try courier(&desk)

    try desk.done("pickup.verifyRecipient", on: visit, by: "front")

    #expect(try desk.handOver(visit).isDone)
    #expect(desk.chart.requests[request]?.stage == .released)
  }

  @Test func `11: a revocation at 09:05 recalls the packet and refuses the courier`() throws {
    var desk = ScenarioDesk()
    let (paper, request, visit) = try courier(&desk)
    try desk.at("2026-03-16 09:05")
    try desk.done(
      "authorization.revoke", on: paper, by: "front",
      ["inWriting": .flag(true), "channel": .text("fax")])
    #expect(desk.chart.requests[request]?.stage == .recalled)
    try desk.at("2026-03-16 09:40")

    let outcome = try desk.does("pickup.verifyRecipient", on: visit, by: "front")

    #expect(outcome.codes == ["AUTH_REVOKED"])
    try desk.done("request.destroy", on: request, by: "clerk")
    #expect(desk.chart.requests[request]?.stage == .closedRecalled)
  }

  @Test func `11: a revocation between verifying and handing over refuses at hand-over`() throws {
    var desk = ScenarioDesk()
    let (paper, request, visit) = try courier(&desk)
    try desk.done("pickup.verifyRecipient", on: visit, by: "front")
    try desk.done("pickup.recheck", on: visit, by: "front")
    try desk.done(
      "authorization.revoke", on: paper, by: "clerk", ["inWriting": .flag(true)])

    let outcome = try desk.does(
      "pickup.handOver", on: visit, by: "front",
      [
        "count": .number(2), "nameReadBack": .flag(true), "labelsReadBack": .flag(true),
        "signature": .text("signed"),
      ])

    #expect(outcome.codes.contains("AUTH_REVOKED"))
    #expect(desk.chart.requests[request]?.stage == .recalled)
  }

  @Test func `12: a revocation after hand-over leaves it and blocks the next`() throws {
    var desk = ScenarioDesk()
    let (paper, request, visit) = try courier(&desk)
    try desk.done("pickup.verifyRecipient", on: visit, by: "front")
    #expect(try desk.handOver(visit).isDone)
    try desk.at("2026-03-16 14:00")

    try desk.done("authorization.revoke", on: paper, by: "clerk", ["inWriting": .flag(true)])
    let next = try desk.logThirdParty(paper)

    #expect(desk.chart.requests[request]?.stage == .released)
    let validated = try desk.does("request.validate", on: next, by: "clerk")
    #expect(validated.codes.contains("AUTH_REVOKED"))
    #expect(desk.chart.requests[next]?.stage == .needsInfo)
  }

  @Test func `a spoken revocation revokes nothing`() throws {
    var desk = ScenarioDesk()
    let (paper, request, _) = try courier(&desk)

    let outcome = try desk.does(
      "authorization.revoke", on: paper, by: "front", ["inWriting": .flag(false)])

    #expect(outcome.rules == [.r17])
    #expect(desk.chart.requests[request]?.stage == .ready)
  }

  @Test func `14: a recorded event ends an authorization`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let paper = try desk.authorization(
      checked: true, ["expiryEvent": .text("when my claim closes")], expires: false)
    let request = try desk.logThirdParty(paper)
    try desk.shelve(request)

    try desk.done(
      "authorization.recordEvent", on: paper, by: "clerk",
      ["occurredOn": .day(try desk.moment().day - 1)])

    #expect(desk.chart.documents[paper]?.stage == .expired)
    #expect(desk.chart.requests[request]?.stage == .recalled)
    let visit = try desk.visit(
      request, part: .recipient, name: "Otto Kurier", relation: .company, company: "Hale LLP")
    try desk.identify(visit)
    #expect(try desk.show(visit).isDone)
    let outcome = try desk.does("pickup.verifyRecipient", on: visit, by: "front")
    #expect(outcome.codes.contains("AUTH_EXPIRED"))
  }

  @Test func `15: an authorization without expiry is defective, in Minnesota too`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let paper = try desk.authorization(checked: false, [:], expires: false)

    let checked = try desk.does("authorization.check", on: paper, by: "clerk")

    #expect(checked.rules.contains(.r16))
    #expect(checked.codes.contains("AUTH_NO_EXPIRY"))
    #expect(desk.chart.documents[paper]?.stage == .defective)
  }

  @Test func `every gap of an authorization is named at once`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let paper = try desk.done(
      "authorization.scanIn", by: "clerk",
      [
        "kind": .text("authorization"), "patient": .text("100"), "isWritten": .flag(true),
        "inHand": .flag(true),
      ])

    let checked = try desk.does("authorization.check", on: paper, by: "clerk")

    #expect(checked.rules.isSuperset(of: [.r10, .r12, .r16]))
    #expect(checked.codes.filter { $0.hasPrefix("INCOMPLETE_") }.count >= 5)
  }

  @Test func `50: a health plan does not get what the patient paid for`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    try desk.done(
      "authorization.scanIn", by: "clerk",
      [
        "kind": .text("restriction"), "patient": .text("100"), "isWritten": .flag(true),
        "inHand": .flag(true),
        "restriction": .group(["healthPlans": .flag(true), "paidItemsOnly": .flag(true)]),
      ])
    let paper = try desk.authorization(to: "Northway Health Plan")
    let request = try desk.logThirdParty(
      paper, company: "Northway Health Plan",
      ["requester": .group(["relation": .text("healthPlan"), "name": .text("Northway")])])
    try desk.done("request.validate", on: request, by: "clerk")
    try desk.done("request.assign", on: request, by: "clerk")

    let packed = try desk.does(
      "request.pack", on: request, by: "clerk",
      [
        "items": .list([
          .group([
            "medium": .text("disc"), "type": .text("images"), "title": .text("CT"),
            "final": .flag(true), "paidOutOfPocket": .flag(true), "sensitive": .list([]),
          ])
        ])
      ])

    #expect(packed.codes == ["RESTRICTED"])
    #expect(desk.chart.requests[request]?.stage == .inWork)
  }

  @Test func `32: nobody checks what they packed`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let request = try desk.logOwn()
    try desk.done("request.validate", on: request, by: "clerk")
    try desk.done("request.assign", on: request, by: "clerk")
    try desk.done(
      "request.pack", on: request, by: "clerk",
      [
        "items": .list([
          .group([
            "medium": .text("paper"), "type": .text("reports"), "title": .text("Report"),
            "final": .flag(true),
          ])
        ])
      ])

    let own = try desk.does("request.passCheck", on: request, by: "clerk")

    #expect(own.rules == [.r06])
    try desk.done("request.passCheck", on: request, by: "clerk2")
  }

  @Test func `a preliminary report is not packed`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let request = try desk.logOwn()
    try desk.done("request.validate", on: request, by: "clerk")
    try desk.done("request.assign", on: request, by: "clerk")

    let packed = try desk.does(
      "request.pack", on: request, by: "clerk",
      [
        "items": .list([
          .group([
            "medium": .text("paper"), "type": .text("reports"), "title": .text("Report"),
            "final": .flag(false),
          ])
        ])
      ])

    #expect(packed.codes == ["PRELIMINARY"])
  }
}
