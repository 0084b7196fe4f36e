import DeskCore

/// What a clerk typed into the search line, taken apart.
struct FindText {
  /// The text without blanks at its ends.
  let asTyped: String
  /// The text in capitals without blanks, as numbers are written.
  let number: String
  /// Folded words that may be parts of a name.
  let words: [String]
  /// Digits that may be of a phone, an MRN or an accession number.
  let digits: String
  /// A date of birth, if one is in the text.
  let born: Day?

  init(_ text: String, today: Day) {
    let typed = trimmed(text)
    asTyped = typed
    let parts = typed.split { $0 == " " || $0 == "," || $0 == ";" }.map(String.init)
    let dates = parts.map { FindText.date($0, today: today) }
    let whole = FindText.date(typed, today: today)
    born = whole ?? dates.lazy.compactMap { $0 }.first
    number = typed.uppercased().filter { !$0.isWhitespace }
    let isNumeric = typed.allSatisfy { !$0.isLetter }
    digits = isNumeric ? PatientKeys.digits(typed) : ""
    let rest = whole == nil ? zip(parts, dates).filter { $1 == nil }.map(\.0) : []
    words = isNumeric ? [] : rest.flatMap { Fold.words($0) }
  }

  /// A number such as `RQ-20418`, also typed `rq20418`; nil for other text.
  var deskNumber: String? {
    let letters = number.prefix { $0.isLetter && $0.isASCII }
    let rest = number.dropFirst(letters.count)
    let tail = rest.hasPrefix("-") ? rest.dropFirst() : rest
    guard letters.count == 2, let first = tail.first, first.isNumber, first.isASCII else {
      return nil
    }
    return letters + "-" + tail
  }

  /// A date with its year, in any of the desk's spellings that are not plain short numbers.
  private static func date(_ part: String, today: Day) -> Day? {
    let digits = part.count { $0.isNumber }
    guard digits >= 4, part.count >= 6,
      case .success(let day) = DateShorthand.parse(part, today: today, rule: .birth)
    else { return nil }
    return day
  }
}
