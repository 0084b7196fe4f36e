import DeskCore

/// The name out of a licence's elements, which the versions of the standard lay out differently.
struct LicenceName {
  let name: PersonName?

  init(_ elements: LicenceElements) {
    let whole = LicenceName.whole(elements[.fullName])
    let family = elements[.family, .familyV1]
    let names = LicenceName.split(elements[.givenNames])
    let given = elements[.given].isEmpty ? names.given : elements[.given]
    let middle = elements[.given].isEmpty ? names.middle : elements[.middle]
    guard !family.isEmpty else {
      name = whole
      return
    }
    name = PersonName(
      family: family, given: given, middle: middle,
      suffix: elements[.suffix, .suffixV1])
  }

  /// Given names in one element: the first one, and the rest.
  private static func split(_ text: String) -> (given: String, middle: String) {
    let parts = text.split(maxSplits: 1) { $0 == "," || $0 == " " }.map(String.init)
    return (parts.first ?? "", parts.count > 1 ? LicenceText.value(parts[1][...]) : "")
  }

  /// Version 1: `LAST,FIRST,MIDDLE,SUFFIX`, `LAST, FIRST MIDDLE`, or `FIRST MIDDLE LAST`.
  private static func whole(_ text: String) -> PersonName? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(LicenceText.value)
    switch parts.count {
    case 1: return inSpokenOrder(parts[0])
    case 2:
      let names = split(parts[1])
      return named(parts[0], names.given, names.middle, "")
    default:
      return named(parts[0], parts[1], parts[2], parts.count > 3 ? parts[3] : "")
    }
  }

  private static func inSpokenOrder(_ text: String) -> PersonName? {
    var words = text.split(separator: " ").map(String.init)
    let suffix =
      words.count > 2 && suffixes.contains(words[words.count - 1]) ? words.removeLast() : ""
    guard let family = words.popLast() else { return nil }
    return named(family, words.first ?? "", words.dropFirst().joined(separator: " "), suffix)
  }

  private static func named(
    _ family: String, _ given: String, _ middle: String, _ suffix: String
  ) -> PersonName? {
    guard !family.isEmpty else { return nil }
    return PersonName(family: family, given: given, middle: middle, suffix: suffix)
  }

  private static let suffixes: Set<String> = ["JR", "JR.", "SR", "SR.", "II", "III", "IV"]
}
