import DeskCore
import Testing

@testable import DeskUI

extension CounterDesk {
  /// A desk with one packet on the shelf, and the packet's request.
  static func withPacket() throws -> (desk: CounterDesk, request: String) {
    var desk = try CounterDesk()
    desk.patient()
    let request = try desk.shelved()
    return (desk, request)
  }

  /// Puts a patient on file.
  mutating func patient(
    _ mrn: String = "0041-872-3", _ name: PersonName = PersonName(family: "Torres", given: "Maria"),
    born: String = "1971-03-14"
  ) {
    var patient = Patient(mrn: mrn, name: name, bornOn: Day(born), phone: "651-555-0148")
    patient.address = Address(
      street: "12 Grand Ave", city: "St. Paul", state: "MN", postal: "55105")
    chart.patients[mrn] = patient
  }

  /// Logs a request and takes it to the shelf: one disc and one paper report.
  mutating func shelved(_ mrn: String = "0041-872-3", _ more: Facts = [:]) throws -> String {
    var facts: Facts = [
      "patient": .text(mrn), "kind": .text("ownRecords"), "inWriting": .flag(true),
      "signed": .flag(true), "types": words("images", "reports"),
      "media": words("disc", "paper"), "delivery": .text("pickup"),
      "matchedBy": words("fullName", "bornOn", "phoneLastFour"),
      "requester": .group(["relation": .text("patient")]),
    ]
    for field in more.fields { facts[field] = more[field] }
    let request = try done("request.log", by: "front", facts)
    try done("request.validate", on: request, by: "clerk")
    try done("request.assign", on: request, by: "clerk", ["to": .text("clerk")])
    let disc = try made(for: request)
    try done("request.pack", on: request, by: "clerk", ["items": packet(disc)])
    try done("request.passCheck", on: request, by: "clerk2", ["bin": .text("B-14")])
    return request
  }

  /// Logs a request of the patient's own that is in order: images and reports on a disc.
  mutating func logged(_ more: Facts = [:]) throws -> String {
    var facts: Facts = [
      "patient": .text("0041-872-3"), "kind": .text("ownRecords"), "inWriting": .flag(true),
      "signed": .flag(true), "types": words("images", "reports"), "media": words("disc"),
      "delivery": .text("pickup"), "matchedBy": words("fullName", "bornOn", "phoneLastFour"),
    ]
    for field in more.fields { facts[field] = more[field] }
    return try done("request.log", by: "front", facts)
  }

  private func packet(_ disc: String) -> FormValue {
    .list([
      .group([
        "medium": .text("disc"), "type": .text("images"), "title": .text("CT chest"),
        "final": .flag(true), "label": .text(disc),
        "minorConsented": .flag(false), "sensitive": .list([]),
      ]),
      .group([
        "medium": .text("paper"), "type": .text("reports"), "title": .text("Report CT chest"),
        "final": .flag(true), "minorConsented": .flag(false), "sensitive": .list([]),
      ]),
    ])
  }

  /// A disc of the request's own study, burned by imaging and read back by a clerk.
  mutating func made(for request: String) throws -> String {
    let mrn = chart.requests[request]?.patient ?? ""
    let patient = chart.patients[mrn]
    let accession = "A-\(request)"
    chart.studies[accession] = Study(
      accession: accession, mrn: mrn, modality: "CT", title: "CT chest",
      on: Day("2025-05-02"))
    let disc = try done(
      "imaging.order", by: "clerk",
      [
        "request": .text(request), "accessions": words(accession), "medium": .text("disc"),
      ])
    try done("imaging.pull", on: disc, by: "imaging")
    try done("imaging.burn", on: disc, by: "imaging", ["encrypted": .flag(false)])
    try done(
      "imaging.readBack", on: disc, by: "clerk2",
      [
        "patients": .list([
          .group([
            "name": .text(patient?.name.spoken ?? ""),
            "bornOn": .text(patient?.bornOn?.description ?? ""),
          ])
        ]), "accessions": words(accession), "label": .text(disc), "viewer": .text("present"),
      ])
    return try done(
      "imaging.shelve", on: disc, by: "imaging", ["label": .text(disc), "bin": .text("B-14")])
  }

  func words(_ words: String...) -> FormValue { .list(words.map { .text($0) }) }

  /// A checked authorization for a company.
  mutating func authorization(to company: String) throws -> String {
    let day = try session().moment.day
    let paper = try done(
      "authorization.scanIn", by: "clerk",
      [
        "kind": .text("authorization"), "patient": .text("0041-872-3"),
        "patientName": .text("Maria Torres"), "isWritten": .flag(true), "inHand": .flag(true),
        "information": .text("CT chest"), "discloser": .text("St. Paul Radiology"),
        "recipients": words(company), "purpose": .text("Legal"), "expiresOn": .day(day + 90),
        "signer": .text("patient"), "signedOn": .day(day - 1),
        "statements": words("revocation", "conditioning", "redisclosure"),
        "types": words("images", "reports"),
      ])
    try done("authorization.check", on: paper, by: "clerk")
    return paper
  }

  /// A company's packet on the shelf, and the authorization under it.
  mutating func thirdPartyPacket(_ company: String = "Hale LLP") throws -> (String, String) {
    let paper = try authorization(to: company)
    let request = try shelved(
      "0041-872-3",
      [
        "kind": .text("thirdParty"), "recipient": .text(company), "basis": .text(paper),
        "requester": .group(["relation": .text("company"), "name": .text(company)]),
      ])
    return (request, paper)
  }

  func stage(_ request: String) -> RequestStage? { chart.requests[request]?.stage }
}

/// Keys of a pickup by the patient up to the name on the ID.
let selfIdentified = "s d y 03141971 <enter> 0148 <enter> y"
