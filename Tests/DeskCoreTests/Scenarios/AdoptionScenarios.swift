import Testing

@testable import DeskCore

/// Scenarios about adoption, proxy access and an 18th birthday; the numbers are the table's.
@Suite struct AdoptionScenarios {
  @Test func `23: a new birth certificate only is refused, naming the three papers`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05", "ROC")
    try desk.patient()
    let notice = try desk.done(
      "adoption.receive", by: "front",
      [
        "paper": .text("birthCertificate"), "pagesPresent": .number(1), "pagesStated": .number(1),
      ])

    let outcome = try desk.does("adoption.accept", on: notice, by: "front")

    #expect(outcome.codes == ["ADOPTION_DOC"])
    #expect(outcome.rules == [.r86, .r87])
    guard case .refused(let refused) = outcome else { return }
    #expect(refused.breaches.allSatisfy { $0.cure.contains("Order on Petition for Adoption") })
    #expect(refused.stage == "refused")
    #expect(try desk.does("adoption.route", on: notice, by: "front").codes == ["NO_SUCH_MOVE"])
  }

  @Test func `a decree without its last page is refused for good, the whole one is accepted`()
    throws
  {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05", "ROC")
    try desk.patient()
    let half = try desk.done(
      "adoption.receive", by: "front",
      ["paper": .text("findingAndOrder"), "pagesPresent": .number(6), "pagesStated": .number(7)])

    let outcome = try desk.does("adoption.accept", on: half, by: "front")
    let whole = try desk.routedDecree(on: "2026-03-01", parents: ["Lena Holm"])

    #expect(outcome.rules == [.r86])
    #expect(try stage(half, in: desk) == .refused)
    #expect(try stage(whole, in: desk) == .routed)
  }

  @Test func `it goes to data integrity with its date and parents, and nobody else applies it`()
    throws
  {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05", "ROC")
    try desk.patient()
    let notice = try desk.done(
      "adoption.receive", by: "front",
      ["paper": .text("orderOnPetition"), "pagesPresent": .number(2), "pagesStated": .number(2)])
    try desk.done("adoption.accept", on: notice, by: "front")

    let bare = try desk.does("adoption.route", on: notice, by: "front")
    let routed = try desk.does(
      "adoption.route", on: notice, by: "front",
      [
        "patient": .text("100"), "decreedOn": .day(Sample.day("2026-03-01")),
        "parents": .words("Lena Holm"),
      ])
    let front = try desk.does("adoption.apply", on: notice, by: "front")

    #expect(bare.codes == ["CHART_UNKNOWN", "DECREE_UNDATED", "PARENTS_UNNAMED"])
    #expect(routed.isDone)
    #expect(front.rules == [.r06])
  }

  /// A girl of eight with her mother's packet on the shelf, and others' beside it.
  private struct Family {
    var desk = ScenarioDesk()
    var birth = "", fathers = "", guardian = "", stepfathers = ""
    var mothers = "", guardians = "", own = "", pending = ""

    init() throws {
      try desk.at("2026-03-16 10:05")
      try desk.patient("100", PersonName(family: "Berg", given: "Anna"), born: "2018-03-14")
      birth = try desk.proof("birthRecord", naming: "Karin Berg")
      fathers = try desk.proof("birthRecord", naming: "Ivar Holm")
      guardian = try desk.proof("guardianship", naming: "Greta Vik")
      mothers = try ready(.parent, "Karin Berg", birth)
      stepfathers = try ready(.parent, "Ivar Holm", fathers)
      guardians = try ready(.guardian, "Greta Vik", guardian)
      own = try desk.readyOwn()
      pending = try desk.logOwn(relation: .parent, name: "Karin Berg", authorityPaper: birth)
    }

    private mutating func ready(_ relation: Relation, _ name: String, _ paper: String) throws
      -> String
    {
      let request = try desk.logOwn(relation: relation, name: name, authorityPaper: paper)
      try desk.shelve(request)
      return request
    }

    func proofs(by decree: String = "adoptionDecree") -> [Document] {
      desk.chart.documents.values.filter { $0.form.proof?.rawValue == decree }
        .sorted { $0.id < $1.id }
    }
  }

  @Test func `a decree of the past moves authority at once, and nothing else`() throws {
    var family = try Family()
    let notice = try family.desk.routedDecree(
      on: "2026-02-20", parents: ["Lena Holm", "Ivar Holm"])
    let before = family.desk.chart

    try family.desk.done("adoption.apply", on: notice, by: "dataIntegrity")

    let chart = family.desk.chart
    let proofs = family.proofs()
    #expect(proofs.map(\.form.bearer) == ["Lena Holm", "Ivar Holm"])
    #expect(proofs.map(\.stage) == [.valid, .valid])
    // The father is named by the decree; a guardian's order is the court's; the child stays Anna.
    #expect(
      ScenarioDesk.moved(from: before, to: chart)
        == Set([family.birth, family.mothers] + proofs.map(\.id)))
    #expect(chart.documents[family.birth]?.stage == .expired)
    #expect(chart.documents[family.birth]?.authorityEnded?.on == Sample.day("2026-02-20"))
    #expect(chart.requests[family.mothers]?.stage == .recalled)
    #expect(chart.patients == before.patients)
  }

  @Test func `the old parent is refused whatever she shows, the new one is served`() throws {
    var family = try Family()
    let notice = try family.desk.routedDecree(
      on: "2026-02-20", parents: ["Lena Holm", "Ivar Holm"])
    try family.desk.done("adoption.apply", on: notice, by: "dataIntegrity")
    let lena = try #require(family.proofs().first).id

    let pending = try family.desk.does("request.validate", on: family.pending, by: "clerk")
    let old = try family.desk.shows(
      family.birth, as: "Karin Berg", for: family.own, born: "03142018")
    let again = try family.desk.does(
      "pickup.verifyRepresentative", on: old.visit, by: "front",
      [
        "proof": .text("birthRecord"), "bearer": .text("Karin Berg"),
      ])
    let new = try family.desk.shows(lena, as: "Lena Holm", for: family.own, born: "03142018")

    #expect(pending.codes == ["PR_ENDED_ADOPTION"])
    #expect(old.outcome.codes == ["PR_ENDED_ADOPTION"])
    #expect(again.codes == ["PR_ENDED_ADOPTION"])
    #expect(new.outcome.isDone)
    #expect(try family.desk.handOver(new.visit).isDone)
  }

  @Test func `a decree dated ahead takes effect at midnight of its date`() throws {
    var family = try Family()
    family.desk.addSystem()
    let notice = try family.desk.routedDecree(on: "2026-04-01", parents: ["Lena Holm"])
    try family.desk.done("adoption.apply", on: notice, by: "dataIntegrity")
    let lena = try #require(family.proofs().first).id

    #expect(try stage(notice, in: family.desk) == .scheduled)
    #expect(try family.desk.chart.matter(notice, as: AdoptionNotice.self)?.due != nil)
    #expect(family.desk.chart.documents[family.birth]?.stage == .valid)
    #expect(family.desk.chart.requests[family.mothers]?.stage == .ready)
    try family.desk.at("2026-03-31 16:00")
    let early = try family.desk.shows(lena, as: "Lena Holm", for: family.own, born: "03142018")
    let still = try family.desk.shows(
      family.birth, as: "Karin Berg", for: family.mothers, born: "03142018")
    let soon = try family.desk.does("adoption.takeEffect", on: notice, by: "system")
    #expect(early.outcome.codes == ["PR_NOT_YET"])
    #expect(still.outcome.isDone)
    #expect(soon.codes == ["DECREE_AHEAD"])

    // Nothing swept yet: the read itself knows the day.
    try family.desk.at("2026-04-01 08:05")
    let old = try family.desk.shows(
      family.birth, as: "Karin Berg", for: family.mothers, born: "03142018")
    let new = try family.desk.shows(lena, as: "Lena Holm", for: family.own, born: "03142018")
    #expect(old.outcome.codes == ["PR_ENDED_ADOPTION"])
    #expect(new.outcome.isDone)

    #expect(
      try family.desk.does("adoption.takeEffect", on: notice, by: "dataIntegrity").rules == [.r06])
    try family.desk.done("adoption.takeEffect", on: notice, by: "system")
    #expect(family.desk.chart.documents[family.birth]?.stage == .expired)
    #expect(family.desk.chart.requests[family.mothers]?.stage == .recalled)
    #expect(family.proofs().count == 1)
  }

  @Test func `someone cleared before the decree is refused at the hand-over`() throws {
    var family = try Family()
    let cleared = try family.desk.shows(
      family.birth, as: "Karin Berg", for: family.own, born: "03142018")
    #expect(cleared.outcome.isDone)
    let notice = try family.desk.routedDecree(on: "2026-03-16", parents: ["Lena Holm"])
    try family.desk.done("adoption.apply", on: notice, by: "dataIntegrity")

    let outcome = try family.desk.handOver(cleared.visit)

    #expect(outcome.codes == ["PR_ENDED_ADOPTION"])
  }

  @Test func `nobody scans in a decree as a proof, or a proxy grant`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    for facts: Facts in [
      ["kind": .text("proof"), "proof": .text("adoptionDecree")], ["kind": .text("proxyGrant")],
    ] {
      var facts = facts
      facts["patient"] = .text("100")
      facts["isWritten"] = .flag(true)
      let outcome = try desk.does("authorization.scanIn", by: "clerk", facts)
      guard case .invalid = outcome else {
        Issue.record("\(outcome)")
        continue
      }
    }
    #expect(desk.chart.documents.isEmpty)
  }

  private func stage(_ notice: String, in desk: ScenarioDesk) throws -> AdoptionStage? {
    try desk.chart.matter(notice, as: AdoptionNotice.self)?.stage
  }
}
