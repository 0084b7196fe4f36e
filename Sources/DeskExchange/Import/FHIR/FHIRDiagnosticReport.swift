import DeskCore

/// A FHIR R4 DiagnosticReport, as far as the desk keeps it.
struct FHIRDiagnosticReport: Decodable {
  var id: String?
  var status: String?
  var code: FHIRConcept?
  var subject: FHIRReference?
  var effectiveDateTime: String?
  var effectivePeriod: FHIRPeriod?
  var issued: String?
}

extension FHIRDiagnosticReport {
  /// The statuses of the standard; those of a report taken back are dealt with before.
  private static let statuses: Set<String> = [
    "registered", "partial", "preliminary", "final", "amended", "corrected", "appended", "unknown",
  ]

  /// The desk's report, dated by its examination, else by its issue.
  func record(id: String) throws(InputError) -> ReportRecord {
    let number = try SourceText.checked(self.id ?? id, "id")
    guard !number.isEmpty else {
      throw InputError(field: "id", says: "is missing", accepts: "the report's id")
    }
    guard let status, Self.statuses.contains(status) else {
      throw InputError(
        field: "status", says: status == nil ? "is missing" : "is no status of a report",
        accepts: Self.statuses.sorted().joined(separator: ", "))
    }
    let patient = try (subject ?? FHIRReference()).patientSource("subject.reference")
    let examined = try SourceText.day(effectiveDateTime, "effectiveDateTime")
    let began = try SourceText.day(effectivePeriod?.start, "effectivePeriod.start")
    let issued = try SourceText.day(issued, "issued")
    let report = Report(
      id: number, mrn: "", status: status, title: try SourceText.checked(code?.words, "code"),
      on: examined ?? began ?? issued)
    return ReportRecord(report: report, patientSource: patient)
  }
}
