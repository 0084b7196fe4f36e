import DeskCore

/// Somebody who has a copy of what an amendment is about.
struct CopyHolder: Hashable, Sendable {
  let recipient: String
  let on: Day
  let request: String
}

extension OpenedMatter {
  /// The studies and reports that an amendment is about, as far as its types and dates tell.
  func records(of row: Amendment) -> [Choice] {
    let reports = chart.reports(ofPatient: row.patient).filter {
      row.target.types.contains(.reports) && covers(row.target, $0.on)
    }.map { ($0.id, "\($0.title) \($0.on?.description ?? "")") }
    let studies = chart.studies(ofPatient: row.patient).filter {
      row.target.types.contains(.images) && covers(row.target, $0.on)
    }.map { ($0.accession, "\($0.modality) \($0.title) \($0.on?.description ?? "")") }
    return (reports + studies).enumerated().map { index, record in
      Choice(Character(String((index + 1) % 10)), record.0, record.1)
    }
  }

  private func covers(_ target: AmendmentTarget, _ day: Day?) -> Bool {
    guard let day else { return true }
    return target.dates.contains(DateRange(from: day, to: day))
  }

  /// Who had copies of it from us, oldest first, the patient apart.
  func holders(of row: Amendment) -> [CopyHolder] {
    chart.requests(ofPatient: row.patient).flatMap { request in
      request.releases.filter { release in
        release.basis != .toIndividual
          && request.items.contains {
            release.items.contains($0.number) && row.target.includes($0)
          }
      }.map { CopyHolder(recipient: $0.recipient, on: $0.day, request: request.id) }
    }.sorted { ($0.on, $0.recipient) < ($1.on, $1.recipient) }
  }

  /// Packets that have not left and hold what it is about, and whether its papers are enclosed.
  func packets(of row: Amendment) -> [(request: String, isEnclosed: Bool)] {
    guard !row.boundPapers.isEmpty else { return [] }
    return chart.requests(ofPatient: row.patient)
      .filter { !RequestStage.terminal.contains($0.stage) }
      .filter { request in request.items.contains { !$0.released && row.target.includes($0) } }
      .map { ($0.id, $0.enclosed.contains(row.id)) }
  }

  /// The patient's proofs of authority on file.
  var proofs: [Document] {
    chart.documents(ofPatient: matter.patient)
      .filter { $0.form.kind == .proof && !DocumentStage.terminal.contains($0.stage) }
  }
}
