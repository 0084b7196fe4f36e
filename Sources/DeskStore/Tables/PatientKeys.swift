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
  /// How the family name and the first given name sound, together.
  let sound: String
  /// Every key.
  let all: [(Kind, String)]

  init(_ patient: Patient) {
    let name = patient.name
    sortName = [name.family, name.given, name.middle].map { Fold.key($0) }
      .filter { !$0.isEmpty }.joined(separator: " ")
    sound = PatientKeys.sound(family: name.family, given: name.given)
    let named = [name.family, name.given, name.middle, patient.formerFamily]
    let words = Set(named.flatMap { Fold.words($0) })
    let sounds = Set(words.map { Phonetic.key($0) }).subtracting([""])
    all =
      words.map { (.word, $0) } + sounds.map { (.sound, $0) }
      + PatientKeys.phones(patient.phone).map { (.phone, $0) }
  }

  /// The words of the family name and the first given name as they sound.
  static func sound(family: String, given: String) -> String {
    let family = Fold.words(family).map { Phonetic.key($0) }.joined()
    let given = Fold.words(given).first.map { Phonetic.key($0) } ?? ""
    return family.isEmpty && given.isEmpty ? "" : family + " " + given
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
