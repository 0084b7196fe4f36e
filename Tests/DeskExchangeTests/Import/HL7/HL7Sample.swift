import DeskCore
import DeskExchange
import Foundation

/// Messages for tests.
enum HL7Sample {
  /// A header; the character set goes into MSH-18.
  static func header(
    _ event: String = "A08", id: String = "M1", charset: String = "UNICODE UTF-8",
    type: String = "ADT", version: String = "2.5.1"
  ) -> String {
    "MSH|^~\\&|ADT1|STP|RECORDSDESK|STP|20260302011500||\(type)^\(event)|\(id)|P|\(version)"
      + "||||||\(charset)"
  }

  /// A PID with an MRN; the other fields by number.
  static func patient(_ fields: [Int: String] = [:], mrn: String = "880001^^^STP^MR") -> String {
    let all = fields.merging([3: mrn]) { given, _ in given }
    let last = all.keys.max() ?? 3
    return "PID|" + (1...last).map { all[$0] ?? "" }.joined(separator: "|")
  }

  /// Segments as a message.
  static func message(_ segments: String..., end: String = "\r") -> String {
    segments.map { $0 + end }.joined()
  }

  /// What a message about one patient says.
  static func update(_ fields: [Int: String], charset: String = "UNICODE UTF-8") throws
    -> PatientUpdate?
  {
    try Imported(message(header(charset: charset), patient(fields))).updates.first
  }

  /// What is wrong with a message about one patient: `PID-7 102`, or empty.
  static func fault(_ fields: [Int: String], mrn: String = "880001^^^STP^MR") throws -> String {
    try Imported(message(header(), patient(fields, mrn: mrn))).faults.first ?? ""
  }
}

extension Imported {
  /// A feed of bytes that are no text.
  init(bytes: [UInt8]) throws { try self.init(Data(bytes)) }

  var updates: [PatientUpdate] {
    lines.compactMap { line in
      guard case .update(let update) = line.record else { return nil }
      return update
    }
  }

  /// `880003 into 880001`.
  var merges: [String] {
    lines.compactMap { line in
      guard case .merge(let update, let prior) = line.record else { return nil }
      return "\(prior) into \(update.mrn)"
    }
  }

  /// `PID-7 102`, and ` AR` where the message could not be read as one.
  var faults: [String] {
    lines.compactMap(\.fault).map {
      "\($0.place) \($0.condition.rawValue)\($0.isReject ? " AR" : "")"
    }
  }
}
