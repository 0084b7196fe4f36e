/// A calendar made by walking: one day after another from 1 January 1970, a Thursday.
///
/// It is the other calculator of the proof, so it takes nothing from the desk: no formula gives a
/// date its number, the weekday is counted round, and a holiday is a day of the walk that was seen
/// to be one. Nothing here is quick, and nothing is clever enough to be wrong in the same way.
struct WalkedCalendar {
  /// One day of the walk; its index is the days since 1 January 1970.
  struct Date: Equatable {
    var year: Int
    var month: Int
    var day: Int
    /// 0 is Monday.
    var weekday: Int
    /// Whether it is the last of its weekday in its month.
    var isLastOfItsKind = false
  }

  let days: [Date]
  /// The indexes of the observed holidays.
  let holidays: Set<Int>

  init(through lastYear: Int) {
    days = Self.walk(through: lastYear)
    holidays = Self.observed(days)
  }

  private static func walk(through lastYear: Int) -> [Date] {
    var days: [Date] = []
    var date = Date(year: 1970, month: 1, day: 1, weekday: 3)
    while date.year <= lastYear {
      date.isLastOfItsKind = date.day + 7 > length(date.month, date.year)
      days.append(date)
      date = next(date)
    }
    return days
  }

  private static func next(_ date: Date) -> Date {
    var next = date
    next.weekday = date.weekday == 6 ? 0 : date.weekday + 1
    next.day += 1
    guard next.day > length(date.month, date.year) else { return next }
    next.day = 1
    next.month += 1
    guard next.month > 12 else { return next }
    next.month = 1
    next.year += 1
    return next
  }

  private static func length(_ month: Int, _ year: Int) -> Int {
    if month == 2 { return isLeap(year) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  private static func isLeap(_ year: Int) -> Bool {
    if year % 400 == 0 { return true }
    if year % 100 == 0 { return false }
    return year % 4 == 0
  }

  /// The legal holidays, day by day: a date moves off a weekend, a Monday never needs to.
  ///
  /// Source: Minn. Stat. 645.44 subd. 5.
  private static func observed(_ days: [Date]) -> Set<Int> {
    var found: Set<Int> = []
    for (index, date) in days.enumerated() {
      if isMovable(date) { found.insert(index) }
      guard isDated(date) else { continue }
      switch date.weekday {
      case 5: found.insert(index - 1)
      case 6: found.insert(index + 1)
      default: found.insert(index)
      }
    }
    return found
  }

  /// New Year's Day, Juneteenth, Independence Day, Veterans Day, Christmas Day.
  private static func isDated(_ date: Date) -> Bool {
    switch (date.month, date.day) {
    case (1, 1), (6, 19), (7, 4), (11, 11), (12, 25): true
    default: false
    }
  }

  /// Martin Luther King, Presidents, Memorial, Labor, Indigenous Peoples, Thanksgiving Day.
  private static func isMovable(_ date: Date) -> Bool {
    switch (date.month, date.weekday) {
    case (1, 0): (15...21).contains(date.day)
    case (2, 0): (15...21).contains(date.day)
    case (5, 0): date.isLastOfItsKind
    case (9, 0): (1...7).contains(date.day)
    case (10, 0): (8...14).contains(date.day)
    case (11, 3): (22...28).contains(date.day)
    default: false
    }
  }

  /// Whether the desk does business on a day of the walk.
  func isOpen(_ index: Int) -> Bool { days[index].weekday < 5 && !holidays.contains(index) }

  /// The day itself or the nearest open one, a step at a time.
  func open(from index: Int, stepping step: Int) -> Int {
    var index = index
    while !isOpen(index) { index += step }
    return index
  }

  /// The first index of a year.
  func start(of year: Int) -> Int { days.firstIndex { $0.year == year } ?? 0 }
}
