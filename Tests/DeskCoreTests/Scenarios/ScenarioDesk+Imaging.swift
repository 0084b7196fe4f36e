import Testing

@testable import DeskCore

extension ScenarioDesk {
  /// Puts a study of a patient on file.
  mutating func study(
    _ accession: String = "A100", of mrn: String = "100", modality: String = "CT"
  ) {
    chart.studies[accession] = Study(
      accession: accession, mrn: mrn, modality: modality, title: "\(modality) of the day",
      on: Day("2026-02-10"))
  }

  /// A patient with a study, and a request of their own that someone works on.
  mutating func inWork(_ more: Facts = [:]) throws -> String {
    try patient()
    study()
    let request = try logOwn("100", more)
    try done("request.validate", on: request, by: "clerk")
    try done("request.assign", on: request, by: "clerk", ["to": .text("clerk")])
    return request
  }

  /// The facts of an order.
  func ordering(_ request: String, _ more: Facts = [:]) -> Facts {
    var facts: Facts = [
      "request": .text(request), "accessions": .words("A100"), "medium": .text("disc"),
    ]
    for field in more.fields { facts[field] = more[field] }
    return facts
  }

  /// A disc, burned by imaging, that waits for its read-back.
  mutating func burned(_ request: String) throws -> String {
    let disc = try done("imaging.order", by: "clerk", ordering(request))
    try done("imaging.pull", on: disc, by: "imaging")
    try done("imaging.burn", on: disc, by: "imaging", ["encrypted": .flag(false)])
    return disc
  }

  /// What is read from a good disc of the patient's.
  func findings(_ disc: String, _ more: Facts = [:]) -> Facts {
    var facts: Facts = [
      "patients": .list([.person("BERG^ANNA", "1971-03-14")]), "accessions": .words("A100"),
      "label": .text(disc), "viewer": .text("present"),
    ]
    for field in more.fields { facts[field] = more[field] }
    return facts
  }

  /// A disc on the shelf, read back by the clerk.
  mutating func shelved(_ request: String) throws -> String {
    let disc = try burned(request)
    try done("imaging.readBack", on: disc, by: "clerk", findings(disc))
    try done(
      "imaging.shelve", on: disc, by: "imaging", ["label": .text(disc), "bin": .text("B-14")])
    return disc
  }

  /// A disc of a study of its own, made, read back and shelved for a request of any patient.
  mutating func made(for request: String) throws -> String {
    let mrn = try #require(chart.requests[request]).patient
    let patient = try #require(chart.patients[mrn])
    let accession = "A-\(request)"
    study(accession, of: mrn)
    let disc = try done(
      "imaging.order", by: "clerk", ordering(request, ["accessions": .words(accession)]))
    try done("imaging.pull", on: disc, by: "imaging")
    try done("imaging.burn", on: disc, by: "imaging", ["encrypted": .flag(false)])
    try done(
      "imaging.readBack", on: disc, by: "clerk",
      findings(
        disc,
        [
          "patients": .list([
            .person(patient.name.spoken, patient.bornOn?.description ?? "")
          ]), "accessions": .words(accession),
        ]))
    return try done(
      "imaging.shelve", on: disc, by: "imaging", ["label": .text(disc), "bin": .text("B-14")])
  }

  /// Original mammograms on the shelf, lent or for good.
  mutating func originals(_ wish: String) throws -> (request: String, film: String) {
    let request = try inWork(["media": .words("disc", "film", "paper")])
    study("M100", modality: "MG")
    let film = try done(
      "imaging.order", by: "clerk",
      ordering(
        request,
        [
          "accessions": .words("M100"), "medium": .text("film"), "film": .text("original"),
          "originals": .text(wish),
        ]))
    try done("imaging.pull", on: film, by: "imaging", ["sheets": .number(4)])
    try done("imaging.pullFilm", on: film, by: "imaging")
    try done(
      "imaging.readBack", on: film, by: "clerk",
      [
        "patients": .list([.person("Anna Berg", "03/14/1971")]), "accessions": .words("M100"),
        "label": .text(film),
      ])
    try done(
      "imaging.shelve", on: film, by: "imaging", ["label": .text(film), "bin": .text("F-2")])
    return (request, film)
  }

  /// An item of a packet.
  static func item(_ label: String, _ medium: Medium) -> PackedItem {
    PackedItem(number: 1, medium: medium, type: .images, title: "images", label: label)
  }

  /// Hands an item over with the release of a request; the codes where that is refused.
  mutating func leave(_ label: String, _ medium: Medium, of request: String) throws -> [String] {
    let row = try #require(chart.requests[request])
    return try together("pickup.handOver", on: request, by: "front") { acts in
      try acts.issuing(
        [Self.item(label, medium)], of: row, to: "Anna Berg", .nothingElse)
    }
  }

  /// A job as it stands.
  func job(_ id: String) throws -> MediaJob {
    let found = try chart.matter(id, as: MediaJob.self)
    return try #require(found)
  }

  /// Does an act of the desk with what else happens in the same act.
  @discardableResult
  mutating func together(
    _ action: String, on subject: String, by user: String, _ facts: Facts = [:],
    _ body: (Acts<MemoryChart>) throws -> Ruling
  ) throws -> [String] {
    let actor = Actor(user: user, roles: chart.people[user]?.roles ?? [])
    let command = Command(
      id: "t", do: action, on: subject, facts: facts, actor: actor, desk: "FD1",
      moment: try moment())
    let acts = Acts(
      command: command, chart: chart, ground: ground, book: Book(), checklist: nil)
    switch try body(acts) {
    case .invalid(let errors): return errors.map(\.description)
    case .refused(let refused): return refused.refusal.codes
    case .allowed(let act):
      let facts = act.facts
      _ = act.spend()
      for fact in facts { try chart.apply(fact) }
      return []
    }
  }
}

extension FormValue {
  /// A patient as read from a disc.
  static func person(_ name: String, _ born: String) -> FormValue {
    .group(["name": .text(name), "bornOn": .text(born)])
  }
}

extension Ruling {
  /// An act that does nothing itself, for what joins it.
  static var nothingElse: Ruling {
    .allowed(
      Act(
        permits: Permits(), facts: [], evidence: Fields(), subjects: [], stage: "", findings: [:],
        recorded: []))
  }
}
