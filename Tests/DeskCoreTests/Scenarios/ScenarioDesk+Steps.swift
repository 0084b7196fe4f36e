import Testing

@testable import DeskCore

extension ScenarioDesk {
  /// Puts a patient on file.
  mutating func patient(
    _ mrn: String = "100", _ name: PersonName = PersonName(family: "Berg", given: "Anna"),
    born: String = "1971-03-14", died: String? = nil
  ) throws {
    var patient = Patient(mrn: mrn, name: name, bornOn: Day(born), phone: "651-555-0148")
    patient.address = Address(
      street: "12 Grand Ave", city: "St. Paul", state: "MN", postal: "55105")
    patient.diedOn = died.flatMap { Day($0) }
    chart.patients[mrn] = patient
  }

  /// Logs a request of the patient's own, in writing and signed.
  mutating func logOwn(
    _ mrn: String = "100", relation: Relation = .patient, name: String = "",
    delivery: Delivery = .pickup, authorityPaper: String = "", _ more: Facts = [:]
  ) throws -> String {
    var facts: Facts = [
      "patient": .text(mrn), "kind": .text("ownRecords"), "inWriting": .flag(true),
      "signed": .flag(true), "types": .words("images", "reports"),
      "media": .words("disc", "paper"), "delivery": .text(delivery.rawValue),
      "matchedBy": .words("fullName", "bornOn", "phoneLastFour"),
      "requester": .group(["relation": .text(relation.rawValue), "name": .text(name)]),
    ]
    if !authorityPaper.isEmpty { facts["authorityPaper"] = .text(authorityPaper) }
    for field in more.fields { facts[field] = more[field] }
    return try done("request.log", by: "front", facts)
  }

  /// Takes a logged request to the shelf: one disc of images and one paper report.
  mutating func shelve(
    _ request: String, disc: Facts = [:], paper: Facts = [:], types: Bool = true
  ) throws {
    try done("request.validate", on: request, by: "clerk")
    try done("request.assign", on: request, by: "clerk", ["to": .text("clerk")])
    let made = try made(for: request)
    var first: Facts = [
      "medium": .text("disc"), "type": .text("images"), "title": .text("CT chest"),
      "final": .flag(true), "minorConsented": .flag(false), "sensitive": .list([]),
      "label": .text(made),
    ]
    var second: Facts = [
      "medium": .text("paper"), "type": .text("reports"), "title": .text("Report CT chest"),
      "final": .flag(true), "minorConsented": .flag(false), "sensitive": .list([]),
    ]
    for field in disc.fields { first[field] = disc[field] }
    for field in paper.fields { second[field] = paper[field] }
    try done(
      "request.pack", on: request, by: "clerk", ["items": .list([.group(first), .group(second)])])
    try done("request.passCheck", on: request, by: "clerk2", ["bin": .text("B-14")])
  }

  /// A request of the patient's own on the shelf.
  mutating func readyOwn(_ mrn: String = "100") throws -> String {
    let request = try logOwn(mrn)
    try shelve(request)
    return request
  }

  /// Somebody comes, is called and says who they are.
  mutating func visit(
    _ request: String, part: Claim.Part = .patient, name: String = "",
    relation: Relation = .patient, company: String = "", foundBy: IdentifierKind = .fullName
  ) throws -> String {
    let visit = try done(
      "pickup.arrive", by: "front",
      ["request": .text(request), "foundBy": .text(foundBy.rawValue)])
    try done("pickup.call", on: visit, by: "front")
    try done(
      "pickup.claimRole", on: visit, by: "front",
      [
        "part": .text(part.rawValue), "name": .text(name),
        "relation": .text(relation.rawValue), "company": .text(company),
      ])
    return visit
  }

  /// Two identifiers that match.
  mutating func identify(_ visit: String, born: String = "03141971") throws {
    try done(
      "pickup.identify", on: visit, by: "front",
      ["kind": .text("bornOn"), "typed": .text(born)])
    try done(
      "pickup.identify", on: visit, by: "front",
      ["kind": .text("phoneLastFour"), "typed": .text("0148")])
  }

  /// Shows an ID; unexpired with a matching photo unless the facts say otherwise.
  mutating func show(_ visit: String, _ more: Facts = [:]) throws -> Outcome {
    var facts: Facts = [
      "idKind": .text("driverLicence"), "attested": .flag(true), "photoMatches": .flag(true),
      "nameAttested": .flag(true),
    ]
    for field in more.fields { facts[field] = more[field] }
    return try does("pickup.showID", on: visit, by: "front", facts)
  }

  /// Rechecks and hands over everything.
  mutating func handOver(_ visit: String, count: Int = 2) throws -> Outcome {
    let recheck = try does("pickup.recheck", on: visit, by: "front")
    guard recheck.isDone else { return recheck }
    return try does(
      "pickup.handOver", on: visit, by: "front",
      [
        "count": .number(count), "nameReadBack": .flag(true), "labelsReadBack": .flag(true),
        "signature": .text("signed"),
      ])
  }

  /// The patient, identified and verified.
  mutating func verifiedPatient(_ request: String) throws -> String {
    let visit = try visit(request)
    try identify(visit)
    #expect(try show(visit).isDone)
    try done("pickup.verifyPatient", on: visit, by: "front")
    return visit
  }

  /// A checked authorization for a company, with everything that the law asks for.
  mutating func authorization(
    to company: String = "Hale LLP", checked: Bool = true, _ more: Facts = [:],
    expires: Bool = true
  ) throws -> String {
    var facts: Facts = [
      "kind": .text("authorization"), "patient": .text("100"), "patientName": .text("Anna Berg"),
      "isWritten": .flag(true), "inHand": .flag(true),
      "information": .text("CT chest, images and report"),
      "discloser": .text("St. Paul Radiology"), "recipients": .words(company),
      "purpose": .text("Legal"),
      "signer": .text("patient"), "signedOn": .day(try moment().day - 1),
      "statements": .words("revocation", "conditioning", "redisclosure"),
      "types": .words("images", "reports"),
    ]
    if expires { facts["expiresOn"] = .day(try moment().day + 90) }
    for field in more.fields { facts[field] = more[field] }
    let paper = try done("authorization.scanIn", by: "clerk", facts)
    if checked { try done("authorization.check", on: paper, by: "clerk") }
    return paper
  }

  /// A company's request on an authorization.
  mutating func logThirdParty(_ paper: String, company: String = "Hale LLP", _ more: Facts = [:])
    throws -> String
  {
    var facts: Facts = [
      "patient": .text("100"), "kind": .text("thirdParty"), "inWriting": .flag(true),
      "signed": .flag(true), "types": .words("images", "reports"),
      "media": .words("disc", "paper"), "recipient": .text(company), "basis": .text(paper),
      "matchedBy": .words("fullName", "bornOn"),
      "requester": .group(["relation": .text("company"), "name": .text(company)]),
    ]
    for field in more.fields { facts[field] = more[field] }
    return try done("request.log", by: "front", facts)
  }
}

extension FormValue {
  /// A list of words.
  static func words(_ words: String...) -> FormValue { .list(words.map { .text($0) }) }
}

extension Facts {
  /// A note as it is read at the counter, complete unless changed.
  static func note(dated: Day, request: String, _ more: Facts = [:]) -> Facts {
    var facts: Facts = [
      "isWritten": .flag(true), "isSigned": .flag(true), "dated": .day(dated),
      "namesPatient": .flag(true), "bearer": .text("Erik Berg"), "request": .text(request),
    ]
    for field in more.fields { facts[field] = more[field] }
    return facts
  }
}
