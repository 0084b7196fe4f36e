/// Whether the name on an ID is the name on the chart.
public enum NameComparison {
  /// Whether the names are equal but for case, accents, hyphens, suffix and middle initials.
  ///
  /// A suffix or a middle name may be missing on one side; two different ones are two people. A
  /// part on a licence that was cut to its field is equal to what it begins: any part when
  /// `isCut`, else only one as long as the shortest field of the AAMVA standard.
  public static func equal(idName: PersonName, chart: PersonName, isCut: Bool = false) -> Bool {
    let id = ComparedName(idName)
    let chart = ComparedName(chart)
    guard !id.family.isEmpty || !id.forenames.isEmpty, !chart.isEmpty,
      NameWords.areCompatible(id.suffix, chart.suffix)
    else { return false }
    return isSame(id.family, chart.family, isCut: isCut)
      && areSame(id, chart, isCut: isCut)
  }

  /// Given names: as a whole, or word by word with initials.
  private static func areSame(_ id: ComparedName, _ chart: ComparedName, isCut: Bool) -> Bool {
    if isSame(id.given, chart.given, isCut: isCut) {
      return areMiddles(id.middle, chart.middle, isCut: isCut)
    }
    guard let a = id.forenames.first, let b = chart.forenames.first, a == b else { return false }
    return areMiddles(
      Array(id.forenames.dropFirst()), Array(chart.forenames.dropFirst()), isCut: isCut)
  }

  private static func areMiddles(_ id: [String], _ chart: [String], isCut: Bool) -> Bool {
    zip(id, chart).allSatisfy {
      NameWords.areCompatible(middle: $0, $1) || isSame($0, $1, isCut: isCut)
    }
  }

  private static func isSame(_ id: String, _ chart: String, isCut: Bool) -> Bool {
    id == chart || id.count >= (isCut ? 5 : shortestField) && chart.hasPrefix(id)
  }

  /// Characters that a name takes before any licence cuts it: version 1 gives 35 to the whole name.
  private static let shortestField = 30
}

/// A name taken apart for comparing, its suffix found wherever a licence put it.
private struct ComparedName {
  let family: String
  let given: String
  let middle: [String]
  let forenames: [String]
  let suffix: String?

  init(_ name: PersonName) {
    let (familyWords, familySuffix) = ComparedName.split(name.family)
    let (givenWords, givenSuffix) = ComparedName.split(name.given)
    let (middleWords, middleSuffix) = ComparedName.split(name.middle)
    family = familyWords.joined()
    given = givenWords.joined()
    middle = middleWords
    forenames = givenWords + middleWords
    suffix = NameWords.suffix(in: name.suffix) ?? familySuffix ?? givenSuffix ?? middleSuffix
  }

  var isEmpty: Bool { family.isEmpty && forenames.isEmpty }

  /// The words, without a suffix at their end; a first word or a lone V is a name, not a suffix.
  private static func split(_ text: String) -> ([String], String?) {
    let folded = Fold.words(text)
    guard folded.count > 1, let last = folded.last, last != "v",
      let suffix = NameWords.suffix(last)
    else { return (NameWords.words(text), nil) }
    return (folded.dropLast().flatMap(NameWords.words), suffix)
  }
}
