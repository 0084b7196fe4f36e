/// How a drill's words are compared: by their letters and digits alone.
///
/// `is signed`, `isSigned` and `Is-Signed` are one word, so a drill can be written in the words of
/// the forms without their spelling.
enum DrillWords {
  /// The letters and digits of a text, in lower case.
  static func key(_ text: some StringProtocol) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// The words of a text.
  static func split(_ text: some StringProtocol) -> [String] {
    text.split { $0.isWhitespace }.map { String($0) }
  }

  /// A name without its article.
  static func bare(_ name: some StringProtocol) -> String {
    let words = split(name)
    guard let first = words.first?.lowercased(), ["the", "a", "an"].contains(first) else {
      return words.joined(separator: " ").lowercased()
    }
    return words.dropFirst().joined(separator: " ").lowercased()
  }

  /// Parts of a text at a separator, trimmed, without empty ones.
  static func parts(_ text: some StringProtocol, at separator: Character = ",") -> [String] {
    text.split(separator: separator).map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  /// Parts of a list in a sentence: at commas and at `and`.
  static func list(_ text: some StringProtocol) -> [String] {
    parts(text).flatMap { part in
      split(part).split(separator: "and").map { $0.joined(separator: " ") }
    }
  }

  /// The text before a mark and the text after it, or nil where the mark is not there.
  static func cut(_ text: String, at mark: String) -> (before: String, after: String)? {
    guard let range = text.firstRange(of: mark) else { return nil }
    return (
      trimmed(String(text[..<range.lowerBound])), trimmed(String(text[range.upperBound...]))
    )
  }

  /// What begins a text, out of a table by words; the longest counts.
  static func longest<Value>(_ text: String, in table: [String: Value]) -> (
    value: Value, rest: String
  )? {
    let words = split(text)
    for count in stride(from: min(words.count, 8), through: 1, by: -1) {
      let head = words.prefix(count).joined(separator: " ").lowercased()
      if let value = table[head] {
        return (value, words.dropFirst(count).joined(separator: " "))
      }
    }
    return nil
  }
}
