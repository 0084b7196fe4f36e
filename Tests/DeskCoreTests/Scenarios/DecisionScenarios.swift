import Testing

@testable import DeskCore

/// Denial and its review, splitting, conversion, redirection, format and law, through whole acts.
@Suite struct DecisionScenarios {
  private func desk(_ site: String = "STP") throws -> ScenarioDesk {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05", site)
    try desk.patient()
    return desk
  }

  private func item(_ more: Facts = [:]) -> FormValue {
    var facts: Facts = [
      "medium": .text("disc"), "type": .text("images"), "title": .text("CT chest"),
      "final": .flag(true), "minorConsented": .flag(false), "sensitive": .list([]),
    ]
    for field in more.fields { facts[field] = more[field] }
    return .group(facts)
  }

  private static let letter: Facts = [
    "number": .text("LT-1"), "isPlain": .flag(true), "basis": .text("danger to another person"),
    "tellsReview": .flag(true), "complaintTo": .text("Privacy officer"),
    "complaintPhone": .text("651-555-0100"), "tellsHHS": .flag(true), "rest": .text("nothing"),
    "isHeldElsewhere": .flag(false),
  ]
  private static let denial: Facts = [
    "ground": .text("harmsAnother"), "because": .text("names the person who reported it"),
    "professional": .text("Dr. Holm"), "licence": .text("MD 40122"),
    "letter": .group(letter),
  ]

  private func denied(_ desk: inout ScenarioDesk) throws -> String {
    let request = try desk.logOwn()
    try desk.done("request.validate", on: request, by: "clerk")
    var facts = Self.denial
    facts["judgedOn"] = .day(try desk.moment().day)
    return try desk.done("request.deny", on: request, by: "privacy", facts)
  }

  @Test func `29: film is asked, a disc is agreed, and nobody was denied`() throws {
    var desk = try desk()
    let request = try desk.logOwn("100", delivery: .pickup, ["media": .words("film")])
    try desk.done("request.validate", on: request, by: "clerk")
    try desk.done("request.assign", on: request, by: "clerk")
    let items: Facts = ["items": .list([item()])]

    let first = try desk.does("request.pack", on: request, by: "clerk", items)
    #expect(first.codes == ["FORMAT_TO_AGREE"])
    try desk.done(
      "request.agreeFormat", on: request, by: "front",
      ["media": .words("disc"), "channel": .text("counter")])

    #expect(try desk.does("request.pack", on: request, by: "clerk", items).isDone)
    #expect(desk.chart.requests[request]?.agreedMedia == [.disc])
  }

  @Test(arguments: [
    ("outsideRecords", "REDIRECT_CARE_TEAM"), ("receiptCheck", "REDIRECT_CARE_TEAM"),
    ("outsideFacility", "REDIRECT_CARE_TEAM"), ("billing", "REDIRECT_BILLING"),
    ("amendment", "REDIRECT_AMENDMENT"), ("accounting", "OTHER_MACHINE"),
    ("deathNotice", "OTHER_MACHINE"), ("adoptionPaper", "OTHER_MACHINE"),
  ])
  func `27: what is no release is not logged, and starts no clock`(kind: String, code: String)
    throws
  {
    var desk = try desk("ROC")

    let outcome = try desk.does(
      "request.log", by: "front", ["patient": .text("100"), "kind": .text(kind)])

    #expect(outcome.codes == [code])
    #expect(desk.chart.requests.isEmpty)
  }

  @Test func `found out later, it is sent to its office`() throws {
    var desk = try desk("ROC")
    let request = try desk.logOwn()

    let outcome = try desk.does(
      "request.redirect", on: request, by: "front", ["topic": .text("billing")])

    #expect(outcome.isDone)
    #expect(desk.chart.requests[request]?.stage == .redirected)
    #expect(desk.chart.requests[request]?.hold == "belongs to Billing")
  }

  @Test(arguments: [
    ("billing", "Billing"), ("outsideRecords", "Your care team"), ("portalEnrolment", "Online"),
  ])
  func `where the page names one office alone, that one is the way to the others`(
    topic: String, office: String
  ) throws {
    var desk = try desk("STP")

    let outcome = try desk.does("request.noteRedirect", by: "front", ["topic": .text(topic)])
    let practice = try #require(Policy().practice("spr"))
    let contact = practice.contacts.first {
      $0.topic == RedirectTopic(rawValue: topic)?.contact
    }

    #expect(outcome.isDone)
    #expect(contact?.office.hasPrefix(office) == true && contact?.phone == "651.602.7220")
  }

  @Test func `a practice without such an office sends nothing away`() throws {
    var desk = try desk("STP")
    let request = try desk.logOwn()

    let outcome = try desk.does(
      "request.redirect", on: request, by: "front", ["topic": .text("amendment")])

    #expect(outcome.codes == ["REDIRECT_NO_CONTACT"])
    #expect(desk.chart.requests[request]?.stage == .logged)
  }

  @Test func `a denial names ground, judge and every word of its letter`() throws {
    var desk = try desk()
    let request = try desk.logOwn()
    let bare = try desk.does("request.deny", on: request, by: "privacy")
    let clerk = try desk.does("request.deny", on: request, by: "clerk", Self.denial)

    #expect(bare.rules == [.r35, .r36, .r37, .r38])
    #expect(clerk.codes == ["WRONG_ROLE"])
    let denied = try denied(&desk)
    #expect(desk.chart.requests[denied]?.stage == .denied)
    #expect(desk.chart.requests[denied]?.closedOn == (try desk.moment().day))
    #expect(desk.chart.requests[denied]?.answeredOn == (try desk.moment().day))
  }

  @Test func `a reviewable denial is reviewed by another professional, once asked for`() throws {
    var desk = try desk()
    let request = try denied(&desk)
    let review: Facts = [
      "reviewer": .text("Dr. Vik"), "licence": .text("MD 51190"), "letter": .text("LT-2"),
    ]
    let same = with(review) { $0["reviewer"] = .text("Dr. Holm") }

    #expect(
      try desk.does("request.overturnDenial", on: request, by: "privacy", review).codes
        == ["REVIEW_NOT_ASKED"])
    try desk.done("request.askReview", on: request, by: "front")
    #expect(try desk.does("request.askReview", on: request, by: "front").codes == ["REVIEW_ASKED"])
    #expect(
      try desk.does("request.overturnDenial", on: request, by: "privacy", same).codes
        == ["REVIEW_SAME_PERSON"])
    try desk.done("request.overturnDenial", on: request, by: "privacy", review)

    #expect(desk.chart.requests[request]?.stage == .logged)
    #expect(desk.chart.requests[request]?.closedOn == nil)
  }

  @Test func `an upheld denial stays, and is not reviewed twice`() throws {
    var desk = try desk()
    let request = try denied(&desk)
    try desk.done("request.askReview", on: request, by: "clerk")
    let review: Facts = [
      "reviewer": .text("Dr. Vik"), "licence": .text("MD 51190"), "letter": .text("LT-2"),
    ]
    try desk.done("request.upholdDenial", on: request, by: "privacy", review)

    #expect(desk.chart.requests[request]?.stage == .denied)
    #expect(
      try desk.does("request.overturnDenial", on: request, by: "privacy", review).codes
        == ["REVIEW_NOT_ASKED"])
  }

  @Test func `a part is split off with its parent's receipt and clocks`() throws {
    var desk = try desk()
    let request = try desk.logOwn("100", delivery: .pickup, ["types": .words("images", "notes")])
    try desk.at("2026-03-20 09:00")
    let outcome = try desk.does(
      "request.split", on: request, by: "clerk",
      ["types": .words("notes"), "reason": .text("privacy looks at the notes")])
    let parent = try #require(desk.chart.requests[request])
    let child = try #require(desk.chart.requests["\(request)-1"])

    #expect(outcome.isDone)
    #expect(parent.wanted.types == [.images] && parent.stage == .logged)
    #expect(child.wanted.types == [.notes] && child.stage == .logged)
    #expect(child.received == parent.received && child.clocks == parent.clocks)
    #expect(
      try desk.does(
        "request.split", on: request, by: "clerk",
        ["types": .words("images"), "reason": .text("all")]
      ).codes == ["PART_WHOLE"])
  }

  @Test func `a directive on paper becomes an authorization, and the person is told`() throws {
    var desk = try desk()
    let request = try desk.done(
      "request.log", by: "front",
      [
        "patient": .text("100"), "kind": .text("directive"), "inWriting": .flag(true),
        "signed": .flag(true), "types": .words("reports"), "media": .words("paper"),
        "recipient": .text("Dr. Lund"), "matchedBy": .words("fullName", "bornOn"),
      ])
    let first = try desk.does("request.validate", on: request, by: "clerk")
    #expect(first.codes.contains("DIRECTIVE_NOT_ELECTRONIC"))
    #expect(desk.chart.requests[request]?.clocks.hipaa == Day("2026-04-15"))

    #expect(
      try desk.does("request.convert", on: request, by: "clerk").codes == ["CONVERSION_NO_LETTER"])
    try desk.done("request.convert", on: request, by: "clerk", ["letter": .text("LT-3")])

    let converted = try #require(desk.chart.requests[request])
    #expect(converted.kind == .thirdParty && converted.stage == .needsInfo)
    #expect(converted.clocks.received == Day("2026-03-16"))
    #expect(
      try desk.does("request.cure", on: request, by: "clerk").codes.contains("PAPER_MISSING"))
  }

  @Test func `what a law demands is packed and sent by privacy, and checked by another`() throws {
    var desk = try desk()
    let request = try desk.done(
      "request.log", by: "front",
      [
        "patient": .text("100"), "kind": .text("legalProcess"), "inWriting": .flag(true),
        "types": .words("reports"), "media": .words("paper"), "delivery": .text("mail"),
        "recipient": .text("Ramsey County"),
        "destination": .group(["street": .text("15 Kellogg Blvd"), "city": .text("St. Paul")]),
        "matchedBy": .words("fullName", "bornOn"),
      ])
    try desk.done("request.validate", on: request, by: "clerk")
    try desk.done("request.assign", on: request, by: "clerk")
    let items = FormValue.list([item(["medium": .text("paper"), "type": .text("reports")])])
    #expect(
      try desk.does("request.pack", on: request, by: "clerk", ["items": items]).rules
        .contains(.r63))
    #expect(
      try desk.does(
        "request.packUnderLaw", on: request, by: "privacy",
        ["items": items, "instrument": .text("subpoena"), "citation": .text("62-CV-26-1")]
      ).codes == ["LAW_NOT_RECORDED", "SUBPOENA_ALONE", "MORE_THAN_NEEDED"])
    try desk.done(
      "request.packUnderLaw", on: request, by: "privacy",
      [
        "items": items, "instrument": .text("courtOrder"), "citation": .text("62-CV-26-1"),
        "inRecord": .flag(true), "limited": .flag(true),
      ])
    try desk.done("request.passCheck", on: request, by: "clerk")
    #expect(try desk.does("request.send", on: request, by: "clerk").rules.contains(.r63))
    try desk.done("request.sendUnderLaw", on: request, by: "privacy")

    #expect(desk.chart.requests[request]?.stage == .released)
  }

  @Test func `an ordinary request goes no legal way`() throws {
    var desk = try desk()
    let request = try desk.logOwn()
    try desk.done("request.validate", on: request, by: "clerk")
    try desk.done("request.assign", on: request, by: "clerk")

    let outcome = try desk.does(
      "request.packUnderLaw", on: request, by: "privacy",
      [
        "items": .list([item()]), "instrument": .text("warrant"), "citation": .text("W-1"),
        "inRecord": .flag(true),
      ])

    #expect(outcome.codes == ["NOT_LEGAL"])
  }

  @Test func `a declined representative gets nothing, and hears no reason`() throws {
    var desk = try desk()
    let request = try desk.logOwn(relation: .parent, name: "Eva Berg")
    #expect(
      try desk.does("request.declineRepresentative", on: request, by: "privacy").codes
        == ["DECLINE_NO_GROUND", "DECLINE_NO_JUDGMENT"])
    try desk.done(
      "request.declineRepresentative", on: request, by: "privacy",
      ["ground": .text("violence"), "judgedBy": .text("Dr. Holm")])

    let outcome = try desk.does("request.validate", on: request, by: "clerk")

    #expect(outcome.codes.contains("PR_DECLINED"))
  }
}
