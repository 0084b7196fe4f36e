import Testing

@testable import DeskCore

/// Charts that say what is wrong.
@Suite struct CorrectionScenarios {
  /// Annie Berg, and a request of hers on the shelf.
  private func annie() throws -> (desk: ScenarioDesk, request: String) {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient("200", PersonName(family: "Berg", given: "Annie"))
    let request = try desk.readyOwn("200")
    return (desk, request)
  }

  @Test func `a corrected date of birth leaves receipt and clocks alone`() throws {
    var (desk, request) = try annie()
    let before = try #require(desk.chart.requests[request])

    let outcome = try desk.does(
      "patient.correct", on: "200", by: "dataIntegrity",
      [
        "bornOn": .day(try #require(Day("1971-03-15"))), "phone": .text(""),
        "cause": .text("digits turned round"),
      ])

    guard case .done(let done) = outcome else { return #expect(outcome.isDone) }
    #expect(done.findings["changed"] == "bornOn phone")
    #expect(desk.chart.patients["200"]?.bornOn == Day("1971-03-15"))
    #expect(desk.chart.patients["200"]?.phone == "")
    #expect(desk.chart.patients["200"]?.name.given == "Annie")
    #expect(desk.chart.requests[request] == before)
  }

  @Test func `before and after stand in the evidence of one entry`() throws {
    let (desk, _) = try annie()
    let command = Command(
      id: "m", do: "patient.correct", on: "200",
      facts: ["family": .text("Berger"), "cause": .text("as on the licence")],
      actor: Actor(user: "dataIntegrity", roles: [.dataIntegrity]), desk: "FD1",
      moment: try desk.moment())

    guard case .allowed(let act) = try Acts.perform(command, on: desk.chart, ground: desk.ground)
    else {
      Issue.record("the correction is not allowed")
      return
    }
    let evidence = act.evidence
    _ = act.spend()

    #expect(evidence["correction.changes.0.before"] == "Berg")
    #expect(evidence["correction.changes.0.after"] == "Berger")
  }

  @Test func `a correction without a cause, or of nothing, changes nothing`() throws {
    var (desk, _) = try annie()
    let before = desk.chart

    let silent = try desk.does(
      "patient.correct", on: "200", by: "dataIntegrity", ["phone": .text("651-555-0000")])
    let same = try desk.does(
      "patient.correct", on: "200", by: "dataIntegrity",
      ["given": .text("Annie"), "cause": .text("as it was")])
    let nameless = try desk.does(
      "patient.correct", on: "200", by: "dataIntegrity",
      ["family": .text(""), "given": .text(" "), "cause": .text("no name known")])
    let clerk = try desk.does(
      "patient.correct", on: "200", by: "clerk",
      ["phone": .text("651-555-0000"), "cause": .text("new number")])

    #expect(silent.codes == ["CAUSE_MISSING"])
    #expect(same.codes == ["NOTHING_CHANGES"])
    #expect(nameless.codes == ["NAMELESS"])
    #expect(clerk.rules == [.r06])
    #expect(desk.chart == before)
  }
}
