/// A date as someone wrote it: month and day, and as much of the year as they gave.
///
/// US order: the month comes before the day unless the year comes first or the month is a name.
struct WrittenDate: Hashable {
  enum Year: Hashable {
    case full(Int)
    /// Two digits; the century is the reader's to find.
    case short(Int)
  }

  var year: Year?
  var month: Int
  var day: Int

  /// Reads `03141971`, `031471`, `3/14/1971`, `3-14-71`, `3/14`, `1971-03-14`, `mar 14 1971`,
  /// `14 March 71`; nil for anything else.
  ///
  /// Only the form is checked here, not whether there is such a day.
  init?(_ text: String) {
    let parts = WrittenDate.parts(text)
    switch parts.count {
    case 1: self.init(run: parts[0])
    case 2, 3: self.init(parts: parts)
    default: return nil
    }
  }

  private init?(year: Year?, month: Substring, day: Substring) {
    guard let month = WrittenDate.month(month), let day = WrittenDate.number(day, digits: 1...2)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  private init?(run: Substring) {
    guard run.allSatisfy(\.isDigit) else { return nil }
    switch run.count {
    case 6:
      guard let year = Int(run.suffix(2)) else { return nil }
      self.init(year: .short(year), month: run.prefix(2), day: run.dropFirst(2).prefix(2))
    case 8:
      // A month is never 19 or 20, so the two orders cannot be taken for each other.
      let isYearFirst = (Int(run.prefix(2)) ?? 0) > 12
      guard let year = Int(isYearFirst ? run.prefix(4) : run.suffix(4)) else { return nil }
      let rest = isYearFirst ? run.dropFirst(4) : run.prefix(4)
      self.init(year: .full(year), month: rest.prefix(2), day: rest.suffix(2))
    default: return nil
    }
  }

  private init?(parts: [Substring]) {
    if parts.count == 3, let year = WrittenDate.number(parts[0], digits: 4...4) {
      self.init(year: .full(year), month: parts[1], day: parts[2])
      return
    }
    let year = parts.count == 3 ? WrittenDate.year(parts[2]) : nil
    guard parts.count == 2 || year != nil else { return nil }
    let isDayFirst = parts[1].first?.isLetter ?? false
    self.init(
      year: year, month: isDayFirst ? parts[1] : parts[0], day: isDayFirst ? parts[0] : parts[1])
  }

  /// Splits at separators and between a digit and a letter, so that `14mar1971` is three parts.
  private static func parts(_ text: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = Substring(text.lowercased())
    while let first = rest.first {
      if "/-., ".contains(first) {
        rest = rest.dropFirst()
        continue
      }
      let part = rest.prefix {
        !"/-., ".contains($0) && $0.isDigit == first.isDigit
      }
      parts.append(part)
      rest = rest.dropFirst(part.count)
    }
    return parts
  }

  private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    digits.contains(text.count) && text.allSatisfy(\.isDigit) ? Int(text) : nil
  }

  private static func year(_ text: Substring) -> Year? {
    number(text, digits: 4...4).map(Year.full) ?? number(text, digits: 2...2).map(Year.short)
  }

  private static func month(_ text: Substring) -> Int? {
    if let number = number(text, digits: 1...2) { return number }
    guard text.count >= 3 else { return nil }
    return monthNames.firstIndex { $0.hasPrefix(text) }.map { $0 + 1 }
  }

  static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}

extension WrittenDate {
  /// Whether this is the date; a year of two digits need only end alike.
  func matches(_ date: Day) -> Bool {
    let civil = date.civil
    guard month == civil.month, day == civil.day else { return false }
    switch year {
    case .full(let year): return year == civil.year
    case .short(let year): return year == civil.year % 100
    case nil: return false
    }
  }
}

extension Character {
  /// Whether it is one of `0`…`9`; other scripts' digits are not.
  var isDigit: Bool { ("0"..."9").contains(self) }
}
