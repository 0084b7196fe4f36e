import DeskCore

/// What the desk sees about a request while it is typed: one line each, none of them a refusal.
struct IntakeCheck: Hashable, Sendable {
  enum Sign: String, Hashable, Sendable {
    case good = "+"
    case watch = "!"

    var role: ThemeRole { self == .good ? .verifyPass : .toastWarn }
  }

  let sign: Sign
  let text: String
}

extension IntakePane {
  /// The checks, the gravest first.
  var checks: [IntakeCheck] {
    guard kind?.isRelease ?? true else { return [] }
    guard let patient, let session else { return legal }
    if isNewcomer {
      return legal + [IntakeCheck(sign: .watch, text: "new patient: nothing on file yet")]
    }
    guard let chart else { return [] }
    return legal + delivery
      + [birthday(patient), paperCheck(chart), lookAlike(chart, patient)].compactMap { $0 }
      + imaging(chart, patient) + preliminary(chart, patient, session)
  }

  /// Legal process is privacy's, and whoever brings it learns nothing here.
  private var legal: [IntakeCheck] {
    guard kind == .legalProcess else { return [] }
    return [
      IntakeCheck(
        sign: .watch, text: "never confirm at the counter that there is a record: privacy answers")
    ]
  }

  /// A minor who turns 18 before the request is due: from then on a parent asks for a grown person.
  private func birthday(_ patient: Patient) -> IntakeCheck? {
    guard let session, let born = patient.bornOn, let clocks else { return nil }
    let adult = born.adding(years: 18)
    guard born.age(on: session.moment.day) < 18, adult <= clocks.governing else { return nil }
    let asks = Choice.relations.first { $0.word == request.text("requester.relation") }
    let who = asks.map { $0.word == "patient" ? "" : "; who asks: \($0.label)" } ?? ""
    return IntakeCheck(
      sign: .watch, text: "turns 18 on \(adult), before the request is due\(who)")
  }

  private func paperCheck(_ chart: MemoryChart) -> IntakeCheck? {
    guard let patient else { return nil }
    let papers = chart.documents(ofPatient: patient.mrn)
    guard let kind = wantedPaper else {
      let usable = papers.filter { $0.stage == .valid }
      return usable.last.map { IntakeCheck(sign: .good, text: PaperWords.onFile($0)) }
    }
    let same = papers.filter { $0.form.kind == kind }
    if let paper = same.last(where: { $0.stage == .valid }) {
      return IntakeCheck(sign: .good, text: PaperWords.onFile(paper))
    }
    let name = PaperWords.kind(kind)
    guard let other = same.last else {
      return IntakeCheck(sign: .watch, text: "no \(name) on file; Alt+A scans one in")
    }
    return IntakeCheck(sign: .watch, text: "\(name) \(other.id) is \(other.stage.rawValue)")
  }

  private func lookAlike(_ chart: MemoryChart, _ patient: Patient) -> IntakeCheck? {
    guard !chart.lookAlikes(of: patient).isEmpty else { return nil }
    return IntakeCheck(
      sign: .watch, text: "another patient looks alike: ask for a third identifier")
  }

  private func imaging(_ chart: MemoryChart, _ patient: Patient) -> [IntakeCheck] {
    let studies = chart.studies(ofPatient: patient.mrn).sorted {
      ($0.on?.number ?? .min, $0.accession) < ($1.on?.number ?? .min, $1.accession)
    }
    guard let latest = studies.last else {
      guard request["types"].words.contains("images") else { return [] }
      return [IntakeCheck(sign: .watch, text: "no imaging on file here")]
    }
    let what = [latest.modality, latest.title, latest.on.map(\.description) ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
    let more = studies.count > 1 ? " and \(studies.count - 1) more" : ""
    return [IntakeCheck(sign: .good, text: "imaging held here (\(what)\(more))")]
  }

  /// Preliminary reports within the dates wanted.
  private func preliminary(_ chart: MemoryChart, _ patient: Patient, _ session: SessionInfo)
    -> [IntakeCheck]
  {
    let dates = wantedDates(session)
    return chart.reports(ofPatient: patient.mrn)
      .filter { report in
        guard !report.isFinal else { return false }
        return report.on.map { dates.contains(DateRange(from: $0, to: $0)) } ?? true
      }
      .map {
        let day = $0.on.map { " of \($0)" } ?? ""
        return IntakeCheck(
          sign: .watch, text: "report\(day) is preliminary - will hold until final")
      }
  }

  private func wantedDates(_ session: SessionInfo) -> DateRange {
    let facts = request.facts(ReadingGround(session: session))
    return DateRange(from: facts.day("from"), to: facts.day("to"))
  }
}

extension PaperWords {
  /// `authorization on file, signed 2025-06-30, expires 2025-12-31`.
  static func onFile(_ document: Document) -> String {
    let tail = [signed(document), ends(document.form.expiry)].filter { !$0.isEmpty }
    return ([kind(document.form.kind) + " on file"] + tail).joined(separator: ", ")
  }
}
