import Testing

@testable import DeskCore

/// The desks on which sequences begin, each brought about by commands once and then copied.
enum PreparedDesks {
  static func all() throws -> [SequenceDesk] {
    [
      try own(), try ownByMail(), try thirdParty(), try byParent(), try legal(), try disc(),
      try privacy(),
    ]
  }

  /// A patient, a child with a mother, a look-alike of nobody, and the desk's people.
  private static func begun() throws -> ScenarioDesk {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 09:00")
    desk.addSystem()
    desk.chart.people["imaging2"] = Person(
      user: "imaging2", name: "imaging2", roles: [.imaging], site: "STP")
    desk.chart.people["both"] = Person(
      user: "both", name: "both", roles: [.clerk, .front], site: "STP")
    try desk.patient()
    try desk.patient("200", PersonName(family: "Berg", given: "Nora"), born: "2008-04-02")
    desk.study()
    return desk
  }

  private static func finished(_ name: String, _ desk: ScenarioDesk) throws -> SequenceDesk {
    var ledger = Ledger()
    ledger.begin(desk.chart)
    return SequenceDesk(
      name: name, chart: desk.chart, now: desk.now, ground: desk.ground,
      site: try #require(desk.ground.policy.site(desk.site)), ledger: ledger)
  }

  /// The patient's own packet is on the shelf, and another request is new.
  private static func own() throws -> SequenceDesk {
    var desk = try begun()
    _ = try desk.readyOwn()
    _ = try desk.logOwn()
    return try finished("own", desk)
  }

  /// The patient's own packet waits to be mailed to the billing address.
  private static func ownByMail() throws -> SequenceDesk {
    var desk = try begun()
    let request = try desk.logOwn(
      delivery: .mail,
      [
        "destination": .group([
          "street": .text("12 Grand Ave"), "city": .text("St. Paul"), "state": .text("MN"),
          "postal": .text("55105"),
        ])
      ])
    try desk.shelve(request)
    return try finished("own by mail", desk)
  }

  /// A company's packet under an authorization is on the shelf.
  private static func thirdParty() throws -> SequenceDesk {
    var desk = try begun()
    let paper = try desk.authorization()
    let request = try desk.logThirdParty(paper)
    try desk.shelve(request)
    return try finished("third party", desk)
  }

  /// A mother's request for her daughter, who turns eighteen in a fortnight, is on the shelf.
  private static func byParent() throws -> SequenceDesk {
    var desk = try begun()
    let proof = try desk.proof("birthRecord", naming: "Eva Berg", of: "200")
    let request = try desk.logOwn(
      "200", relation: .parent, name: "Eva Berg", authorityPaper: proof)
    try desk.shelve(request)
    return try finished("by a parent", desk)
  }

  /// A subpoena's request is being worked on.
  private static func legal() throws -> SequenceDesk {
    var desk = try begun()
    let request = try desk.done(
      "request.log", by: "front",
      [
        "patient": .text("100"), "kind": .text("legalProcess"), "inWriting": .flag(true),
        "signed": .flag(true), "recipient": .text("County Court"), "delivery": .text("mail"),
        "types": .words("reports"), "media": .words("paper"),
        "matchedBy": .words("fullName", "bornOn"),
        "requester": .group(["relation": .text("agency"), "name": .text("County Court")]),
      ])
    try desk.done("request.validate", on: request, by: "clerk")
    try desk.done("request.assign", on: request, by: "clerk")
    return try finished("legal", desk)
  }

  /// A real disc is on the shelf for a request that is being worked on.
  private static func disc() throws -> SequenceDesk {
    var desk = try begun()
    let request = try desk.logOwn()
    try desk.done("request.validate", on: request, by: "clerk")
    try desk.done("request.assign", on: request, by: "clerk")
    _ = try desk.shelved(request)
    return try finished("disc", desk)
  }

  /// An amendment, an accounting and an incident are open.
  private static func privacy() throws -> SequenceDesk {
    var desk = try begun()
    _ = try desk.receiveAmendment()
    _ = try desk.receiveAccounting()
    let request = try desk.handedOver()
    try desk.done(
      "request.misrelease", on: request, by: "clerk2", ["cause": .text("wrongRecipient")])
    return try finished("privacy", desk)
  }
}
