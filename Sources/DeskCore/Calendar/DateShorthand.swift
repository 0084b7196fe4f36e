/// Dates as a clerk types them: `t`, `-6m`, `7/4`, `070425`, `jul 4 2025`.
public enum DateShorthand {
  /// Which dates a field takes, which also settles a missing or a short year.
  public enum Rule: Hashable, Sendable {
    /// Any date; `7/4` is this year, a year of two digits is within 20 years ahead.
    case any
    /// A date of birth: with its year, never in the future, within 130 years.
    case birth
    /// Today or earlier; `7/4` is the last one.
    case past
  }

  /// The forms that are accepted, for a field's help.
  public static let forms =
    "t (today), y (yesterday), -6m, +3d, -1y, w1 (Monday of next week), 7/4, 7-4-25, 070425, "
    + "07042025, 7/4/2025, jul 4, jul 4 2025, 2025, 2025-07-04"

  /// The date that a text means, or what is wrong with it.
  ///
  /// `wN` is the Monday N weeks after this week's. A year alone is its 1 January.
  public static func parse(
    _ text: String, today: Day, rule: Rule
  ) -> Result<Day, InputError> {
    let typed = trimmed(text).lowercased()
    guard !typed.isEmpty else { return wrong("is empty", rule) }
    switch near(typed, today: today, rule: rule) ?? written(typed, today: today, rule: rule) {
    case .success(let day): return allowed(day, today: today, rule: rule)
    case .failure(let error): return .failure(error)
    }
  }

  /// `t`, `y`, `w1`, `-6m`; nil when the text is not of this kind.
  private static func near(_ typed: String, today: Day, rule: Rule) -> Result<Day, InputError>? {
    switch typed {
    case "t", "today": return .success(today)
    case "y", "yesterday": return .success(today - 1)
    case "tomorrow": return .success(today + 1)
    default: break
    }
    guard let step = DateStep(typed) else { return nil }
    return step.date(from: today).map(Result.success) ?? wrong("is too far away", rule)
  }

  private static func written(_ typed: String, today: Day, rule: Rule) -> Result<Day, InputError> {
    if typed.count == 4, typed.allSatisfy(\.isDigit), let year = Int(typed) {
      guard rule != .birth else { return wrong("needs a month and a day", rule) }
      return Day(year: year, month: 1, day: 1).map(Result.success)
        ?? wrong("is no year from 1583 to 9999", rule)
    }
    guard let date = WrittenDate(typed) else { return wrong("is no date", rule) }
    if date.year == nil && rule == .birth { return wrong("needs a year", rule) }
    guard (1...12).contains(date.month) else { return wrong("has no month \(date.month)", rule) }
    let years = years(of: date, today: today, rule: rule)
    let days = years.compactMap { Day(year: $0, month: date.month, day: date.day) }
    guard let day = days.first(where: { rule == .any || $0 <= today }) ?? days.first else {
      return wrong("has no day \(date.day) in \(Day.months[date.month - 1])", rule)
    }
    return .success(day)
  }

  /// The years that a date can mean, the likeliest first.
  private static func years(of date: WrittenDate, today: Day, rule: Rule) -> [Int] {
    switch date.year {
    case .full(let year): return [year]
    case nil: return rule == .any ? [today.year] : (0...8).map { today.year - $0 }
    case .short(let short):
      let century = today.year / 100 * 100
      let all = [century + 100 + short, century + short, century - 100 + short]
      return rule == .any ? all.filter { $0 <= today.year + 20 } : Array(all.dropFirst())
    }
  }

  private static func allowed(_ day: Day, today: Day, rule: Rule) -> Result<Day, InputError> {
    if rule != .any && day > today { return wrong("lies in the future", rule) }
    if rule == .birth && day.adding(years: 130) < today {
      return wrong("is more than 130 years ago", rule)
    }
    return .success(day)
  }

  private static func wrong(_ says: String, _ rule: Rule) -> Result<Day, InputError> {
    let accepts =
      switch rule {
      case .any: forms
      case .past: "a date up to today: " + forms
      case .birth:
        "a date of birth up to today: 03141971, 3/14/1971, 3-14-71, mar 14 1971, 1971-03-14"
      }
    return .failure(InputError(field: "date", says: says, accepts: accepts))
  }
}

/// A step from today: `-6m`, `+3d`, `t-1y`, `w1`.
private struct DateStep {
  private let amount: Int
  private let unit: Character

  init?(_ typed: String) {
    if typed.first == "w", let weeks = Int(typed.dropFirst()) {
      amount = weeks
      unit = "M"
      return
    }
    let step = typed.first == "t" ? typed.dropFirst() : Substring(typed)
    guard let sign = step.first, sign == "+" || sign == "-", let last = step.last,
      "dwmy".contains(last), let number = Int(step.dropFirst().dropLast()), number >= 0
    else { return nil }
    amount = sign == "-" ? -number : number
    unit = last
  }

  /// The date, or nil when it lies more than 150 years away.
  func date(from today: Day) -> Day? {
    let perYear = ["d": 366, "w": 53, "M": 53, "m": 12, "y": 1][unit] ?? 1
    guard abs(amount / perYear) <= 150 else { return nil }
    switch unit {
    case "d": return today + amount
    case "w": return today + 7 * amount
    case "m": return today.adding(months: amount)
    case "y": return today.adding(years: amount)
    default:
      let sinceMonday = Weekday.allCases.firstIndex(of: today.weekday) ?? 0
      return today + (7 * amount - sinceMonday)
    }
  }
}
