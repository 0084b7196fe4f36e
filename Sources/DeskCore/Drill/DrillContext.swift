/// What a drill's values are read against: the wall clock, the site and the names given so far.
struct DrillContext {
  /// Now.
  var now: Instant
  /// Today at the site.
  var today: Day
  /// The site's zone.
  var zone: String
  /// The zones of the sites.
  var zones: Zones
  /// What the names stand for.
  var names: [String: String] = [:]
  /// The patients' numbers by their names.
  var patients: [String: String] = [:]

  /// A context that knows nothing, to see whether values can be read at all.
  static let blank = DrillContext(
    now: Instant(milliseconds: 0), today: Day(number: 0), zone: "", zones: Zones { _, _ in 0 })

  /// The number that a name stands for, or nil.
  func number(of name: String) -> String? {
    names[DrillWords.bare(name)] ?? patients[DrillWords.bare(name)]
  }

  /// A text with a name at its whole replaced by the number that it stands for.
  func resolved(_ text: String, field: String) -> String {
    if text.lowercased().hasPrefix("the "), let number = names[DrillWords.bare(text)] {
      return number
    }
    guard ["patient", "mrn", "into"].contains(field) else { return text }
    return patients[DrillWords.bare(text)] ?? text
  }
}

extension Zones {
  /// The instant at which a zone's wall clock shows a minute, or nil for a zone that is not known.
  ///
  /// A minute that the clock skips in spring is the one an hour later; of one that it shows twice
  /// in autumn, either.
  func instant(_ wall: Drill.WallTime, in zone: String) -> Instant? {
    let seconds = Int64(wall.day.number) * 86_400 + Int64(wall.minute) * 60
    let guess = Instant(milliseconds: seconds * 1000)
    guard let offset = offset(guess, in: zone),
      let exact = self.offset(guess.adding(seconds: -offset), in: zone)
    else { return nil }
    return guess.adding(seconds: -exact)
  }
}

extension Drill.WallTime {
  /// `2026-03-16 10:05`, or nil.
  init?(_ text: some StringProtocol) {
    let words = DrillWords.split(text)
    guard words.count == 2, let day = Day(words[0]), let minute = Self.minute(words[1]) else {
      return nil
    }
    self.init(day: day, minute: minute)
  }

  /// Minutes since midnight of `10:05`, or nil.
  static func minute(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = Int(parts[0]),
      let minute = Int(parts[1]), (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}
