import Testing

@testable import DeskCore

/// Ways around the rules that somebody might try, by mistake or not; each has to fail.
@Suite struct AroundTheRulesScenarios {
  @Test func `a dead patient's note hands nothing over, whatever the bearer says to be`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let request = try desk.readyOwn()
    desk.chart.patients["100"]?.diedOn = Day("2026-03-10")
    for relation in [Relation.company, .provider, .healthPlan, .agency, .sibling] {
      let visit = try desk.visit(request, part: .bearer, name: "Erik Berg", relation: relation)
      try desk.identify(visit)
      #expect(try desk.show(visit).isDone)
      _ = try desk.does(
        "pickup.verifyNote", on: visit, by: "front",
        .note(dated: try desk.moment().day, request: request))
      let outcome = try desk.handOver(visit)
      #expect(outcome.rules.contains(.r45), "\(relation): \(outcome)")
    }
    #expect(desk.chart.requests[request]?.stage == .ready)
  }

  @Test func `one child's birth record proves nothing for another`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient("100", PersonName(family: "Berg", given: "Anna"), born: "2015-04-02")
    try desk.patient("200", PersonName(family: "Lund", given: "Ida"), born: "2016-05-03")
    let proof = try desk.done(
      "authorization.scanIn", by: "clerk",
      [
        "kind": .text("proof"), "patient": .text("100"), "isWritten": .flag(true),
        "inHand": .flag(true),
        "bearer": .text("Karin Berg"), "proof": .text("birthRecord"),
      ])
    try desk.done("authorization.check", on: proof, by: "clerk")
    let request = try desk.logOwn(
      "200", relation: .parent, name: "Karin Berg", authorityPaper: proof)

    let outcome = try desk.does("request.validate", on: request, by: "clerk")

    #expect(outcome.rules.contains(.r40), "\(outcome)")
  }

  @Test func `a visit at one site does not open another site's shelf`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let request = try desk.readyOwn()
    try desk.at("2026-03-16 10:06", "STE")
    let visit = try desk.verifiedPatient(request)
    try desk.at("2026-03-16 10:07", "STP")

    let outcome = try desk.handOver(visit)

    #expect(outcome.rules.contains(.r55), "\(outcome)")
  }

  @Test func `a stray scan is refused and not kept`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let visit = try desk.verifiedPatient(try desk.readyOwn())

    let outcome = try desk.does(
      "pickup.scanItem", on: visit, by: "front", ["label": .text("S123-456-789-012")])

    #expect(outcome.rules == [.r94])
    guard case .refused(let refused) = outcome else { return }
    #expect(!"\(refused.breaches)".contains("S123"))
  }

  @Test func `a request that asks for more is not merged away`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let first = try desk.logOwn("100", relation: .patient, ["types": .words("reports")])
    let second = try desk.logOwn()
    let same = try desk.logOwn()

    let lost = try desk.does("request.merge", on: second, by: "clerk", ["into": .text(first)])
    let joined = try desk.does("request.merge", on: same, by: "clerk", ["into": .text(second)])

    #expect(lost.rules == [.r00])
    #expect(joined.isDone)
  }

  @Test func `an address that nobody wrote down is not sent to`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let elsewhere: FormValue = .group(["street": .text("9 Other St"), "city": .text("Edina")])
    let request = try desk.logOwn(
      delivery: .mail, ["destination": elsewhere, "inWriting": .flag(false)])
    let written = try desk.logOwn(delivery: .mail, ["destination": elsewhere])
    for number in [request, written] {
      let validated = try desk.does("request.validate", on: number, by: "clerk")
      guard validated.isDone else { continue }
      try desk.done("request.assign", on: number, by: "clerk")
      try desk.done(
        "request.pack", on: number, by: "clerk",
        [
          "items": .list([
            .group([
              "medium": .text("paper"), "type": .text("reports"), "title": .text("Report"),
              "final": .flag(true),
            ])
          ])
        ])
      try desk.done("request.passCheck", on: number, by: "clerk2")
    }

    #expect(try desk.does("request.send", on: written, by: "clerk").isDone)
    let spoken = try desk.does("request.send", on: request, by: "clerk")
    #expect(spoken.codes == ["ADDRESS_NEEDS_WRITING"], "\(spoken)")
  }

  @Test(arguments: [(true, true), (nil, true), (false, false)])
  func `a health plan gets nothing of which nobody knows who paid`(
    paid: Bool?, isRefused: Bool
  ) throws {
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
    let paper = try desk.authorization(to: "Northway")
    let request = try desk.logThirdParty(
      paper, company: "Northway",
      ["requester": .group(["relation": .text("healthPlan"), "name": .text("Northway")])])
    try desk.done("request.validate", on: request, by: "clerk")
    try desk.done("request.assign", on: request, by: "clerk")
    var item: Facts = [
      "medium": .text("disc"), "type": .text("images"), "title": .text("CT"),
      "final": .flag(true), "sensitive": .list([]),
    ]
    item["paidOutOfPocket"] = paid.map { .flag($0) }

    let packed = try desk.does(
      "request.pack", on: request, by: "clerk", ["items": .list([.group(item)])])

    #expect(packed.codes == (isRefused ? ["RESTRICTED"] : []), "\(packed)")
  }
}
