import Testing

@testable import DeskCore

/// Scenarios of an 18th birthday: what every read knows, and what the clock records.
@Suite struct MajorityScenarios {
  /// Scenario 17: the mother's packet for a daughter born on 2 April 2008.
  private struct Home {
    var desk = ScenarioDesk()
    var birth = "", request = "", grant = ""

    init() throws {
      desk.addSystem()
      try desk.at("2026-03-30 09:00")
      try desk.patient("100", PersonName(family: "Berg", given: "Anna"), born: "2008-04-02")
      birth = try desk.proof("birthRecord", naming: "Karin Berg")
      request = try desk.logOwn(relation: .parent, name: "Karin Berg", authorityPaper: birth)
      try desk.shelve(request)
      grant = try desk.done(
        "authorization.grantProxy", by: "front",
        [
          "patient": .text("100"), "name": .text("Karin Berg"), "relation": .text("parent"),
          "proof": .text(birth),
        ])
    }
  }

  @Test(arguments: [false, true])
  func `17: on the birthday the mother is refused, swept or not, and the daughter collects`(
    isSwept: Bool
  ) throws {
    var home = try Home()
    try home.desk.at("2026-04-02 08:00")
    if isSwept {
      try home.desk.done("authorization.endAuthority", on: home.birth, by: "system")
      #expect(home.desk.chart.documents[home.birth]?.stage == .expired)
    }

    let mother = try home.desk.shows(
      home.birth, as: "Karin Berg", for: home.request, born: "04022008")
    #expect(mother.outcome.codes == ["PR_ENDED_MAJORITY"])
    #expect(home.desk.chart.requests[home.request]?.stage == .ready)

    let daughter = try home.desk.visit(home.request)
    try home.desk.identify(daughter, born: "04022008")
    #expect(try home.desk.show(daughter).isDone)
    try home.desk.done("pickup.verifyPatient", on: daughter, by: "front")
    #expect(try home.desk.handOver(daughter).isDone)
  }

  @Test func `17: a note that the daughter signs lets the mother collect`() throws {
    var home = try Home()
    try home.desk.at("2026-04-02 08:00")
    let visit = try home.desk.visit(
      home.request, part: .bearer, name: "Karin Berg", relation: .parent)
    try home.desk.identify(visit, born: "04022008")
    #expect(try home.desk.show(visit).isDone)

    let outcome = try home.desk.does(
      "pickup.verifyNote", on: visit, by: "front",
      .note(
        dated: try home.desk.moment().day, request: home.request, ["bearer": .text("Karin Berg")]))

    #expect(outcome.isDone)
    #expect(try home.desk.handOver(visit).isDone)
  }

  @Test func `the clock closes the proof on the day, by the desk itself only`() throws {
    var home = try Home()
    try home.desk.at("2026-04-01 23:59")

    let early = try home.desk.does("authorization.endAuthority", on: home.birth, by: "system")
    try home.desk.at("2026-04-02 00:00")
    let byHand = try home.desk.does("authorization.endAuthority", on: home.birth, by: "privacy")
    let onTime = try home.desk.does("authorization.endAuthority", on: home.birth, by: "system")

    #expect(early.codes == ["END_AHEAD"])
    #expect(byHand.rules == [.r06])
    #expect(onTime.isDone)
    #expect(
      home.desk.chart.documents[home.birth]?.authorityEnded
        == AuthorityEnd(because: .majority, on: Sample.day("2026-04-02")))
  }

  @Test func `no birthday ends a guardianship`() throws {
    var home = try Home()
    let order = try home.desk.proof("guardianship", naming: "Karin Berg")
    try home.desk.at("2026-04-02 08:00")

    let swept = try home.desk.does("authorization.endAuthority", on: order, by: "system")
    let shown = try home.desk.shows(
      order, as: "Karin Berg", for: home.request, born: "04022008")

    #expect(swept.codes == ["END_UNKNOWN"])
    #expect(shown.outcome.isDone)
  }

  @Test func `proxy access to a child's record ends at midnight of the birthday`() throws {
    var home = try Home()
    let grant = try #require(home.desk.chart.documents[home.grant])

    #expect(grant.stage == .valid)
    #expect(grant.form.expiry == .date(Sample.day("2026-04-01")))
    try home.desk.at("2026-04-01 23:59")
    #expect(
      try home.desk.does("authorization.expire", on: home.grant, by: "system").codes
        == ["NOT_EXPIRED"])
    try home.desk.at("2026-04-02 00:00")
    try home.desk.done("authorization.expire", on: home.grant, by: "system")
    let anew = try home.desk.does(
      "authorization.grantProxy", by: "front",
      [
        "patient": .text("100"), "name": .text("Karin Berg"), "relation": .text("parent"),
        "proof": .text(home.birth),
      ])
    #expect(anew.codes == ["PR_ENDED_MAJORITY"])
    #expect(anew.rules == [.r99])
  }

  @Test func `proxy access without a proof is refused, and ends where the proof does`() throws {
    var home = try Home()
    let ask: Facts = [
      "patient": .text("100"), "name": .text("Greta Vik"), "relation": .text("guardian"),
    ]
    let order = try home.desk.done(
      "authorization.scanIn", by: "clerk",
      [
        "kind": .text("proof"), "patient": .text("100"), "isWritten": .flag(true),
        "inHand": .flag(true),
        "bearer": .text("Greta Vik"), "proof": .text("guardianship"),
        "expiresOn": .day(Sample.day("2026-12-31")),
      ])
    var shown = ask
    shown["proof"] = .text(order)

    let bare = try home.desk.does("authorization.grantProxy", by: "front", ask)
    let unchecked = try home.desk.does("authorization.grantProxy", by: "front", shown)
    try home.desk.done("authorization.check", on: order, by: "clerk")
    let grant = try home.desk.done("authorization.grantProxy", by: "clerk", shown)

    #expect(bare.codes == ["PR_UNPROVEN"])
    #expect(unchecked.codes == ["PR_UNPROVEN"])
    #expect(home.desk.chart.documents[grant]?.form.expiry == .date(Sample.day("2026-12-31")))
    try home.desk.done(
      "authorization.revoke", on: order, by: "privacy", ["inWriting": .flag(true)])
    #expect(home.desk.chart.documents[grant]?.stage == .expired)
    #expect(home.desk.chart.documents[home.grant]?.stage == .valid)
  }

  @Test func `a decree ends the old parent's proxy access too`() throws {
    var home = try Home()
    let notice = try home.desk.routedDecree(on: "2026-03-20", parents: ["Lena Holm"])

    try home.desk.done("adoption.apply", on: notice, by: "dataIntegrity")

    #expect(home.desk.chart.documents[home.grant]?.stage == .expired)
    #expect(home.desk.chart.documents[home.grant]?.authorityEnded?.because == .adoption)
  }
}
