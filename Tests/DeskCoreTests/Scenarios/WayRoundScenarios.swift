import Testing

@testable import DeskCore

/// Ways round the rules that a second reading of the book found, each closed.
@Suite struct WayRoundScenarios {
  private func desk(born: String = "1971-03-14") throws -> ScenarioDesk {
    var desk = ScenarioDesk()
    desk.addSystem()
    try desk.at("2026-03-16 10:05")
    try desk.patient("100", PersonName(family: "Berg", given: "Anna"), born: born)
    return desk
  }

  private func item(_ more: Facts = [:]) -> FormValue {
    var facts: Facts = [
      "medium": .text("paper"), "type": .text("reports"), "title": .text("Report"),
      "final": .flag(true), "minorConsented": .flag(false), "sensitive": .list([]),
    ]
    for field in more.fields { facts[field] = more[field] }
    return .group(facts)
  }

  @Test func `an accounting is not issued to a mother whose child came of age`() throws {
    var desk = try desk(born: "2008-04-02")
    try desk.at("2026-03-30 09:00")
    let birth = try desk.proof("birthRecord", naming: "Karin Berg")
    let id = try desk.done(
      "accounting.receive", by: "front",
      [
        "patient": .text("100"), "identified": .flag(true), "authorityPaper": .text(birth),
        "requester": .group(["relation": .text("parent"), "name": .text("Karin Berg")]),
      ])
    try desk.done("accounting.compile", on: id, by: "clerk")
    try desk.at("2026-04-03 09:00")

    let outcome = try desk.does(
      "accounting.issue", on: id, by: "privacy", ["letter": .text("LT-1")])

    #expect(outcome.codes.contains("PR_ENDED_MAJORITY"))
  }

  @Test func `whoever is declined on one request is declined everywhere`() throws {
    var desk = try desk(born: "2016-05-02")
    let birth = try desk.proof("birthRecord", naming: "Karin Berg")
    let first = try desk.logOwn(relation: .parent, name: "Karin Berg", authorityPaper: birth)
    try desk.done(
      "request.declineRepresentative", on: first, by: "privacy",
      ["ground": .text("violence"), "judgedBy": .text("Dr. Holm")])

    let second = try desk.logOwn(relation: .parent, name: "Berg, Karin", authorityPaper: birth)
    let validated = try desk.does("request.validate", on: second, by: "clerk")
    let grant = try desk.does(
      "authorization.grantProxy", by: "front",
      [
        "patient": .text("100"), "name": .text("Karin Berg"), "relation": .text("parent"),
        "proof": .text(birth),
      ])

    #expect(validated.codes.contains("PR_DECLINED"))
    #expect(grant.codes.contains("PR_DECLINED"))
  }

  @Test func `a declined name stays declined when the request names somebody else`() throws {
    var desk = try desk(born: "2016-05-02")
    let birth = try desk.proof("birthRecord", naming: "Karin Berg")
    let request = try desk.logOwn(relation: .parent, name: "Karin Berg", authorityPaper: birth)
    try desk.done(
      "request.declineRepresentative", on: request, by: "privacy",
      ["ground": .text("violence"), "judgedBy": .text("Dr. Holm")])
    let father: Facts = [
      "requester": .group(["relation": .text("parent"), "name": .text("Nils Berg")])
    ]
    _ = try desk.does("request.attach", on: request, by: "clerk", father)

    let again = try desk.logOwn(relation: .parent, name: "Karin Berg", authorityPaper: birth)
    let validated = try desk.does("request.validate", on: again, by: "clerk")

    #expect(desk.chart.requests[request]?.requester.name == "Nils Berg")
    #expect(validated.codes.contains("PR_DECLINED"))
  }

  @Test func `a requester without a relation is nobody's own request`() throws {
    var desk = try desk()
    let request = try desk.logOwn(relation: .parent, name: "Karin Berg")
    let nameless: Facts = ["requester": .group(["name": .text("Karin Berg")])]

    let attached = try desk.does("request.attach", on: request, by: "clerk", nameless)

    guard case .invalid(let errors) = attached else {
      Issue.record("\(attached)")
      return
    }
    #expect(errors.map(\.field) == ["requester.relation"])
    #expect(desk.chart.requests[request]?.requester.relation == .parent)
  }

  @Test func `dates that end before they begin are an error wherever they are given`() throws {
    var desk = try desk()
    let upsideDown: Facts = [
      "from": .day(Sample.day("2026-02-01")), "to": .day(Sample.day("2026-01-01")),
    ]
    let request = try desk.logOwn(relation: .patient, name: "")
    let attached = try desk.does("request.attach", on: request, by: "clerk", upsideDown)
    let amendment = try desk.does(
      "amendment.receive", by: "front",
      [
        "patient": .text("100"), "wanted": .text("the left side"), "reason": .text("wrong side"),
        "from": .day(Sample.day("2026-02-01")), "to": .day(Sample.day("2026-01-01")),
      ])

    for outcome in [attached, amendment] {
      guard case .invalid(let errors) = outcome else {
        Issue.record("\(outcome)")
        continue
      }
      #expect(errors.map(\.field) == ["to"])
      #expect(errors.first?.accepts == "2026-02-01 or later")
    }
    #expect(desk.chart.requests[request]?.wanted.dates.from == nil)
  }

  @Test func `a false proof ends the proxy access and recalls the packet under it`() throws {
    var desk = try desk(born: "2016-05-02")
    let birth = try desk.proof("birthRecord", naming: "Karin Berg")
    let grant = try desk.done(
      "authorization.grantProxy", by: "front",
      [
        "patient": .text("100"), "name": .text("Karin Berg"), "relation": .text("parent"),
        "proof": .text(birth),
      ])
    let request = try desk.logOwn(
      relation: .parent, name: "Karin Berg", authorityPaper: birth)
    try desk.shelve(request)

    try desk.done("authorization.knowFalse", on: birth, by: "privacy")

    #expect(desk.chart.documents[grant]?.stage == .expired)
    #expect(desk.chart.requests[request]?.stage == .recalled)
    let discs = try desk.chart.matters(ofRequest: request, as: MediaJob.self)
    #expect(discs.map(\.stage) == [.recalled])
  }

  @Test func `a parent does not get a program's records without a consent`() throws {
    var desk = try desk(born: "2011-05-02")
    let birth = try desk.proof("birthRecord", naming: "Karin Berg")
    let request = try desk.logOwn(
      relation: .parent, name: "Karin Berg", authorityPaper: birth)
    try desk.done("request.validate", on: request, by: "clerk")
    try desk.done("request.assign", on: request, by: "clerk")

    let outcome = try desk.does(
      "request.pack", on: request, by: "clerk",
      ["items": .list([item(["sensitive": .words("substanceUse")])])])

    #expect(outcome.rules.isSuperset(of: [.r22, .r62]))
  }

  @Test func `an item without a day lies within no dates`() throws {
    var desk = try desk()
    let paper = try desk.authorization(
      to: "Hale LLP",
      checked: true, ["from": .day(Sample.day("2026-01-01")), "to": .day(Sample.day("2026-02-01"))])
    let request = try desk.logThirdParty(
      paper, ["from": .day(Sample.day("2026-01-01")), "to": .day(Sample.day("2026-02-01"))])
    try desk.done("request.validate", on: request, by: "clerk")
    try desk.done("request.assign", on: request, by: "clerk")
    let dated = item(["on": .day(Sample.day("2026-01-10"))])

    let mixed = try desk.does(
      "request.pack", on: request, by: "clerk", ["items": .list([dated, item()])])

    #expect(mixed.codes == ["SCOPE_DATES_UNKNOWN"])
    #expect(
      try desk.does("request.pack", on: request, by: "clerk", ["items": .list([dated])]).isDone)
  }

  @Test func `a denial takes the packet and its disc down`() throws {
    var desk = try desk()
    let request = try desk.readyOwn()
    let letter: Facts = [
      "number": .text("LT-1"), "isPlain": .flag(true), "basis": .text("litigation"),
      "complaintTo": .text("Privacy"), "complaintPhone": .text("651-555-0100"),
      "tellsHHS": .flag(true), "rest": .text("nothing"), "isHeldElsewhere": .flag(false),
    ]
    try desk.done(
      "request.deny", on: request, by: "privacy",
      [
        "ground": .text("litigation"), "because": .text("compiled for a suit"),
        "letter": .group(letter),
      ])

    #expect(desk.chart.requests[request]?.items == [])
    #expect(desk.chart.requests[request]?.bin == "")
    let discs = try desk.chart.matters(ofRequest: request, as: MediaJob.self)
    #expect(discs.map(\.stage) == [.recalled])
  }

  @Test func `a reporter does not judge what left under no request, and hides nothing`() throws {
    var desk = try desk()
    desk.chart.people["pat"] = Person(
      user: "pat", name: "pat", roles: [.front, .privacy], site: "STP")
    let id = try desk.done(
      "incident.open", by: "pat",
      [
        "patient": .text("100"), "cause": .text("wrongRecipient"), "disclosed": .flag(false),
        "releasedBy": .words("clerk"),
      ])

    let outcome = try desk.does(
      "incident.record", on: id, by: "pat", ["description": .text("one sheet")])

    #expect(outcome.codes.contains("RELEASER_DECIDES"))
    let incident = try #require(try desk.chart.matter(id, as: Incident.self))
    #expect(incident.isDisclosure)
  }

  @Test func `an extension counts the days of the owning site`() throws {
    var desk = try desk()
    try desk.at("2026-03-02 10:00", "JAX")
    let request = try desk.logOwn()
    try desk.at("2026-04-01 23:30", "PHX")

    let outcome = try desk.does(
      "request.extend", on: request, by: "supervisor",
      ["letter": .text("LT-1"), "reason": .text("film is off site"), "days": .number(30)])

    #expect(outcome.codes == ["EXTEND_LATE"])
  }
}
