/// The holidays of a site, year by year, by rule.
///
/// A fixed-date holiday on a Sunday moves to Monday and on a Saturday to Friday.
public struct HolidayCalendar: Hashable, Sendable, Codable {
  /// One yearly holiday.
  public enum Holiday: Hashable, Sendable, Codable {
    /// The same date each year, moved off weekends.
    case fixed(month: Int, day: Int)
    /// The nth such weekday of a month; the last one when `nth` is -1.
    case weekday(Weekday, nth: Int, month: Int)
    /// The day after the fourth Thursday of November.
    case dayAfterThanksgiving
  }

  /// The yearly holidays.
  public let yearly: [Holiday]
  /// Further single days that a site closes.
  public let extra: Set<Day>
  /// Single days that it opens although the rule says holiday.
  public let except: Set<Day>
  /// The first year for which somebody has looked the calendar over.
  public let firstYear: Int
  /// The last such year; a clock that reaches beyond it is not computed.
  public let lastYear: Int

  /// A calendar.
  package init(
    yearly: [Holiday], extra: Set<Day> = [], except: Set<Day> = [], firstYear: Int = 1990,
    lastYear: Int = 2040
  ) {
    self.yearly = yearly
    self.extra = extra
    self.except = except
    self.firstYear = firstYear
    self.lastYear = lastYear
  }

  /// Minnesota's legal holidays.
  ///
  /// Source: Minn. Stat. 645.44 subd. 5.
  public static let minnesota = HolidayCalendar(yearly: [
    .fixed(month: 1, day: 1),
    .weekday(.monday, nth: 3, month: 1),
    .weekday(.monday, nth: 3, month: 2),
    .weekday(.monday, nth: -1, month: 5),
    .fixed(month: 6, day: 19),
    .fixed(month: 7, day: 4),
    .weekday(.monday, nth: 1, month: 9),
    .weekday(.monday, nth: 2, month: 10),
    .fixed(month: 11, day: 11),
    .weekday(.thursday, nth: 4, month: 11),
    .fixed(month: 12, day: 25),
  ])

  /// Whether the calendar was looked over for a day's year.
  public func knows(_ day: Day) -> Bool { (firstYear...lastYear).contains(day.year) }

  /// Whether a day is a holiday.
  public func contains(_ day: Day) -> Bool {
    guard !except.contains(day) else { return false }
    return extra.contains(day) || isYearly(day)
  }

  /// Whether a yearly holiday is observed on a day; one moved off a weekend is its neighbour's.
  private func isYearly(_ day: Day) -> Bool {
    let weekday = day.weekday
    guard !weekday.isWeekend else { return false }
    let here = day.civil
    let dates = Self.observed(on: day, weekday).map(\.civil)
    return yearly.contains { holiday in
      switch holiday {
      case .fixed(let month, let number):
        dates.contains { $0.month == month && $0.day == number }
      case .weekday(weekday, let nth, let month):
        here.month == month && Self.isNth(nth, here)
      case .weekday: false
      case .dayAfterThanksgiving:
        weekday == .friday && here.month == 11 && (23...29).contains(here.day)
      }
    }
  }

  /// The dates whose holiday falls on a business day: its own, a Friday's Saturday, a Monday's
  /// Sunday.
  private static func observed(on day: Day, _ weekday: Weekday) -> [Day] {
    switch weekday {
    case .friday: [day, day + 1]
    case .monday: [day, day - 1]
    default: [day]
    }
  }

  /// Whether a date is the nth of its weekday in its month, from the end where `nth` is negative.
  private static func isNth(_ nth: Int, _ date: (year: Int, month: Int, day: Int)) -> Bool {
    guard nth < 0 else { return (date.day - 1) / 7 + 1 == nth }
    return (Day.length(ofMonth: date.month, year: date.year) - date.day) / 7 + 1 == -nth
  }
}
