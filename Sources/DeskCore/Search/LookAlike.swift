/// Whether two patients could be taken for each other at the counter.
public enum LookAlike {
  /// Whether a third identifier is needed to tell these two patients apart.
  ///
  /// True for the same name and date of birth, and for names that sound alike, also with family and
  /// given name swapped, of people born within a year. A date that is not known tells nobody apart.
  /// A patient is not their own look-alike, and a chart that was merged is nobody's any more.
  public static func isNear(_ a: Patient, _ b: Patient) -> Bool {
    guard a.mrn != b.mrn, a.merged == nil, b.merged == nil else { return false }
    if let born = a.bornOn, born == b.bornOn, isSameName(a.name, b.name) { return true }
    return isBornClose(a.bornOn, b.bornOn) && soundsAlike(a, b)
  }

  private static func isSameName(_ a: PersonName, _ b: PersonName) -> Bool {
    let words = Fold.words(a.family + " " + a.given)
    return !words.isEmpty && words == Fold.words(b.family + " " + b.given)
  }

  private static func isBornClose(_ a: Day?, _ b: Day?) -> Bool {
    guard let a, let b else { return true }
    return min(a, b).adding(years: 1) >= max(a, b)
  }

  private static func soundsAlike(_ a: Patient, _ b: Patient) -> Bool {
    let (familyA, givenA) = (sounds(a.name.family, a.formerFamily), sounds(a.name.given))
    let (familyB, givenB) = (sounds(b.name.family, b.formerFamily), sounds(b.name.given))
    return isEitherShared(familyA, familyB) && isEitherShared(givenA, givenB)
      || isEitherShared(familyA, givenB) && isEitherShared(givenA, familyB)
  }

  private static func sounds(_ names: String...) -> Set<String> {
    let words = names.flatMap { Fold.words($0) }
    let telling = words.filter { !particles.contains($0) }
    return Set((telling.isEmpty ? words : telling).map(Phonetic.key).filter { !$0.isEmpty })
  }

  /// One of two parts of a double name is enough: people drop either.
  private static func isEitherShared(_ a: Set<String>, _ b: Set<String>) -> Bool {
    a.isEmpty && b.isEmpty || !a.isDisjoint(with: b)
  }

  private static let particles: Set<String> = [
    "al", "ben", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du",
    "el", "la", "las", "le", "los", "mac", "mc", "o", "st", "van", "von", "y",
  ]
}
