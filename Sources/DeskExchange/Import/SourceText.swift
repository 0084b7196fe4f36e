import DeskCore

/// Checks that every import makes on what another system wrote.
enum SourceText {
  /// Characters of a part of a name.
  static let longestName = 200
  /// Characters of any other text.
  static let longest = 500

  /// The text trimmed, or what is wrong with it; a missing one is empty.
  static func checked(
    _ text: String?, _ field: String, limit: Int = longest
  ) throws(InputError) -> String {
    guard let text else { return "" }
    let value = trimmed(text)
    // Scalars are counted: one character can be as long as its writer likes.
    guard value.unicodeScalars.count <= limit else {
      throw InputError(field: field, says: "is too long", accepts: "at most \(limit) characters")
    }
    return value
  }

  /// The day of a date or date and time, as written; nil when missing or only a year or month.
  static func day(_ text: String?, _ field: String) throws(InputError) -> Day? {
    guard let text = text.map(trimmed), !text.isEmpty else { return nil }
    let isPartial = text.utf8.count == 4 && Int(text) != nil || Day(text + "-01") != nil
    if isPartial { return nil }
    let rest = text.dropFirst(10)
    guard let day = Day(text.prefix(10)), rest.isEmpty || rest.first == "T" || rest.first == " "
    else { throw InputError(field: field, says: "is no date", accepts: "a date as YYYY-MM-DD") }
    return day
  }

  /// A birth and a death that can be.
  static func checkLife(
    born: (day: Day?, field: String), died: (day: Day?, field: String), today: Day
  ) throws(InputError) {
    for date in [born, died] where date.day.map({ $0 > today }) ?? false {
      throw InputError(
        field: date.field, says: "lies in the future", accepts: "a date up to \(today)")
    }
    if let birth = born.day, let death = died.day, death < birth {
      throw InputError(
        field: died.field, says: "is before the date of birth", accepts: "a date from \(birth)")
    }
  }
}
