import DeskCore

extension DemoPlanner {
  /// A patient asks for their own record at the counter, on the phone or by mail.
  mutating func logOwn(
    delivery: Delivery, inWriting: Bool, receivedOn day: Day? = nil, requester: Facts = [:]
  ) {
    var facts: Facts = [
      "patient": .text(patient.mrn), "kind": .text("ownRecords"),
      "channel": .text(inWriting || day == nil ? "counter" : "phone"),
      "inWriting": .flag(inWriting),
      "signed": .flag(inWriting), "types": list(["images", "reports"]),
      "media": list(["disc", "paper"]), "delivery": .text(delivery.rawValue),
      "matchedBy": list(["fullName", "bornOn", "phoneLastFour"]),
    ]
    if !requester.fields.isEmpty { facts["requester"] = .group(requester) }
    if delivery == .mail { facts["destination"] = .group(billing) }
    if let day { facts["receivedAt"] = .instant(calendar.at(day, minute: 9 * 60 + 11)) }
    plan.add("request.log", on: .nothing, by: "jdo", at: soon(), facts)
  }

  /// A company asks, with the patient's authorization.
  mutating func logThirdParty(company: String, delivery: Delivery, expiresIn days: Int = 300) {
    plan.add(
      "authorization.scanIn", on: .nothing, by: "mkl", at: soon(),
      authorization(to: company, expiresIn: days))
    plan.add("authorization.check", on: .paper, by: "mkl", at: soon(2))
    let office: Facts = [
      "street": .text("400 Cedar St"), "city": .text("St. Paul"), "state": .text("MN"),
      "postal": .text("55101"),
    ]
    plan.add(
      "request.log", on: .nothing, by: "mkl", at: soon(3),
      [
        "destination": .group(office),
        "patient": .text(patient.mrn), "kind": .text("thirdParty"), "channel": .text("mail"),
        "inWriting": .flag(true), "signed": .flag(true), "types": list(["images", "reports"]),
        "media": list(["disc", "paper"]), "delivery": .text(delivery.rawValue),
        "recipient": .text(company), "purpose": .text("legal"),
        "requester": .group(["relation": .text("company"), "name": .text(company)]),
        "matchedBy": list(["fullName", "bornOn", "mrn"]), "basis": .text("$paper"),
      ])
  }

  private func authorization(to company: String, expiresIn days: Int) -> Facts {
    [
      "kind": .text("authorization"), "patient": .text(patient.mrn),
      "patientName": .text(patient.name.spoken), "isWritten": .flag(true),
      "inHand": .flag(true),
      "information": .text("Imaging studies and reports"),
      "discloser": .text("St. Paul Radiology"), "recipients": list([company]),
      "purpose": .text("Legal matter"), "expiresOn": .day(calendar.today + days),
      "signer": .text("patient"), "signedOn": .day(calendar.today - 40),
      "statements": list(["revocation", "conditioning", "redisclosure"]),
      "types": list(["images", "reports", "notes"]),
      "from": .day(calendar.today - 3_000), "to": .day(calendar.today + 365),
    ]
  }

  mutating func validate() {
    plan.add("request.validate", on: .request, by: "mkl", at: soon())
  }

  mutating func assign(to user: String) {
    plan.add("request.assign", on: .request, by: "mkl", at: soon(), ["to": .text(user)])
  }

  /// A disc of the patient's first study: ordered, burned, read back by another, shelved.
  mutating func makeDisc() {
    guard let study = studies.first else { return }
    let accessions = list([study.accession])
    plan.add(
      "imaging.order", on: .nothing, by: "mkl", at: soon(1),
      [
        "request": .text("$request"), "accessions": accessions, "medium": .text("disc"),
        "originals": .text("notAsked"),
      ])
    plan.add("imaging.pull", on: .disc, by: "ibn", at: soon(1))
    plan.add("imaging.burn", on: .disc, by: "ibn", at: soon(2), ["encrypted": .flag(false)])
    let found: Facts = [
      "name": .text(patient.name.spoken), "bornOn": .text(patient.bornOn?.description ?? ""),
    ]
    plan.add(
      "imaging.readBack", on: .disc, by: "prs", at: soon(1),
      [
        "patients": .list([.group(found)]), "accessions": accessions, "label": .text("$disc"),
        "viewer": .text("present"),
      ])
    plan.add(
      "imaging.shelve", on: .disc, by: "ibn", at: soon(1),
      [
        "label": .text("$disc"), "bin": .text("I-04"),
      ])
  }

  mutating func pack(by user: String = "mkl") {
    makeDisc()
    let study = studies.first
    let day = study?.on.map { FormValue.day($0) }
    var disc: Facts = [
      "medium": .text("disc"), "type": .text("images"), "title": .text(study?.title ?? "Images"),
      "final": .flag(true), "label": .text("$disc"), "minorConsented": .flag(false),
      "sensitive": .list([]),
    ]
    var paper: Facts = [
      "medium": .text("paper"), "type": .text("reports"),
      "title": .text("Report, \(study?.title ?? "images")"), "count": .number(2),
      "final": .flag(true), "minorConsented": .flag(false), "sensitive": .list([]),
    ]
    disc["on"] = day
    paper["on"] = day
    plan.add(
      "request.pack", on: .request, by: user, at: soon(),
      ["items": .list([.group(disc), .group(paper)])])
  }

  mutating func shelve(bin: String, by user: String = "prs") {
    plan.add("request.passCheck", on: .request, by: user, at: soon(), ["bin": .text(bin)])
  }

  /// Everything up to the shelf, or to being sendable.
  mutating func makeReady(bin: String) {
    validate()
    wait(days: 1, minute: 10 * 60)
    assign(to: "mkl")
    pack()
    shelve(bin: bin)
    plan.add("request.notify", on: .request, by: "mkl", at: soon())
  }

  /// Someone comes for it and waits.
  mutating func arrive(foundBy: IdentifierKind = .fullName) {
    plan.add(
      "pickup.arrive", on: .nothing, by: "jdo", at: soon(3),
      ["request": .text("$request"), "foundBy": .text(foundBy.rawValue)])
  }

  /// The patient comes and collects.
  mutating func collect(items: Int) {
    arrive()
    plan.add("pickup.call", on: .visit, by: "jdo", at: soon(4))
    plan.add(
      "pickup.claimRole", on: .visit, by: "jdo", at: soon(1), ["part": .text("patient")])
    identify(.bornOn, patient.bornOn.map(\.description) ?? "")
    identify(.phoneLastFour, String(patient.phone.suffix(4)))
    plan.add(
      "pickup.showID", on: .visit, by: "jdo", at: soon(1),
      [
        "idKind": .text("driverLicence"), "attested": .flag(true), "photoMatches": .flag(true),
        "nameAttested": .flag(true),
      ])
    plan.add("pickup.verifyPatient", on: .visit, by: "jdo", at: soon(0))
    plan.add("pickup.recheck", on: .visit, by: "jdo", at: soon(0))
    plan.add(
      "pickup.handOver", on: .visit, by: "jdo", at: soon(1),
      [
        "count": .number(items), "nameReadBack": .flag(true), "labelsReadBack": .flag(true),
        "signature": .text("signed"),
      ])
  }

  mutating func identify(_ kind: IdentifierKind, _ typed: String) {
    plan.add(
      "pickup.identify", on: .visit, by: "jdo", at: soon(0),
      ["kind": .text(kind.rawValue), "typed": .text(typed)])
  }

  private var billing: Facts {
    [
      "street": .text(patient.address.street), "city": .text(patient.address.city),
      "state": .text(patient.address.state), "postal": .text(patient.address.postal),
    ]
  }

  func list(_ words: [String]) -> FormValue { .list(words.map { .text($0) }) }
}
