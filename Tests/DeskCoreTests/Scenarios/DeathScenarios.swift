import Testing

@testable import DeskCore

/// Scenarios about a death, through whole commands; the numbers are the table's.
@Suite struct DeathScenarios {
  @Test func `26: complete but for the MRN is complete`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05", "ROC")

    let notice = try desk.done(
      "death.record", by: "front", ScenarioDesk.deathFacts(diedOn: Sample.day("2026-03-10")))

    #expect(try desk.does("death.complete", on: notice, by: "front").isDone)
    let row = try #require(try desk.chart.matter(notice, as: DeathNotice.self))
    #expect(row.stage == .complete)
    #expect(row.patient.isEmpty && row.isUnconfirmed)
  }

  @Test func `26: without the date of death it is held, and added facts complete it`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05", "ROC")
    var facts = ScenarioDesk.deathFacts(diedOn: Sample.day("2026-03-10"))
    facts["diedOn"] = nil
    let notice = try desk.done("death.record", by: "front", facts)

    let held = try desk.does("death.complete", on: notice, by: "front")

    #expect(held.codes == ["DEATH_INCOMPLETE"])
    #expect(try stage(notice, in: desk) == .incomplete)
    #expect(try desk.does("death.complete", on: notice, by: "front").codes == ["DEATH_INCOMPLETE"])
    try desk.done(
      "death.add", on: notice, by: "front", ["diedOn": .day(Sample.day("2026-03-10"))])
    try desk.done("death.complete", on: notice, by: "front")
    #expect(try stage(notice, in: desk) == .complete)
  }

  @Test func `a death is verified for the right chart, by data integrity, with a source`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    try desk.patient("200", PersonName(family: "Berg", given: "Arne"), born: "1970-01-01")
    let notice = try desk.done(
      "death.record", by: "front", ScenarioDesk.deathFacts(diedOn: Sample.day("2026-03-10")))
    try desk.done("death.complete", on: notice, by: "front")
    let by = { (mrn: String) -> Facts in
      ["patient": .text(mrn), "source": .text("stateRegistry")]
    }

    let nobody = try desk.does(
      "death.verify", on: notice, by: "dataIntegrity", ["source": .text("stateRegistry")])
    let other = try desk.does("death.verify", on: notice, by: "dataIntegrity", by("200"))
    let front = try desk.does("death.verify", on: notice, by: "front", by("100"))
    let unknown = try desk.does("death.verify", on: notice, by: "dataIntegrity", by("999"))
    let early = try desk.does("death.apply", on: notice, by: "dataIntegrity")

    #expect(nobody.codes == ["CHART_UNKNOWN"])
    #expect(other.codes == ["CHART_MISMATCH"])
    #expect(front.rules == [.r06])
    #expect(early.codes == ["NO_SUCH_MOVE"])
    if case .invalid(let errors) = unknown {
      #expect(errors.map(\.field) == ["patient"])
    } else {
      Issue.record("\(unknown)")
    }
    #expect(try desk.does("death.verify", on: notice, by: "dataIntegrity", by("100")).isDone)
  }

  @Test func `an unverified notice flags and stops nothing`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let ready = try desk.readyOwn()
    let notice = try desk.verifiedDeath(diedOn: "2026-03-10")

    let visit = try desk.verifiedPatient(ready)

    #expect(try desk.handOver(visit).isDone)
    let reports = try desk.chart.matters(ofPatient: "100", as: DeathNotice.self)
    #expect(reports.filter(\.isUnconfirmed).map(\.id) == [notice])
    #expect(desk.chart.patients["100"]?.diedOn == nil)
  }

  @Test func `someone cleared a second before is refused at the hand-over`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let agent = try desk.proof("healthCareAgent", naming: "Erik Berg")
    let ready = try desk.readyOwn()
    let visit = try desk.visit(
      ready, part: .representative, name: "Erik Berg", relation: .healthCareAgent)
    try desk.identify(visit)
    #expect(try desk.show(visit).isDone)
    try desk.done(
      "pickup.verifyRepresentative", on: visit, by: "front", ["paper": .text(agent)])
    try desk.done("pickup.recheck", on: visit, by: "front")
    let notice = try desk.verifiedDeath(diedOn: "2026-03-15")
    try desk.done("death.apply", on: notice, by: "dataIntegrity")

    let outcome = try desk.does(
      "pickup.handOver", on: visit, by: "front",
      [
        "count": .number(2), "nameReadBack": .flag(true), "labelsReadBack": .flag(true),
        "signature": .text("signed"),
      ])

    #expect(outcome.codes.isSuperset(of: ["PR_ENDED_DEATH", "DECEDENT_NO_AUTHORITY"]))
  }

  @Test(arguments: [
    ("20: the widow with both certificates", Relation.spouse, "marriageAndDeath", true),
    ("22: the adult son", .child, "birthRecord", false),
    ("the mother, with the birth record of before", .parent, "birthRecord", true),
    ("the guardian of before", .guardian, "guardianship", false),
    ("the son with letters", .child, "letters", true),
  ])
  func `after a death on the chart, kin in Minnesota`(
    name: String, relation: Relation, proof: String, isReleased: Bool
  ) throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05", "ROC")
    try desk.patient()
    let early = try desk.proof(proof, naming: "Erik Berg")
    let notice = try desk.verifiedDeath(diedOn: "2026-03-16")
    try desk.done("death.apply", on: notice, by: "dataIntegrity")

    let request = try desk.logOwn(relation: relation, name: "Erik Berg", authorityPaper: early)
    let outcome = try desk.does("request.validate", on: request, by: "clerk")

    #expect(outcome.isDone == isReleased, "\(name): \(outcome)")
    if !isReleased { #expect(outcome.codes.contains("DECEDENT_NO_AUTHORITY"), "\(name)") }
  }

  @Test func `a second notice of one death is not applied`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let first = try desk.verifiedDeath(diedOn: "2026-03-10")
    let second = try desk.verifiedDeath(diedOn: "2026-03-10")
    try desk.done("death.apply", on: first, by: "dataIntegrity")

    let outcome = try desk.does("death.apply", on: second, by: "dataIntegrity")

    #expect(outcome.codes == ["DEATH_ON_CHART"])
    try desk.done(
      "death.undo", on: first, by: "dataIntegrity",
      ["lifeSign": .text("registryCorrected"), "reason": .text("wrong row")])
    #expect(desk.chart.patients["100"]?.diedOn == nil)
  }

  private func stage(_ notice: String, in desk: ScenarioDesk) throws -> DeathStage? {
    try desk.chart.matter(notice, as: DeathNotice.self)?.stage
  }
}
