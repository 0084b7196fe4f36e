extension DateShorthand {
  /// What was understood, beside the field: `Sun 14 Mar 1971, age 54`, `Thu 17 Jul 2025, today`.
  public static func echo(_ day: Day, today: Day, rule: Rule = .any) -> String {
    let relation = rule == .birth && day <= today ? "age " + age(day, today) : away(day, today)
    return "\(day.long), \(relation)"
  }

  /// Years from two on; months and days below, where they matter more.
  private static func age(_ born: Day, _ today: Day) -> String {
    let months = wholeMonths(from: born, to: today)
    if months >= 24 { return "\(born.age(on: today))" }
    return months >= 1 ? count(months, "month") : count(today - born, "day")
  }

  private static func away(_ day: Day, _ today: Day) -> String {
    switch day - today {
    case 0: return "today"
    case -1: return "yesterday"
    case 1: return "tomorrow"
    case let days:
      let size = size(from: min(day, today), to: max(day, today))
      return days < 0 ? "\(size) ago" : "in \(size)"
    }
  }

  private static func size(from early: Day, to late: Day) -> String {
    let months = wholeMonths(from: early, to: late)
    if months < 2 { return count(late - early, "day") }
    return months < 24 ? count(months, "month") : count(months / 12, "year")
  }

  private static func wholeMonths(from early: Day, to late: Day) -> Int {
    let (y1, m1, _) = early.civil
    let (y2, m2, _) = late.civil
    let months = (y2 - y1) * 12 + m2 - m1
    return early.adding(months: months) > late ? months - 1 : months
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
