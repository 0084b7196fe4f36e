import DeskCore

/// Finds patients and requests by whatever was typed.
///
/// Each way of finding adds what the earlier ones did not: numbers first, then names, and at last
/// names that only sound like it.
struct FindQuery {
  let text: FindText
  let limit: Int
  let after: PageKey?

  init(text: String, today: Day, limit: Int, after: PageKey?) {
    self.text = FindText(text, today: today)
    self.limit = limit
    self.after = after
  }

  func run(in session: any Session) throws -> FindPage {
    var found = Found(session: session, limit: limit + 1)
    if after == nil { try byNumber(&found, in: session) }
    if let born = text.born {
      try byBirth(born, &found, in: session)
    } else if !text.words.isEmpty {
      try byName(&found, in: session)
    }
    let hits = found.hits
    let page = Array(hits.prefix(limit))
    return FindPage(hits: marked(ordered(page)), hasMore: hits.count > limit)
  }

  private func byNumber(_ found: inout Found, in session: any Session) throws {
    if let number = text.deskNumber {
      for row in try session.rows(FindSQL.requests, FindSQL.range(number) + [.int(limit)]) {
        try found.take(request: row.text(0), mrn: row.text(1), by: .requestNumber)
      }
      if let labelled = try SQLChart(session).request(withLabel: number) {
        try found.take(request: labelled.id, mrn: labelled.patient, by: .requestNumber)
      }
      if let matter = try SQLChart(session).anyMatter(number) { try found.take(matter) }
    }
    guard text.number.contains(where: \.isNumber) else { return }
    for row in try session.rows(FindSQL.accession, [.text(text.number)]) {
      try found.take(mrn: row.text(0), by: .accession)
    }
    for number in Set([text.number, text.asTyped]).sorted() {
      for row in try session.rows(FindSQL.mrns, FindSQL.range(number) + [.int(limit)]) {
        try found.take(mrn: row.text(0), by: .mrn)
      }
    }
    guard text.digits.count >= 4 else { return }
    for row in try session.rows(FindSQL.phones, FindSQL.range(text.digits) + [.int(limit)]) {
      try found.take(mrn: row.text(0), by: .phoneLastFour)
    }
  }

  /// Few share a date of birth, so words beside it are compared here.
  private func byBirth(_ born: Day, _ found: inout Found, in session: any Session) throws {
    for row in try session.rows(FindSQL.born, [.day(born)] + start) {
      let name = row.text(1).split(separator: " ")
      let isNamed = text.words.allSatisfy { word in name.contains { $0.hasPrefix(word) } }
      if isNamed { try found.take(mrn: row.text(0), by: .bornOn) }
    }
  }

  private func byName(_ found: inout Found, in session: any Session) throws {
    let names = NameQuery(words: text.words, start: start, limit: limit + 1)
    for mrn in try names.run(.word, in: session) { try found.take(mrn: mrn, by: .fullName) }
    guard found.hits.count <= limit, after == nil else { return }
    for mrn in try names.run(.sound, in: session) {
      try found.take(mrn: mrn, by: .fullName, soundsAlike: true)
    }
  }

  private var start: [SQLValue] { [.text(after?.value ?? ""), .text(after?.id ?? "")] }

  /// Those with someone waiting or a packet ready before others; otherwise as they were found.
  private func ordered(_ hits: [FindHit]) -> [FindHit] {
    let ranked = hits.enumerated().map { index, hit in
      let isServed = hit.request.map { $0.someoneWaits || $0.stage == .ready } ?? false
      return (hit.soundsAlike ? 2 : 0, isServed ? 0 : 1, index, hit)
    }
    return ranked.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
  }

  /// A chart's own mark says whether anybody looks like the patient; here it has to be another hit.
  private func marked(_ hits: [FindHit]) -> [FindHit] {
    let marked = hits.filter(\.lookAlike).map(\.patient)
    return hits.map { hit in
      var hit = hit
      hit.lookAlike = hit.lookAlike && marked.contains { LookAlike.isNear($0, hit.patient) }
      return hit
    }
  }
}

/// What was found so far, each patient once.
private struct Found {
  let session: any Session
  let limit: Int
  private(set) var hits: [FindHit] = []
  private var seen: Set<String> = []

  init(session: any Session, limit: Int) {
    self.session = session
    self.limit = limit
  }

  /// Takes a matter by its number; one about nobody on file has the name that was told, if any.
  mutating func take(_ matter: AnyMatter) throws {
    guard hits.count < limit, seen.insert(matter.id).inserted else { return }
    let marked = try PatientTable.findMarked(matter.patient, in: session)
    let patient = marked?.0 ?? Patient(mrn: "", name: matter.toldName)
    hits.append(
      FindHit(
        patient: patient, matter: matter.id, by: .requestNumber, lookAlike: marked?.1 ?? false))
  }

  mutating func take(
    request: String? = nil, mrn found: String, by: IdentifierKind, soundsAlike: Bool = false
  ) throws {
    guard hits.count < limit, seen.insert(request ?? found).inserted,
      let (patient, looksAlike) = try standing(found), request != nil || isNew(patient, found)
    else { return }
    let mrn = patient.mrn
    seen.formUnion([found, mrn])
    let row =
      try request.map { try FindSQL.request($0, in: session) }
      ?? FindSQL.bestRequest(of: mrn, in: session)
    hits.append(
      FindHit(
        patient: patient, request: row, by: by, soundsAlike: soundsAlike, lookAlike: looksAlike))
  }

  /// The chart of an MRN, or the one that it was merged into; and whether somebody looks like it.
  private func standing(_ mrn: String) throws -> (Patient, Bool)? {
    let found = try PatientTable.findMarked(mrn, in: session)
    guard found?.0.merged != nil, let survivor = try SQLChart(session).standingChart(mrn) else {
      return found
    }
    return try PatientTable.findMarked(survivor.mrn, in: session)
  }

  /// Whether a chart that another one was merged into is not among the hits already.
  private func isNew(_ patient: Patient, _ found: String) -> Bool {
    patient.mrn == found || !seen.contains(patient.mrn)
  }
}
