import FoundationEssentials

/// What comes next in a stream of messages.
enum HL7Piece {
  /// The start of a block (VT of HL7's minimal lower layer protocol).
  case blockStart
  /// The end of a block (FS).
  case blockEnd
  /// A segment.
  case segment(Segment)

  /// One segment's bytes without what ended it.
  struct Segment {
    let bytes: [UInt8]
    /// The line of the file, from 1.
    let line: Int
    /// Whether something ended it; the end of the file does not.
    let isEnded: Bool
    /// Whether it was longer than the limit and lost its end.
    let isCut: Bool
  }
}

/// Cuts a file into segments and blocks.
///
/// A carriage return, a line feed or both end a segment. Only one segment and one piece of the file
/// are in memory.
struct HL7Stream {
  /// Bytes of a segment that are kept.
  static let longest = 1 << 20

  private var rest: Data
  private var piece: [UInt8] = []
  private var at = 0
  private var line = 1
  private var afterReturn = false

  init(_ data: Data) {
    rest = data
    fill()
    if piece.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  /// The next piece, or nil after the last.
  mutating func next() -> HL7Piece? {
    while let byte = peek() {
      // A line feed behind a carriage return ends the same line.
      if byte == 0x0A, afterReturn { skip() }
      afterReturn = false
      guard let byte = peek() else { return nil }
      switch byte {
      case 0x0D, 0x0A:
        endLine(byte)
        continue
      case 0x0B, 0x1C:
        skip()
        return byte == 0x0B ? .blockStart : .blockEnd
      default: return .segment(segment())
      }
    }
    return nil
  }

  private mutating func segment() -> HL7Piece.Segment {
    var bytes: [UInt8] = []
    var isCut = false
    let start = line
    var isEnded = false
    while !isEnded, peek() != nil {
      let end = piece[at...].firstIndex(where: HL7Stream.isMark)
      let room = HL7Stream.longest - bytes.count
      let part = piece[at..<(end ?? piece.count)]
      bytes += part.prefix(room)
      isCut = isCut || part.count > room
      at += part.count
      guard let end else { continue }
      isEnded = true
      // What begins or ends a block is a piece of its own.
      if piece[end] == 0x0D || piece[end] == 0x0A { endLine(piece[end]) }
    }
    return HL7Piece.Segment(bytes: bytes, line: start, isEnded: isEnded, isCut: isCut)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0x0D || byte == 0x0A || byte == 0x0B || byte == 0x1C
  }

  private mutating func endLine(_ byte: UInt8) {
    skip()
    line += 1
    afterReturn = byte == 0x0D
  }

  private mutating func skip() { at += 1 }

  private mutating func peek() -> UInt8? {
    if at >= piece.count { fill() }
    return at < piece.count ? piece[at] : nil
  }

  private mutating func fill() {
    let next = rest.prefix(1 << 16)
    rest = rest.dropFirst(next.count)
    piece = [UInt8](next)
    at = 0
  }
}
