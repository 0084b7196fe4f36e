public import FoundationEssentials
import DeskCore

/// One line of a text, without its line ending.
public struct TextLine: Hashable, Sendable {
  /// The line's number in the text, from 1.
  public var number: Int
  /// The bytes as they stand.
  public var bytes: [UInt8]
  /// Whether the line was longer than the limit and lost its end.
  public var isCut: Bool

  /// A line.
  public init(number: Int, bytes: [UInt8], isCut: Bool = false) {
    self.number = number
    self.bytes = bytes
    self.isCut = isCut
  }

  /// The line as text; bytes that are no UTF-8 become replacement characters.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether there is nothing but white space.
  public var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
}

/// The lines of a text that arrives in pieces, one at a time.
///
/// Only one line and one piece are in memory. `\n` and `\r\n` end a line; a byte order mark at the
/// start is dropped.
public struct TextLines: Sequence, IteratorProtocol {
  /// Bytes of a line that are kept; the rest of a longer one is read over.
  public static let longest = 16 << 20

  private let read: () -> [UInt8]?
  private var piece: [UInt8] = []
  private var at = 0
  private var number = 0
  private var isAtEnd = false

  /// Lines out of pieces, until the closure gives nil; an empty piece is passed over.
  public init(pieces read: @escaping () -> [UInt8]?) { self.read = read }

  /// Lines of bytes in memory, or mapped into it.
  public init(_ data: Data) {
    var rest = data
    self.init {
      guard !rest.isEmpty else { return nil }
      let piece = rest.prefix(1 << 16)
      rest = rest.dropFirst(piece.count)
      return [UInt8](piece)
    }
  }

  /// Lines of a text.
  public init(_ text: String) { self.init(Data(text.utf8)) }

  /// The next line, or nil after the last.
  ///
  /// A text that ends with a line ending has no line after it.
  public mutating func next() -> TextLine? {
    var line = TextLine(number: number + 1, bytes: [])
    guard at < piece.count || fill() else { return nil }
    number += 1
    repeat {
      let end = piece[at...].firstIndex(of: 0x0A)
      append(piece[at..<(end ?? piece.count)], to: &line)
      at = (end ?? piece.count) + 1
      if end != nil { return tidied(line) }
    } while fill()
    return tidied(line)
  }

  private mutating func fill() -> Bool {
    while !isAtEnd {
      guard let next = read() else {
        isAtEnd = true
        break
      }
      guard !next.isEmpty else { continue }
      piece = next
      at = 0
      return true
    }
    return false
  }

  private func append(_ bytes: ArraySlice<UInt8>, to line: inout TextLine) {
    let room = TextLines.longest - line.bytes.count
    line.bytes.append(contentsOf: bytes.prefix(room))
    if bytes.count > room { line.isCut = true }
  }

  private func tidied(_ line: TextLine) -> TextLine {
    var line = line
    if line.bytes.last == 0x0D { line.bytes.removeLast() }
    if line.number == 1, line.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { line.bytes.removeFirst(3) }
    return line
  }
}
