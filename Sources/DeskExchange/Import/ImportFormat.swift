/// The kinds of file that can be imported.
public enum ImportFormat: String, CaseIterable, Hashable, Sendable {
  /// FHIR R4, one resource a line.
  case fhirLines
  /// FHIR R4, one JSON document: a Bundle, or a single resource.
  case fhirDocument
  /// Patients as comma-separated values in Synthea's layout.
  case patientsCSV
  /// HL7 v2: messages of registration.
  case hl7

  /// What is accepted, in words.
  public static let accepted =
    "FHIR R4 as NDJSON or as a Bundle in JSON, patients as CSV in Synthea's layout, or HL7 v2"

  /// Bytes from the start of a file that are enough to tell.
  public static let tellingBytes = 1 << 16

  /// The format by the file's first bytes, whatever its name, or nil when it is none of these.
  public static func detect(_ start: [UInt8]) -> ImportFormat? {
    var text = start.prefix(tellingBytes)
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    // A block of HL7's minimal lower layer protocol begins with a vertical tab.
    text = text.drop { JSONScan.isSpace($0) || $0 == 0x0B }
    if isHL7(text) { return .hl7 }
    guard let first = text.first else { return nil }
    if first == UInt8(ascii: "{") { return documentOrLines(Array(text)) }
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
    let isText = line.allSatisfy { $0 >= 0x20 || $0 == 0x09 }
    return isText && first != UInt8(ascii: "[") && line.contains(UInt8(ascii: ","))
      ? .patientsCSV : nil
  }

  /// A header, or that of a file or batch of messages, with a mark behind its name.
  private static func isHL7(_ text: ArraySlice<UInt8>) -> Bool {
    let isHeader = ["MSH", "FHS", "BHS"].contains { text.starts(with: $0.utf8) }
    guard isHeader, let mark = text.dropFirst(3).first else { return false }
    return mark > 0x20 && mark < 0x7F && mark != UInt8(ascii: ",") && !HL7Marks.isWord(mark)
  }

  /// A first line that is an object by itself is a line; a Bundle on one line is a document.
  private static func documentOrLines(_ text: [UInt8]) -> ImportFormat {
    let line = text.firstIndex(of: 0x0A) ?? text.count
    let members = JSONScan(text).members(of: text.startIndex..<text.endIndex)
    let type = members.first { $0.key == "resourceType" }
    if let type, String(decoding: text[type.value], as: UTF8.self) == "\"Bundle\"" {
      return .fhirDocument
    }
    // A line too long to be seen whole here is one resource or a Bundle that holds entries.
    let end = JSONScan(text).end(ofValueAt: 0)
    guard let end else {
      return line == text.count && !members.contains { $0.key == "entry" }
        ? .fhirLines : .fhirDocument
    }
    return end <= line ? .fhirLines : .fhirDocument
  }
}
