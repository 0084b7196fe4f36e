/// The zones of the sites as the law writes them: the other clock of the proof.
///
/// 15 U.S.C. 260a since 2007: daylight time from 2:00 of the second Sunday in March to 2:00 of the
/// first Sunday in November; Arizona keeps standard time.
struct WrittenZones {
  /// A zone by the hours that its standard time is behind UTC.
  struct Zone {
    var behind: Int
    var keepsDaylightTime: Bool
  }

  static let zones = [
    "STP": Zone(behind: 6, keepsDaylightTime: true),
    "STE": Zone(behind: 6, keepsDaylightTime: true),
    "ROC": Zone(behind: 6, keepsDaylightTime: true),
    "EAU": Zone(behind: 6, keepsDaylightTime: true),
    "JAX": Zone(behind: 5, keepsDaylightTime: true),
    "PHX": Zone(behind: 7, keepsDaylightTime: false),
  ]

  let calendar: WalkedCalendar

  /// The seconds of the two changes of a year, in UTC.
  func changes(of year: Int, in zone: Zone) -> (spring: Int, autumn: Int)? {
    guard zone.keepsDaylightTime else { return nil }
    var spring = 0
    var autumn = 0
    for index in calendar.days.indices where calendar.days[index].year == year {
      let date = calendar.days[index]
      guard date.weekday == 6 else { continue }
      // Two o'clock of standard time in spring, two o'clock of daylight time in autumn.
      if date.month == 3 && (8...14).contains(date.day) {
        spring = index * 86_400 + (2 + zone.behind) * 3600
      }
      if date.month == 11 && (1...7).contains(date.day) {
        autumn = index * 86_400 + (2 + zone.behind - 1) * 3600
      }
    }
    return (spring, autumn)
  }

  /// The day of the walk and the second of that day which a wall clock shows.
  func wall(_ utc: Int, in zone: Zone, changes: (spring: Int, autumn: Int)?) -> (Int, Int) {
    var seconds = utc - zone.behind * 3600
    if let changes, utc >= changes.spring, utc < changes.autumn { seconds += 3600 }
    return (seconds / 86_400, seconds % 86_400)
  }
}
