import DeskCore

/// The keys by which a patient is found, all of them folded.
struct PatientKeys {
  /// What a key is made from.
  enum Kind: String, CaseIterable {
    /// A word of the name, the former name included.
    case word
    /// How a word of the name sounds.
    case sound
    /// The digits of the phone number: all, the last seven, the last four.
    case phone
  }

  /// Family name, then the others: the order of lists.
  let sortName: String
  /// How each word of the family names sounds beside each word of the given names, either way round;
  /// and the whole name, for one that is only divided otherwise.
  let pairs: [String]
  /// Every key.
  let all: [(Kind, String)]

  init(_ patient: Patient) {
    let name = patient.name
    sortName = PatientKeys.sortName(name)
    let paired = PatientKeys.pairs(
      PatientKeys.sounds(name.family + " " + patient.formerFamily), PatientKeys.sounds(name.given))
    pairs = paired + ["=" + Fold.key(name.family + " " + name.given)]
    let named = [name.family, name.given, name.middle, patient.formerFamily]
    let words = Set(named.flatMap { Fold.words($0) })
    let sounds = Set(words.map { Phonetic.key($0) }).subtracting([""])
    all =
      words.map { (.word, $0) } + sounds.map { (.sound, $0) }
      + PatientKeys.phones(patient.phone).map { (.phone, $0) }
  }

  /// A name as lists are sorted by it.
  static func sortName(_ name: PersonName) -> String {
    [name.family, name.given, name.middle].map { Fold.key($0) }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The sounds of a text's words; one that is empty for a text without any.
  private static func sounds(_ text: String) -> Set<String> {
    let sounds = Set(Phonetic.keys(text))
    return sounds.isEmpty ? [""] : sounds
  }

  private static func pairs(_ families: Set<String>, _ givens: Set<String>) -> [String] {
    let pairs = families.flatMap { family in
      givens.map { given in family < given ? family + " " + given : given + " " + family }
    }
    return Set(pairs).sorted()
  }

  /// The digits of a text, without the country code of North America.
  static func digits(_ text: String) -> String {
    let digits = text.filter { ("0"..."9").contains($0) }
    return digits.count == 11 && digits.hasPrefix("1") ? String(digits.dropFirst()) : digits
  }

  private static func phones(_ phone: String) -> Set<String> {
    let digits = digits(phone)
    guard digits.count >= 4 else { return [] }
    return [digits, String(digits.suffix(7)), String(digits.suffix(4))]
  }
}
