import Testing

@testable import DeskCore

/// Ways round the rules by a paper, a name or a day that nobody judged, each closed.
@Suite struct PaperWayRoundScenarios {
  private func desk(born: String = "1971-03-14") throws -> ScenarioDesk {
    var desk = ScenarioDesk()
    desk.addSystem()
    try desk.at("2026-03-16 10:05")
    try desk.patient("100", PersonName(family: "Berg", given: "Anna"), born: born)
    return desk
  }

  @Test func `a paper named on an access request lets nobody in its place collect`() throws {
    var desk = try desk()
    let paper = try desk.authorization(to: "Hale LLP", checked: true)
    let request = try desk.logOwn(relation: .patient, name: "")
    try desk.done(
      "request.attach", on: request, by: "clerk", ["basis": .text(paper)])
    try desk.shelve(request)
    let visit = try desk.done("pickup.arrive", by: "front", ["request": .text(request)])
    try desk.done("pickup.call", on: visit, by: "front")
    try desk.done(
      "pickup.claimRole", on: visit, by: "front",
      ["part": .text("recipient"), "company": .text("Hale LLP"), "name": .text("Ola Dahl")])

    let reading = try #require(desk.chart.visits[visit])
    let around = try RequestReading(
      try #require(desk.chart.requests[request]), in: desk.chart, at: try desk.moment(),
      policy: Policy())
    let evidence = try VisitReading(reading, around: around, in: desk.chart).evidence

    #expect(around.paper == nil)
    #expect(
      Rule<Permission>.writtenPermission.breaches(try #require(evidence.permission)).map(\.code)
        == ["ORAL_ONLY"]
    )
  }

  @Test func `a restriction against a mother binds when she asks as a representative`() throws {
    var desk = try desk(born: "2016-05-02")
    let birth = try desk.proof("birthRecord", naming: "Karin Berg")
    try desk.done(
      "authorization.scanIn", by: "front",
      [
        "kind": .text("restriction"), "patient": .text("100"), "isWritten": .flag(true),
        "restriction": .group(["recipients": .list([.text("Karin Berg")])]),
      ])
    let request = try desk.logOwn(relation: .parent, name: "Karin Berg", authorityPaper: birth)
    let reading = try RequestReading(
      try #require(desk.chart.requests[request]), in: desk.chart, at: try desk.moment(),
      policy: Policy())

    let breaches = Rule<RestrictionCheck>.unrestricted.breaches(reading.restriction([]))

    #expect(breaches.map(\.code) == ["RESTRICTED"])
  }

  @Test func `two people are declined on one request, and neither is forgotten`() throws {
    var desk = try desk(born: "2016-05-02")
    let request = try desk.logOwn(relation: .parent, name: "Karin Berg")
    let judged: Facts = ["ground": .text("violence"), "judgedBy": .text("Dr. Holm")]
    try desk.done("request.declineRepresentative", on: request, by: "privacy", judged)
    try desk.done(
      "request.attach", on: request, by: "clerk",
      ["requester": .group(["relation": .text("parent"), "name": .text("Nils Berg")])])
    try desk.done("request.declineRepresentative", on: request, by: "privacy", judged)

    let declined = desk.chart.requests(ofPatient: "100").declined

    #expect(declined == ["Karin Berg", "Nils Berg"])
  }

  @Test func `declining somebody ends what they see online`() throws {
    var desk = try desk(born: "2016-05-02")
    let birth = try desk.proof("birthRecord", naming: "Karin Berg")
    let grant = try desk.done(
      "authorization.grantProxy", by: "front",
      [
        "patient": .text("100"), "name": .text("Karin Berg"), "relation": .text("parent"),
        "proof": .text(birth),
      ])
    let request = try desk.logOwn(relation: .parent, name: "Karin Berg", authorityPaper: birth)

    try desk.done(
      "request.declineRepresentative", on: request, by: "privacy",
      ["ground": .text("violence"), "judgedBy": .text("Dr. Holm")])

    #expect(desk.chart.documents[grant]?.stage == .expired)
    #expect(desk.chart.documents[grant]?.authorityEnded?.because == .declined)
  }

  @Test func `the patient's request is not joined to the mother's, nor to a later one`() throws {
    var desk = try desk(born: "2016-05-02")
    let early = try desk.logOwn(relation: .patient, name: "")
    let mother = try desk.logOwn(relation: .parent, name: "Karin Berg")
    try desk.at("2026-03-30 10:05")
    let late = try desk.logOwn(relation: .patient, name: "")

    let other = try desk.does("request.merge", on: late, by: "clerk", ["into": .text(mother)])
    let later = try desk.does("request.merge", on: early, by: "clerk", ["into": .text(late)])
    let right = try desk.does("request.merge", on: late, by: "clerk", ["into": .text(early)])

    #expect(other.codes == ["DUPLICATE_RECIPIENT"])
    #expect(later.codes == ["DUPLICATE_CLOCK"])
    #expect(right.isDone)
  }

  @Test func `an access request that nobody answered is not closed with its packet`() throws {
    var desk = try desk()
    let request = try desk.readyOwn()
    try desk.done(
      "request.recall", on: request, by: "clerk", ["reason": .text("the wrong study")])

    let destroyed = try desk.does("request.destroy", on: request, by: "clerk")

    #expect(destroyed.codes.contains("ACCESS_UNANSWERED"))
    #expect(desk.chart.requests[request]?.stage == .recalled)
  }

  @Test func `Minnesota's clock begins when a spoken request comes in writing`() throws {
    var desk = try desk()
    let request = try desk.done(
      "request.log", by: "front",
      [
        "patient": .text("100"), "kind": .text("ownRecords"), "channel": .text("phone"),
        "types": .list([.text("reports")]), "media": .list([.text("paper")]),
      ])
    let spoken = try #require(desk.chart.requests[request]).clocks
    try desk.at("2026-03-20 10:05")
    try desk.done(
      "request.attach", on: request, by: "clerk",
      ["inWriting": .flag(true), "signed": .flag(true)])
    let written = try #require(desk.chart.requests[request]).clocks

    #expect(spoken.state == nil && written.state == Sample.day("2026-04-20"))
    #expect(spoken.hipaa == written.hipaa && written.governing == spoken.governing)
  }

  @Test func `two calls on one day are one reminder, and the first word is none`() throws {
    var desk = try desk()
    let request = try desk.readyOwn()
    let told: Facts = ["channel": .text("phone")]
    try desk.done("request.notify", on: request, by: "clerk", told)
    #expect(desk.chart.requests[request]?.notices == 0)
    try desk.at("2026-05-18 10:05")
    for _ in 0..<2 { try desk.done("request.notify", on: request, by: "clerk", told) }

    let closed = try desk.does("request.closeUnclaimed", on: request, by: "clerk")

    #expect(closed.codes == ["NOTICES_MISSING"])
    #expect(desk.chart.requests[request]?.notices == 1)
  }
}

/// What the law demands, beside papers that belong to the record.
@Suite struct LegalEnclosureScenarios {
  @Test func `a packet under law goes with an amendment's papers, and not without`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient("100", PersonName(family: "Berg", given: "Anna"), born: "1971-03-14")
    let amendment = try desk.deniedAmendment()
    try desk.done(
      "amendment.attachRequest", on: amendment, by: "clerk", ["byIndividual": .flag(true)])
    let request = try desk.done(
      "request.log", by: "front",
      [
        "patient": .text("100"), "kind": .text("legalProcess"), "inWriting": .flag(true),
        "types": .words("reports"), "media": .words("paper"), "delivery": .text("mail"),
        "recipient": .text("Ramsey County"), "matchedBy": .words("fullName", "bornOn"),
      ])
    try desk.done("request.validate", on: request, by: "clerk")
    try desk.done("request.assign", on: request, by: "clerk")
    let item: Facts = [
      "medium": .text("paper"), "type": .text("reports"), "title": .text("Report"),
      "final": .flag(true), "minorConsented": .flag(false), "sensitive": .list([]),
    ]
    var facts: Facts = [
      "items": .list([.group(item)]), "instrument": .text("courtOrder"),
      "citation": .text("62-CV-26-1"), "inRecord": .flag(true), "limited": .flag(true),
    ]

    let bare = try desk.does("request.packUnderLaw", on: request, by: "privacy", facts)
    facts["enclosed"] = .words(amendment)
    let whole = try desk.does("request.packUnderLaw", on: request, by: "privacy", facts)

    #expect(bare.codes == ["AMENDMENT_ATTACHMENTS"])
    #expect(whole.isDone)
    #expect(desk.chart.requests[request]?.enclosedPapers?.isEmpty == false)
  }
}
