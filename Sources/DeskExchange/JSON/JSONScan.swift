/// Finds where the values of a JSON text begin and end, without reading them.
///
/// So a Bundle is taken apart entry by entry, and one broken entry does not cost the others.
struct JSONScan {
  struct Member {
    let key: String
    let value: Range<Int>
  }

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// The members of the object that begins in a range; those before the text breaks off.
  ///
  /// A last value that breaks off ends with the range.
  func members(of range: Range<Int>) -> [Member] {
    var members: [Member] = []
    var at = afterSpace(range.lowerBound)
    guard at < range.upperBound, bytes[at] == UInt8(ascii: "{") else { return [] }
    at += 1
    while true {
      at = afterSpace(at)
      if at < range.upperBound, bytes[at] == UInt8(ascii: ",") { at = afterSpace(at + 1) }
      guard at < range.upperBound, bytes[at] == UInt8(ascii: "\""), let keyEnd = end(ofValueAt: at)
      else { return members }
      let key = String(decoding: bytes[(at + 1)..<(keyEnd - 1)], as: UTF8.self)
      let colon = afterSpace(keyEnd)
      guard colon < range.upperBound, bytes[colon] == UInt8(ascii: ":") else { return members }
      let start = afterSpace(colon + 1)
      guard start < range.upperBound else { return members }
      let valueEnd = end(ofValueAt: start) ?? range.upperBound
      members.append(Member(key: key, value: start..<valueEnd))
      at = valueEnd
    }
  }

  /// The first index at or after this one that is no white space.
  func afterSpace(_ start: Int) -> Int {
    var at = start
    while at < bytes.count, JSONScan.isSpace(bytes[at]) { at += 1 }
    return at
  }

  /// Just after the value that begins here, or nil when the text ends within it.
  func end(ofValueAt start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "\""): return end(ofStringAt: start)
    case UInt8(ascii: "{"), UInt8(ascii: "["): return end(ofNestAt: start)
    default:
      let end = bytes[start...].firstIndex {
        JSONScan.isSpace($0) || ",]}".utf8.contains($0)
      }
      return end.map { max($0, start + 1) }
    }
  }

  private func end(ofStringAt start: Int) -> Int? {
    var at = start + 1
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\\"): at += 2
      case UInt8(ascii: "\""): return at + 1
      default: at += 1
      }
    }
    return nil
  }

  private func end(ofNestAt start: Int) -> Int? {
    var depth = 0
    var at = start
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        guard let end = end(ofStringAt: at) else { return nil }
        at = end
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      at += 1
      if depth == 0 { return at }
    }
    return nil
  }
}
