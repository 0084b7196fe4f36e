import DeskCore

/// A FHIR R4 ImagingStudy, as far as the desk keeps it.
struct FHIRImagingStudy: Decodable {
  struct Series: Decodable {
    var modality: FHIRConcept.Coding?
    var bodySite: FHIRConcept.Coding?
    var description: String?
    var numberOfInstances: Int?
  }

  var id: String?
  var status: String?
  var identifier: [FHIRIdentifier]?
  var modality: [FHIRConcept.Coding]?
  var subject: FHIRReference?
  var started: String?
  var numberOfSeries: Int?
  var numberOfInstances: Int?
  var procedureCode: [FHIRConcept]?
  var description: String?
  var series: [Series]?
}

extension FHIRImagingStudy {
  /// The desk's study: accession by the identifier of type ACSN, else the source's own number.
  func record(id: String) throws(InputError) -> StudyRecord {
    let number = identifier?.value(ofType: "ACSN") ?? self.id ?? id
    let accession = try SourceText.checked(number, "identifier")
    guard !accession.isEmpty else {
      throw InputError(
        field: "id", says: "is missing", accepts: "an id or an identifier of type ACSN")
    }
    let patient = try (subject ?? FHIRReference()).patientSource("subject.reference")
    let study = Study(
      accession: accession, mrn: "", uid: try SourceText.checked(uid, "identifier"),
      modality: try SourceText.checked(code, "modality", limit: 16),
      title: try SourceText.checked(title, "description"),
      on: try SourceText.day(started, "started"),
      series: try count(numberOfSeries ?? series?.count, "numberOfSeries"),
      images: try count(numberOfInstances ?? images, "numberOfInstances"))
    return StudyRecord(study: study, patientSource: patient)
  }

  private var uid: String? {
    let value = identifier?.first { $0.system == "urn:dicom:uid" }?.value
    return value.map { $0.hasPrefix("urn:oid:") ? String($0.dropFirst(8)) : $0 }
  }

  private var code: String? {
    modality?.lazy.compactMap(\.code).first ?? series?.lazy.compactMap(\.modality?.code).first
  }

  private var title: String? {
    description ?? procedureCode?.lazy.compactMap(\.words).first
      ?? series?.lazy.compactMap { $0.description ?? $0.bodySite?.display }.first
  }

  private var images: Int? {
    series?.reduce(into: 0) { sum, series in
      sum = sum.addingReportingOverflow(series.numberOfInstances ?? 0).partialValue
    }
  }

  private func count(_ number: Int?, _ field: String) throws(InputError) -> Int {
    let bounds = 0...10_000_000
    guard let number else { return 0 }
    guard bounds.contains(number) else {
      throw InputError(
        field: field, says: "is \(number)", accepts: "a whole number from 0 to 10000000")
    }
    return number
  }
}
