import DeskCore

/// One message: its header and the segments that the desk reads.
struct HL7Message {
  static let events = ["A01", "A04", "A08", "A28", "A31", "A40"]
  /// The segments that the desk reads; of the others it knows only that they were there.
  static let read: Set<String> = ["EVN", "PID", "MRG"]

  private let header: HL7Segment
  private let segments: [HL7Segment]
  private let sender: String

  /// Takes a draft apart; throws where it is no message of HL7's second version.
  init(_ draft: HL7Draft) throws(HL7Fault) {
    let marks = try HL7Marks(header: draft.header[...])
    try draft.check(marks)
    // The header names its own character set; the name itself is ASCII in all of them.
    let plain = HL7Text(marks: marks, charset: .unnamed)
    let charset = try HL7Message.charset(
      HL7Segment(name: "MSH", bytes: draft.header, text: plain))
    for segment in [draft.header] + draft.kept.map(\.bytes)
    where charset.text(segment[...]) == nil {
      throw HL7Fault(
        HL7Place(String(decoding: segment.prefix(3), as: UTF8.self)), .dataType,
        says: "has bytes that are not of the character set in MSH-18",
        accepts: HL7Charset.accepted, isReject: true)
    }
    let text = HL7Text(marks: marks, charset: charset)
    header = HL7Segment(name: "MSH", bytes: draft.header, text: text)
    segments = draft.kept.map { HL7Segment(name: $0.name, bytes: $0.bytes, text: text) }
    sender = try header.field(4).value()
  }

  private static func charset(_ header: HL7Segment) throws(HL7Fault) -> HL7Charset {
    let field = header.field(18)
    let sets = field.repetitions
    let name = field.isNull ? "" : try field.value()
    guard sets.count <= 1, let charset = HL7Charset(named: name) else {
      throw HL7Fault(
        field.place, .tableValue, says: "names a character set that is not read here",
        accepts: HL7Charset.accepted, isReject: true)
    }
    return charset
  }

  /// What it says, or what is wrong with it.
  func record(today: Day) throws(HL7Fault) -> ImportRecord {
    let type = try type()
    guard type.hasPrefix("ADT^"), HL7Message.events.contains(String(type.dropFirst(4))) else {
      return .ignored(type)
    }
    guard !(try header.field(10).value(limit: 199)).isEmpty else {
      throw HL7Fault(
        HL7Place("MSH", 10), .requiredField, says: "is missing", accepts: "the message's number")
    }
    let isMerge = type == "ADT^A40"
    try checkOrder(isMerge: isMerge)
    guard let identity = segments.first(where: { $0.name == "PID" }) else {
      throw HL7Fault(HL7Place("PID"), .segmentSequence, says: "is missing", accepts: "one PID")
    }
    let update = try HL7Patient(segment: identity, sender: sender, today: today).update()
    guard isMerge else { return .update(update) }
    guard let prior = segments.first(where: { $0.name == "MRG" }) else {
      throw HL7Fault(HL7Place("MRG"), .segmentSequence, says: "is missing", accepts: "one MRG")
    }
    let number = try HL7Number(field: prior.field(1), facility: sender).medicalRecord()
    return .merge(update, prior: number)
  }

  /// `ADT^A08`.
  private func type() throws(HL7Fault) -> String {
    let version = try header.field(12).value(limit: 40)
    guard version == "2" || version.hasPrefix("2.") else {
      throw HL7Fault(
        HL7Place("MSH", 12), .unsupportedVersion, says: "is no version that is read here",
        accepts: "2.1 to 2.9", isReject: true)
    }
    let field = header.field(9)
    let named = field.repetitions.first
    let kind = try named?.code(1) ?? ""
    let event = try named?.code(2) ?? ""
    guard !kind.isEmpty else {
      throw HL7Fault(
        field.place, .requiredField, says: "is missing", accepts: "a type such as ADT^A08",
        isReject: true)
    }
    return event.isEmpty ? kind : "\(kind)^\(event)"
  }

  /// One patient a message: EVN, PID, and in a merge MRG, in this order and each once.
  private func checkOrder(isMerge: Bool) throws(HL7Fault) {
    let names = segments.map(\.name)
    let order = ["EVN", "PID", "MRG"]
    for name in order where names.count(where: { $0 == name }) > 1 {
      throw HL7Fault(
        HL7Place(name), .segmentSequence, says: "is there more than once",
        accepts: "one patient a message")
    }
    let places = names.compactMap { order.firstIndex(of: $0) }
    guard places == places.sorted() else {
      throw HL7Fault(
        HL7Place(names.first ?? ""), .segmentSequence, says: "is out of order",
        accepts: "MSH, EVN, PID, MRG in this order")
    }
    guard isMerge || !names.contains("MRG") else {
      throw HL7Fault(
        HL7Place("MRG"), .segmentSequence, says: "has no place in this event",
        accepts: "MRG in A40 only")
    }
  }
}
