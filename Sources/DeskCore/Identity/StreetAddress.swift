/// A street address as its folded words, abbreviations written out.
struct StreetAddress {
  private let words: [String]

  init(typed: String) { words = StreetAddress.words(typed) }

  /// Whether it names the chart's house number and street, and nothing that the chart denies.
  ///
  /// Unit, city, state and postal code may be left out; what is said of them must be right.
  func matches(_ chart: Address) -> Bool {
    let street = StreetAddress.words(chart.street)
    let core = Array(street.prefix { !StreetAddress.units.contains($0) })
    guard core.count >= 2, words.starts(with: core) else { return false }
    var known = Set(street.dropFirst(core.count))
    known.formUnion(StreetAddress.words(chart.city))
    known.formUnion(StreetAddress.words(chart.state))
    known.formUnion(StateNames.spellings(of: chart.state).flatMap(StreetAddress.words))
    known.formUnion(Fold.words(chart.postal))
    let rest = words.dropFirst(core.count).filter { !StreetAddress.units.contains($0) }
    return rest.allSatisfy(known.contains)
  }

  /// `123 W. Main St., #4` gives `123 west main street 4`.
  private static func words(_ text: String) -> [String] {
    let joined = Fold.key(text).replacingWord("p o", with: "po")
    return joined.split(separator: " ").map { longForms[String($0)] ?? String($0) }
  }

  private static let units: Set<String> = [
    "apartment", "unit", "suite", "lot", "floor", "room", "trailer", "building", "number",
  ]

  /// `St` is a street and a saint; both become one word, since nothing tells them apart.
  private static let longForms = [
    "apt": "apartment", "ste": "suite", "fl": "floor", "rm": "room", "trlr": "trailer",
    "bldg": "building", "no": "number", "n": "north", "s": "south", "e": "east", "w": "west",
    "ne": "northeast", "nw": "northwest", "se": "southeast", "sw": "southwest", "st": "street",
    "str": "street", "ave": "avenue", "av": "avenue", "rd": "road", "dr": "drive", "ln": "lane",
    "ct": "court", "cir": "circle", "blvd": "boulevard", "pkwy": "parkway", "hwy": "highway",
    "pl": "place", "ter": "terrace", "terr": "terrace", "trl": "trail", "sq": "square",
    "aly": "alley", "xing": "crossing", "pt": "point", "hts": "heights", "mt": "mount",
    "saint": "street",
  ]
}

extension String {
  /// The text with one run of words replaced where it begins the text.
  fileprivate func replacingWord(_ words: String, with other: String) -> String {
    hasPrefix(words + " ") ? other + dropFirst(words.count) : self
  }
}
