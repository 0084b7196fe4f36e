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

  /// A desk with one of everything around Anna Berg, and someone else's packet.
  private struct Around {
    var desk = ScenarioDesk()
    var ready = "", pending = "", agents = "", firms = "", others = "", done = ""
    var agent = "", guardian = "", birth = "", letters = "", firm = "", proxy = "", note = ""

    init() throws {
      try desk.at("2026-03-16 10:05")
      try desk.patient()
      try desk.patient("200", PersonName(family: "Lund", given: "Olaf"), born: "1960-01-01")
      agent = try desk.proof("healthCareAgent", naming: "Erik Berg")
      guardian = try desk.proof("guardianship", naming: "Greta Vik")
      birth = try desk.proof("birthRecord", naming: "Karin Berg")
      letters = try desk.proof("letters", naming: "Nils Berg")
      proxy = try desk.done(
        "authorization.grantProxy", by: "front",
        [
          "patient": .text("100"), "name": .text("Greta Vik"), "relation": .text("guardian"),
          "proof": .text(guardian),
        ])
      note = try desk.done(
        "authorization.scanIn", by: "front",
        ["kind": .text("bearerNote"), "patient": .text("100"), "isWritten": .flag(true)])
      firm = try desk.authorization()
      firms = try desk.logThirdParty(firm)
      try desk.shelve(firms)
      done = try desk.readyOwn()
      #expect(try desk.handOver(desk.verifiedPatient(done)).isDone)
      ready = try desk.readyOwn()
      pending = try desk.logOwn()
      agents = try desk.logOwn(
        relation: .healthCareAgent, name: "Erik Berg", authorityPaper: agent)
      try desk.shelve(agents)
      others = try desk.readyOwn("200")
    }
  }

  @Test func `applying moves what the law ends, in one act, and nothing else`() throws {
    var around = try Around()
    let notice = try around.desk.verifiedDeath(diedOn: "2026-03-16")
    let before = around.desk.chart

    try around.desk.done("death.apply", on: notice, by: "dataIntegrity")

    let chart = around.desk.chart
    #expect(
      ScenarioDesk.moved(from: before, to: chart) == [
        "100", around.ready, around.pending, around.agents, around.agent, around.guardian,
        around.birth, around.proxy,
      ])
    #expect(chart.patients["100"]?.diedOn == Sample.day("2026-03-16"))
    #expect(chart.requests[around.ready]?.stage == .recalled)
    #expect(chart.requests[around.agents]?.stage == .recalled)
    #expect(chart.requests[around.pending]?.stage == .logged)
    #expect(chart.requests[around.pending]?.hold == "stopped: the patient has died (\(notice))")
    for paper in [around.agent, around.guardian, around.birth, around.proxy] {
      #expect(chart.documents[paper]?.stage == .expired)
      #expect(chart.documents[paper]?.authorityEnded?.notice == notice)
    }
    // Letters begin by the death; the firm's authorization has its own end; the note is R-45's.
    #expect(chart.documents[around.letters]?.stage == .valid)
    #expect(chart.documents[around.firm]?.stage == .valid)
    #expect(chart.documents[around.note]?.stage == .received)
    #expect(chart.requests[around.firms]?.stage == .ready)
    #expect(chart.requests[around.others]?.stage == .ready)
    #expect(chart.requests[around.done]?.stage == .released)
  }

  @Test func `afterwards the patient's requests are refused, the firm's and an executor's go on`()
    throws
  {
    var around = try Around()
    let notice = try around.desk.verifiedDeath(diedOn: "2026-03-16")
    try around.desk.done("death.apply", on: notice, by: "dataIntegrity")

    let own = try around.desk.does("request.validate", on: around.pending, by: "clerk")
    let again = try around.desk.does("request.rework", on: around.ready, by: "clerk")
    let agents = try around.desk.does("request.rework", on: around.agents, by: "clerk")
    let executor = try around.desk.logOwn(
      relation: .executor, name: "Nils Berg", authorityPaper: around.letters)
    let courier = try around.desk.visit(
      around.firms, part: .recipient, name: "Otto Kurier", relation: .company, company: "Hale LLP",
      foundBy: .requestNumber)
    try around.desk.identify(courier)
    #expect(try around.desk.show(courier).isDone)
    try around.desk.done("pickup.verifyRecipient", on: courier, by: "front")

    #expect(own.codes.contains("DECEDENT_NO_AUTHORITY"))
    #expect(again.codes.contains("DECEDENT_NO_AUTHORITY"))
    #expect(agents.codes.isSuperset(of: ["PR_ENDED_DEATH", "DECEDENT_NO_AUTHORITY"]))
    #expect(try around.desk.does("request.validate", on: executor, by: "clerk").isDone)
    #expect(try around.desk.handOver(courier).isDone)
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

  @Test func `a patient found alive before it is applied leaves no trace on the chart`() throws {
    var around = try Around()
    let notice = try around.desk.verifiedDeath(diedOn: "2026-03-16")
    let before = around.desk.chart

    try around.desk.done(
      "death.reject", on: notice, by: "dataIntegrity", ["reason": .text("she phoned")])

    #expect(ScenarioDesk.moved(from: before, to: around.desk.chart) == [])
    #expect(try stage(notice, in: around.desk) == .rejected)
    let apply = try around.desk.does("death.apply", on: notice, by: "dataIntegrity")
    #expect(apply.codes == ["NO_SUCH_MOVE"])
  }

  @Test func `a mistake is undone by name; papers do not come back by themselves`() throws {
    var around = try Around()
    let notice = try around.desk.verifiedDeath(diedOn: "2026-03-16")
    try around.desk.done("death.apply", on: notice, by: "dataIntegrity")
    let before = around.desk.chart
    let facts: Facts = [
      "lifeSign": .text("patientInPerson"), "reason": .text("a namesake died"),
    ]

    #expect(try around.desk.does("death.undo", on: notice, by: "front", facts).rules == [.r06])
    try around.desk.done("death.undo", on: notice, by: "dataIntegrity", facts)

    let chart = around.desk.chart
    #expect(ScenarioDesk.moved(from: before, to: chart) == ["100", around.pending])
    #expect(chart.patients["100"]?.diedOn == nil)
    #expect(chart.requests[around.pending]?.hold.contains("by mistake") == true)
    #expect(chart.documents[around.agent]?.stage == .expired)
    #expect(try around.desk.does("request.validate", on: around.pending, by: "clerk").isDone)
    #expect(try around.desk.does("request.rework", on: around.ready, by: "clerk").isDone)
    let agents = try around.desk.does("request.rework", on: around.agents, by: "clerk")
    #expect(agents.codes == ["PR_ENDED"])
    let anew = try around.desk.proof("healthCareAgent", naming: "Erik Berg")
    let request = try around.desk.logOwn(
      relation: .healthCareAgent, name: "Erik Berg", authorityPaper: anew)
    #expect(try around.desk.does("request.validate", on: request, by: "clerk").isDone)
  }

  @Test func `one of two notices is not undone while the other stands`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let first = try desk.verifiedDeath(diedOn: "2026-03-10")
    let second = try desk.verifiedDeath(diedOn: "2026-03-10")
    try desk.done("death.apply", on: first, by: "dataIntegrity")
    try desk.done("death.apply", on: second, by: "dataIntegrity")

    let outcome = try desk.does(
      "death.undo", on: first, by: "dataIntegrity",
      ["lifeSign": .text("registryCorrected"), "reason": .text("wrong row")])

    #expect(outcome.codes == ["OTHER_NOTICE"])
    #expect(desk.chart.patients["100"]?.diedOn == Sample.day("2026-03-10"))
  }

  private func stage(_ notice: String, in desk: ScenarioDesk) throws -> DeathStage? {
    try desk.chart.matter(notice, as: DeathNotice.self)?.stage
  }
}
