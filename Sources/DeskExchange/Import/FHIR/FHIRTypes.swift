import DeskCore

/// A code with its words, as far as the desk reads it.
struct FHIRConcept: Decodable {
  struct Coding: Decodable {
    var code: String?
    var display: String?
  }

  var coding: [Coding]?
  var text: String?

  /// The words for people: the text, else a coding's display, else its code.
  var words: String? {
    text ?? coding?.lazy.compactMap(\.display).first ?? coding?.lazy.compactMap(\.code).first
  }

  /// Whether one of the codings is this.
  func has(_ code: String) -> Bool { coding?.contains { $0.code == code } ?? false }
}

/// A number that somebody gave to something.
struct FHIRIdentifier: Decodable {
  var use: String?
  var type: FHIRConcept?
  var system: String?
  var value: String?
}

extension [FHIRIdentifier] {
  /// The value of a type (`MR`, `ACSN`), one that is not out of use first.
  func value(ofType code: String) -> String? {
    let typed = filter { $0.type?.has(code) ?? false && !($0.value ?? "").isEmpty }
    return (typed.first { $0.use != "old" } ?? typed.first)?.value
  }
}

/// A pointer to a patient.
struct FHIRReference: Decodable {
  var reference: String?
  var identifier: FHIRIdentifier?

  /// The patient's number in the source, out of `Patient/ID`, `urn:uuid:ID`, a URL, or a search
  /// such as `Patient?identifier=system|ID`.
  func patientSource(_ field: String) throws(InputError) -> String {
    let source = reference.flatMap(FHIRReference.number) ?? identifier?.value ?? ""
    let checked = try SourceText.checked(source, field)
    guard !checked.isEmpty else {
      throw InputError(
        field: field, says: "names no patient", accepts: "Patient/ID or urn:uuid:ID")
    }
    return checked
  }

  private static func number(_ text: String) -> String? {
    if text.hasPrefix("urn:") { return text.split(separator: ":").last.map(String.init) }
    if text.contains("?") {
      guard text.hasPrefix("Patient?identifier=") else { return nil }
      return text.split { $0 == "|" || $0 == "=" }.last.map(String.init)
    }
    let parts = text.split(separator: "/")
    guard let type = parts.lastIndex(of: "Patient"), type + 1 < parts.count else { return nil }
    return String(parts[type + 1])
  }
}

/// A stretch of time.
struct FHIRPeriod: Decodable {
  var start: String?
}
