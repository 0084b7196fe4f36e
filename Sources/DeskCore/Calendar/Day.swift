/// A civil date: days since 1 January 1970.
///
/// Due dates and turnaround are integers of this kind, fixed in a site's zone when the fact is
/// entered, so daylight saving never enters them. Arithmetic follows Howard Hinnant's
/// days-from-civil (proleptic Gregorian).
public struct Day: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01; negative before.
  public let number: Int

  /// The day with this number.
  public init(number: Int) { self.number = number }

  /// The day of a calendar date, or nil when there is no such date or its year is not 1583…9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1583...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The date's year, month and day of the month.
  public var civil: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let m = (5 * dayOfYear + 2) / 153
    let month = m < 10 ? m + 3 : m - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * m + 2) / 5 + 1)
  }

  /// The year.
  public var year: Int { civil.year }

  /// The day of the week.
  public var weekday: Weekday { Weekday.allCases[((number + 3) % 7 + 7) % 7] }

  /// The number of days in a month.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The same date this many years later; 29 February becomes 28 February where there is none.
  public func adding(years: Int) -> Day {
    adding(months: years * 12)
  }

  /// The same date this many months later, clamped to the month's last day.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let total = year * 12 + month - 1 + months
    let y = total / 12
    let m = total % 12 + 1
    let d = min(day, Day.length(ofMonth: m, year: y))
    return Day(year: y, month: m, day: d) ?? self
  }

  /// Whole years from this birth date to `day`; someone born on 29 February turns on 1 March.
  public func age(on day: Day) -> Int {
    let (by, bm, bd) = civil
    let (y, m, d) = day.civil
    return y - by - ((m, d) < (bm, bd) ? 1 : 0)
  }

  /// Days from one date to another.
  public static func - (a: Day, b: Day) -> Int { a.number - b.number }
  /// The date this many days later.
  public static func + (a: Day, days: Int) -> Day { Day(number: a.number + days) }
  /// The date this many days earlier.
  public static func - (a: Day, days: Int) -> Day { Day(number: a.number - days) }
  /// By date.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}

/// The days of the week, Monday first.
public enum Weekday: String, CaseIterable, Hashable, Sendable, Codable {
  case monday = "Mon"
  case tuesday = "Tue"
  case wednesday = "Wed"
  case thursday = "Thu"
  case friday = "Fri"
  case saturday = "Sat"
  case sunday = "Sun"

  /// Saturday or Sunday.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}
