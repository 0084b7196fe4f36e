/// A message as it is collected, segment by segment.
struct HL7Draft {
  /// The line of the file where it begins, from 1.
  let line: Int
  /// The header segment.
  let header: [UInt8]
  /// The segments that the desk reads, in order.
  private(set) var kept: [(name: String, bytes: [UInt8])] = []
  /// Whether it ended before its end.
  var isCutOff = false

  private var digest = Digest()
  private var hasNull = false
  private var isTooLong = false
  /// The first segment whose name is none, or behind which no field begins.
  private var stranger: [UInt8]?
  private var behindNames: Set<UInt8> = []

  /// A message that begins with a header.
  init(_ header: HL7Piece.Segment) {
    line = header.line
    self.header = header.bytes
    note(header)
  }

  /// Takes the next segment.
  mutating func take(_ segment: HL7Piece.Segment) {
    note(segment)
    let name = segment.bytes.prefix(3)
    guard name.count == 3, name.allSatisfy({ HL7Marks.isWord($0) && !(0x61...0x7A).contains($0) })
    else { return stranger = stranger ?? Array(name) }
    if segment.bytes.count > 3 { behindNames.insert(segment.bytes[3]) }
    let text = String(decoding: name, as: UTF8.self)
    if HL7Message.read.contains(text) { kept.append((text, segment.bytes)) }
  }

  private mutating func note(_ segment: HL7Piece.Segment) {
    digest.take(segment.bytes)
    hasNull = hasNull || segment.bytes.contains(0)
    let isRead = HL7Message.read.contains(String(decoding: segment.bytes.prefix(3), as: UTF8.self))
    isTooLong = isTooLong || segment.isCut && (isRead || kept.isEmpty)
  }

  /// What names it.
  var stamp: MessageStamp { MessageStamp(header: header, digest: digest.value) }

  /// Throws where it is broken as a whole.
  func check(_ marks: HL7Marks) throws(HL7Fault) {
    if isCutOff {
      throw whole(
        "ends before its end", accepts: "segments that each end with a carriage return")
    }
    if hasNull { throw whole("has a NUL byte", accepts: "text") }
    if isTooLong { throw whole("has a segment that is too long", accepts: "at most 1 MB") }
    guard stranger == nil else {
      throw whole("has a line that is no segment", accepts: "segments such as PID|1|")
    }
    guard behindNames.subtracting([marks.field]).isEmpty else {
      throw whole(
        "has a segment with another field separator than MSH-1",
        accepts: "the separators that the header declares")
    }
  }

  private func whole(_ says: String, accepts: String) -> HL7Fault {
    HL7Fault(HL7Place(), .segmentSequence, says: says, accepts: accepts, isReject: true)
  }
}

/// FNV-1a of 64 bits over segments, whatever ended them in the file.
private struct Digest {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func take(_ bytes: [UInt8]) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    value = (value ^ 0x0D) &* 0x100_0000_01b3
  }
}
