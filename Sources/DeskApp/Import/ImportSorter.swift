import DeskCore
import DeskExchange
import DeskStore

/// Sorts imported records against what the desk knows: new, changed, the same, or nobody's.
struct ImportSorter {
  let chart: SQLChart
  private var mrns: [String: String] = [:]
  private var patients: [String: Patient] = [:]

  init(chart: SQLChart) { self.chart = chart }

  /// What is to be done with one record.
  enum Verdict {
    case unchanged
    case rejected(InputError)
    case change(Change)
  }

  /// A record to write.
  enum Change {
    case patient(Patient, isNew: Bool)
    case study(Study, isNew: Bool)
    case report(Report, isNew: Bool)
  }

  /// Compares a record with the desk's.
  mutating func sort(_ record: ImportRecord) throws -> Verdict {
    switch record {
    case .patient(let patient): return try sort(patient)
    case .study(let read):
      guard let mrn = try mrn(ofSource: read.patientSource) else {
        return nobody(read.patientSource)
      }
      var study = read.study
      study.mrn = mrn
      let old = try chart.study(study.accession)
      return old == study ? .unchanged : .change(.study(study, isNew: old == nil))
    case .report(let read):
      guard let mrn = try mrn(ofSource: read.patientSource) else {
        return nobody(read.patientSource)
      }
      var report = read.report
      report.mrn = mrn
      let old = try chart.report(report.id)
      return old == report ? .unchanged : .change(.report(report, isNew: old == nil))
    case .ignored, .rejected, .update, .merge: return .unchanged
    }
  }

  private mutating func sort(_ read: Patient) throws -> Verdict {
    let old = try patients[read.mrn] ?? chart.patient(read.mrn)
    // The source of these files knows of no merge, and takes none back.
    var patient = read
    patient.merged = old?.merged
    let standing = try old?.merged.flatMap { try chart.standingChart($0.into)?.mrn }
    if !patient.sourceID.isEmpty { mrns[patient.sourceID] = standing ?? patient.mrn }
    patients[patient.mrn] = patient
    return old == patient ? .unchanged : .change(.patient(patient, isNew: old == nil))
  }

  private mutating func mrn(ofSource source: String) throws -> String? {
    if let known = mrns[source] { return known }
    let found = try chart.patient(source: source).flatMap { try chart.standingChart($0.mrn)?.mrn }
    mrns[source] = found
    return found
  }

  private func nobody(_ source: String) -> Verdict {
    .rejected(
      InputError(
        field: "subject", says: "the patient \(source) is not on file",
        accepts: "a patient that is imported before"))
  }
}

extension ImportSorter.Change {
  /// The table's name in the journal.
  var kind: String {
    switch self {
    case .patient: "patient"
    case .study: "study"
    case .report: "report"
    }
  }

  /// The record's key.
  var key: String {
    switch self {
    case .patient(let patient, _): patient.mrn
    case .study(let study, _): study.accession
    case .report(let report, _): report.id
    }
  }

  /// Whether the desk did not know it.
  var isNew: Bool {
    switch self {
    case .patient(_, let isNew), .study(_, let isNew), .report(_, let isNew): isNew
    }
  }

  /// The change as the chart stands inside the transaction; nil when nothing differs any more.
  func fact(in chart: SQLChart) throws -> Fact? {
    switch self {
    case .patient(var new, _):
      if let old = try chart.patient(new.mrn) {
        new.merged = old.merged
        return try Fact.changed(from: old, to: new)
      }
      return try Fact.created(new)
    case .study(let new, _):
      return try chart.study(new.accession).map { try Fact.changed(from: $0, to: new) }
        ?? Fact.created(new)
    case .report(let new, _):
      return try chart.report(new.id).map { try Fact.changed(from: $0, to: new) }
        ?? Fact.created(new)
    }
  }
}
