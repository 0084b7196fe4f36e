/// The character set of a message's text, as MSH-18 names it (HL7's table 0211).
struct HL7Charset: Hashable {
  private enum Coding: Hashable {
    case ascii
    case utf8
    case latin1
    case part([UInt16])
  }

  static let accepted = "ASCII, 8859/1 to 8859/9, 8859/15 or UNICODE UTF-8, one of them"

  private let coding: Coding

  /// The character set of a message that names none.
  ///
  /// That is ASCII by the standard. Many senders that leave the name out write UTF-8, of which ASCII
  /// is a part; what is no UTF-8 is not guessed at.
  static let unnamed = HL7Charset(coding: .utf8)

  private init(coding: Coding) { self.coding = coding }

  /// The character set of a name, or nil for one that the desk does not read.
  init?(named name: String) {
    switch name.uppercased() {
    case "ASCII": self.init(coding: .ascii)
    case "": self = .unnamed
    case "UNICODE UTF-8", "UTF-8": self.init(coding: .utf8)
    case "8859/1": self.init(coding: .latin1)
    case let part:
      guard let table = HL7Charset.upperHalves[part] else { return nil }
      self.init(coding: .part(table))
    }
  }

  /// The text of bytes, or nil where they are not of this character set.
  func text(_ bytes: ArraySlice<UInt8>) -> String? {
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    switch coding {
    case .ascii: return nil
    case .utf8: return String(validating: bytes, as: UTF8.self)
    case .latin1: return text(bytes) { UInt16($0) }
    case .part(let table): return text(bytes) { table[Int($0) - 0xA0] }
    }
  }

  /// Each byte by itself; 0x80 to 0x9F are control characters, which no name has.
  private func text(_ bytes: ArraySlice<UInt8>, upper: (UInt8) -> UInt16) -> String? {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      guard byte < 0x80 || byte >= 0xA0 else { return nil }
      let number = byte < 0x80 ? UInt16(byte) : upper(byte)
      guard number != 0 || byte == 0, let scalar = UnicodeScalar(number) else { return nil }
      scalars.append(scalar)
    }
    return String(scalars)
  }
}
