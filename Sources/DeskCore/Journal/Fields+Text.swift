extension Fields {
  /// The text form: `v1;` and then each field as `8:name.ageN=2:30`, lengths in UTF-8 bytes.
  ///
  /// A gone path is `4:name-`. Lengths instead of quotes: nothing in a value needs escaping, so
  /// every text comes back as it was, and one record has one spelling.
  public var text: String {
    var out = Fields.version
    for field in list {
      out += "\(field.path.utf8.count):\(field.path)"
      if let value = field.value {
        out += "=\(value.utf8.count):\(value)"
      } else {
        out += "-"
      }
    }
    return out
  }

  /// Reads the text form.
  ///
  /// Throws when the version is unknown, a length is wrong, or a byte is left over.
  public init(parsing text: String) throws(FieldsError) {
    var reader = FieldReader(text)
    guard reader.skip(Fields.version) else { throw .version }
    var list: [Field] = []
    while !reader.isAtEnd {
      let path = try reader.counted()
      switch reader.next() {
      case UInt8(ascii: "="): list.append(Field(path, try reader.counted()))
      case UInt8(ascii: "-"): list.append(Field(path, nil))
      default: throw .mark(at: reader.offset)
      }
    }
    self.init(list)
  }

  private static let version = "v1;"
}

/// Why a text is not fields.
public enum FieldsError: Error, Hashable, CustomStringConvertible {
  /// It does not start with a version that this program reads.
  case version
  /// A length is missing, is not a number or runs past the end, at this byte.
  case length(at: Int)
  /// A path is followed by neither a value nor the mark of a gone one, at this byte.
  case mark(at: Int)
  /// A length cuts a character in two, at this byte.
  case character(at: Int)

  /// What is wrong, in plain words.
  public var description: String {
    switch self {
    case .version: "the fields do not start with a version that this program reads"
    case .length(let at): "a length is wrong at byte \(at) of the fields"
    case .mark(let at): "a path has no value at byte \(at) of the fields"
    case .character(let at): "a length cuts a character at byte \(at) of the fields"
    }
  }
}

/// Walks over the bytes of a text form.
private struct FieldReader {
  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { offset >= bytes.count }

  mutating func skip(_ prefix: String) -> Bool {
    guard bytes.starts(with: prefix.utf8) else { return false }
    offset += prefix.utf8.count
    return true
  }

  mutating func next() -> UInt8? {
    guard !isAtEnd else { return nil }
    defer { offset += 1 }
    return bytes[offset]
  }

  /// A text behind its length and a colon.
  mutating func counted() throws(FieldsError) -> String {
    let start = offset
    let length = try length()
    guard length <= bytes.count - offset else { throw .length(at: start) }
    let slice = bytes[offset..<offset + length]
    guard let text = String(validating: slice, as: UTF8.self) else { throw .character(at: start) }
    offset += length
    return text
  }

  /// Decimal digits up to the colon; no sign, no leading zero, at most nine of them.
  private mutating func length() throws(FieldsError) -> Int {
    let start = offset
    var number = 0
    while let byte = next(), byte != UInt8(ascii: ":") {
      let digit = Int(byte) - 0x30
      guard (0...9).contains(digit), offset - start <= 9, offset - start == 1 || number > 0 else {
        throw .length(at: start)
      }
      number = number * 10 + digit
    }
    guard offset - start > 1, bytes[offset - 1] == UInt8(ascii: ":") else {
      throw .length(at: start)
    }
    return number
  }
}
