/// The header of a licence's bar code: who issued it, by which version, and what it is.
struct LicenceHeader {
  let issuer: String
  let version: Int
  let document: LicenceScan.Document
  /// Where the first element begins.
  let end: Int
  /// Whether a keyboard wedge typed `M` for every carriage return (Ctrl-M).
  let hasTypedReturns: Bool

  /// Finds `ANSI ` or `AAMVA` and its digits near the start, or nil when it is no licence.
  init?(_ bytes: [UInt8]) {
    guard let (mark, start) = LicenceHeader.mark(in: bytes) else { return nil }
    let digits = bytes[start...].prefix { (0x30...0x39).contains($0) }
    guard digits.count >= 10,
      let version = Int(String(decoding: digits.dropFirst(6).prefix(2), as: UTF8.self)),
      let document = LicenceScan.Document(
        rawValue: String(decoding: bytes[digits.endIndex...].prefix(2), as: UTF8.self))
    else { return nil }
    issuer = String(decoding: digits.prefix(6), as: UTF8.self)
    self.version = version
    self.document = document
    hasTypedReturns = mark > 0 && bytes[mark - 1] == UInt8(ascii: "M")
    end = LicenceHeader.firstElement(in: bytes, from: digits.endIndex, document.rawValue)
  }

  /// Where the mark stands and where its digits begin.
  private static func mark(in bytes: [UInt8]) -> (Int, Int)? {
    for start in bytes.indices.prefix(40) {
      for word in ["ANSI", "AAMVA"] where bytes[start...].starts(with: word.utf8) {
        let digits = bytes[(start + word.utf8.count)...].drop { $0 == 0x20 }
        return (start, digits.startIndex)
      }
    }
    return nil
  }

  /// The subfile begins with `DL` or `ID` and an element; a few cards leave the first two out.
  private static func firstElement(in bytes: [UInt8], from start: Int, _ type: String) -> Int {
    let positions = start..<max(start, bytes.count - 5)
    let named = positions.first {
      bytes[$0...].starts(with: type.utf8) && isElement(bytes[($0 + 2)...])
    }
    return named.map { $0 + 2 } ?? positions.first { isElement(bytes[$0...]) } ?? bytes.count
  }

  private static func isElement(_ bytes: ArraySlice<UInt8>) -> Bool {
    let code = Array(bytes.prefix(3))
    return code.count == 3 && code[0] == UInt8(ascii: "D")
      && (UInt8(ascii: "A")...UInt8(ascii: "D")).contains(code[1])
      && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(code[2])
  }
}
