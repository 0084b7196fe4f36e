/// A name's words in the form in which names are compared.
enum NameWords {
  /// Folded words without the digits that invented names carry (`Mayert710`).
  static func words(_ text: String) -> [String] {
    Fold.words(text)
      .map { word in String(word.filter { !$0.isDigit }) }
      .filter { !$0.isEmpty }
  }

  /// One spelling for each suffix, or nil for a word that is none.
  static func suffix(_ word: String) -> String? { suffixes[word] }

  /// The suffix in the words of a name's suffix field, or nil.
  static func suffix(in text: String) -> String? {
    Fold.words(text).lazy.compactMap { suffixes[$0] }.first
  }

  /// Whether two suffixes can be one person's: alike, or left out by one side.
  static func areCompatible(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b else { return true }
    return a == b
  }

  /// Whether two further given names can be one: equal, or one the other's initial.
  static func areCompatible(middle a: String, _ b: String) -> Bool {
    a == b || a.count == 1 && b.hasPrefix(a) || b.count == 1 && a.hasPrefix(b)
  }

  private static let suffixes = [
    "jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "2nd": "ii", "iii": "iii",
    "3rd": "iii", "iv": "iv", "4th": "iv", "v": "v", "5th": "v",
  ]
}
