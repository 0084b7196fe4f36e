import Testing

@testable import DeskCore

/// What an applied death moves, what it leaves, and how a mistake is undone.
@Suite struct DeathEffectScenarios {
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
        [
          "kind": .text("bearerNote"), "patient": .text("100"), "isWritten": .flag(true),
          "inHand": .flag(true),
        ])
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

  private func stage(_ notice: String, in desk: ScenarioDesk) throws -> DeathStage? {
    try desk.chart.matter(notice, as: DeathNotice.self)?.stage
  }
}
