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
    return extra.contains(day) || yearly.contains { observed($0, near: day).contains(day) }
  }

  /// The days on which a holiday is observed in a day's year and, at the turn of it, the next.
  private func observed(_ holiday: Holiday, near day: Day) -> [Day] {
    [day.year, day.year + 1].compactMap { date(of: holiday, in: $0) }
  }

  private func date(of holiday: Holiday, in year: Int) -> Day? {
    switch holiday {
    case .fixed(let month, let day):
      Day(year: year, month: month, day: day).map(movedOffWeekend)
    case .weekday(let weekday, let nth, let month):
      nthWeekday(weekday, nth, month: month, year: year)
    case .dayAfterThanksgiving:
      nthWeekday(.thursday, 4, month: 11, year: year).map { $0 + 1 }
    }
  }

  private func movedOffWeekend(_ day: Day) -> Day {
    switch day.weekday {
    case .saturday: day - 1
    case .sunday: day + 1
    default: day
    }
  }

  private func nthWeekday(_ weekday: Weekday, _ nth: Int, month: Int, year: Int) -> Day? {
    let length = Day.length(ofMonth: month, year: year)
    let days = (1...length).compactMap { Day(year: year, month: month, day: $0) }
      .filter { $0.weekday == weekday }
    let index = nth > 0 ? nth - 1 : days.count + nth
    return days.indices.contains(index) ? days[index] : nil
  }
}
