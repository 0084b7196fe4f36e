import DeskCore

/// A FHIR R4 resource, read as far as the desk keeps it.
enum FHIRResource: Decodable {
  case patient(FHIRPatient)
  case study(FHIRImagingStudy)
  case report(FHIRDiagnosticReport)
  case other(String)

  private enum Key: String, CodingKey {
    case resourceType
  }

  init(from decoder: any Decoder) throws {
    let type = try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .resourceType)
    switch type {
    case "Patient": self = .patient(try FHIRPatient(from: decoder))
    case "ImagingStudy": self = .study(try FHIRImagingStudy(from: decoder))
    case "DiagnosticReport": self = .report(try FHIRDiagnosticReport(from: decoder))
    default: self = .other(type)
    }
  }

  /// The desk's record, or why it cannot be one.
  ///
  /// `id` is the resource's number where it does not say its own.
  func record(id: String, today: Day) -> ImportRecord {
    do throws(InputError) {
      switch self {
      case .patient(let patient):
        return .patient(try patient.patient(id: id, today: today))
      case .study(let study):
        if let retracted = FHIRStatus.retracted("ImagingStudy", study.status) { return retracted }
        return .study(try study.record(id: id))
      case .report(let report):
        if let retracted = FHIRStatus.retracted("DiagnosticReport", report.status) {
          return retracted
        }
        return .report(try report.record(id: id))
      case .other(let type): return .ignored(FHIRStatus.name(of: type))
      }
    } catch {
      return .rejected(error)
    }
  }
}

/// What a resource's status and type mean for the import.
enum FHIRStatus {
  /// A study or report that its source took back is passed over, and counted by that name.
  static func retracted(_ type: String, _ status: String?) -> ImportRecord? {
    guard let status, ["entered-in-error", "cancelled"].contains(status) else { return nil }
    return .ignored("\(type) \(status)")
  }

  /// A type's name for a count; a hostile one must not become a heading.
  static func name(of type: String) -> String {
    let isName = type.utf8.count <= 64 && type.utf8.allSatisfy { $0 < 0x80 && $0 > 0x20 }
    return isName && !type.isEmpty ? type : "unknown"
  }
}
