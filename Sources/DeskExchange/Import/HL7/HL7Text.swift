import DeskCore

/// Reads the text of components: escapes, characters, length.
struct HL7Text {
  let marks: HL7Marks
  let charset: HL7Charset

  static let acceptedEscapes =
    "\\F\\ \\S\\ \\T\\ \\R\\ \\E\\ \\P\\ \\H\\ \\N\\ \\.br\\ \\Xhh..\\, closed"

  /// The text of one component or subcomponent, trimmed.
  func read(
    _ bytes: ArraySlice<UInt8>, at place: HL7Place, limit: Int = SourceText.longest
  ) throws(HL7Fault) -> String {
    // Bytes are counted before anything is done with them: no character has more than four, and
    // the longest escape of one has six.
    guard bytes.count <= limit * 6 else { throw tooLong(place, limit) }
    guard let text = charset.text(try unescaped(bytes, at: place)) else {
      throw HL7Fault(
        place, .dataType, says: "is not of the character set that MSH-18 names",
        accepts: HL7Charset.accepted)
    }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": scalars.append(" ")
      case _ where scalar.properties.generalCategory == .control:
        throw HL7Fault(
          place, .dataType, says: "has a control character", accepts: "printable text")
      default: scalars.append(scalar)
      }
    }
    let value = trimmed(String(scalars))
    guard value.unicodeScalars.count <= limit else { throw tooLong(place, limit) }
    return value
  }

  private func tooLong(_ place: HL7Place, _ limit: Int) -> HL7Fault {
    HL7Fault(place, .dataType, says: "is too long", accepts: "at most \(limit) characters")
  }

  /// The bytes with each escape replaced, once: what an escape gives is no mark any more.
  private func unescaped(
    _ bytes: ArraySlice<UInt8>, at place: HL7Place
  ) throws(HL7Fault) -> ArraySlice<UInt8> {
    guard bytes.contains(marks.escape) else { return bytes }
    var result: [UInt8] = []
    var rest = bytes
    while let start = rest.firstIndex(of: marks.escape) {
      result += rest[..<start]
      let body = rest[(start + 1)...]
      guard let end = body.firstIndex(of: marks.escape),
        let meaning = meaning(of: body[..<end])
      else {
        throw HL7Fault(
          place, .dataType, says: "has an escape that means nothing",
          accepts: HL7Text.acceptedEscapes)
      }
      result += meaning
      rest = body[(end + 1)...]
    }
    return (result + rest)[...]
  }

  /// What stands for an escape's words, or nil for one that is not known.
  private func meaning(of body: ArraySlice<UInt8>) -> [UInt8]? {
    switch String(decoding: body, as: UTF8.self) {
    case "F": return [marks.field]
    case "S": return [marks.component]
    case "T": return [marks.subcomponent]
    case "R": return [marks.repetition]
    case "E": return [marks.escape]
    case "P": return [UInt8(ascii: "#")]
    // Highlighting on and off: a name is not highlighted.
    case "H", "N": return []
    case let words where words.hasPrefix("X"): return bytes(body.dropFirst())
    case let words where words.hasPrefix("."): return layout(words.dropFirst())
    default: return nil
    }
  }

  /// Formatting: everything that breaks or moves a line is a blank here.
  private func layout(_ words: Substring) -> [UInt8]? {
    let known = ["br", "sp", "fi", "nf", "in", "ti", "sk", "ce"]
    return known.contains(String(words.prefix(2))) ? [0x20] : nil
  }

  /// Bytes in hexadecimal, in the message's own character set.
  private func bytes(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
    guard !digits.isEmpty, digits.count.isMultiple(of: 2) else { return nil }
    var found: [UInt8] = []
    var rest = digits
    while let high = rest.popFirst(), let low = rest.popFirst() {
      guard let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16),
        HL7Marks.isWord(high)
      else { return nil }
      found.append(value)
    }
    return found
  }
}
