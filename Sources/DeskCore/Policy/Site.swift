/// A place with a counter.
public struct Site: Hashable, Sendable, Codable {
  /// The short code on screens and in commands, such as `STP`.
  public let id: String
  /// The name in full.
  public let name: String
  /// The practice that it belongs to; a packet never crosses practices.
  public let practice: String
  /// The state whose law applies.
  public let state: State
  /// The IANA name of its time zone.
  public let zone: String
  /// When the counter is open.
  public let hours: CounterHours
  /// The days on which it is closed beside weekends.
  public let holidays: HolidayCalendar
  /// The bins of its shelf, in the order in which they are offered; nil where nobody listed them.
  public let bins: [String]?

  /// The states with a site.
  public enum State: String, CaseIterable, Hashable, Sendable, Codable {
    /// Central time; its own access law and fee schedule.
    case minnesota
    /// Central time.
    case wisconsin
    /// Eastern time at Jacksonville.
    case florida
    /// Mountain time without daylight saving.
    case arizona
  }

  /// A site.
  package init(
    id: String, name: String, practice: String, state: State, zone: String,
    hours: CounterHours = CounterHours(), holidays: HolidayCalendar = .minnesota,
    bins: [String] = []
  ) {
    self.id = id
    self.name = name
    self.practice = practice
    self.state = state
    self.zone = zone
    self.hours = hours
    self.holidays = holidays
    self.bins = bins.isEmpty ? nil : bins
  }

  /// Whether the site does business on a day.
  public func isBusinessDay(_ day: Day) -> Bool {
    !day.weekday.isWeekend && !holidays.contains(day)
  }

  /// The last business day on or before a day.
  public func lastBusinessDay(onOrBefore day: Day) -> Day {
    var candidate = day
    while !isBusinessDay(candidate) { candidate = candidate - 1 }
    return candidate
  }

  /// The first business day on or after a day.
  public func firstBusinessDay(onOrAfter day: Day) -> Day {
    var candidate = day
    while !isBusinessDay(candidate) { candidate = candidate + 1 }
    return candidate
  }

  /// The business day that many business days after a day.
  public func businessDay(_ count: Int, after day: Day) -> Day {
    (0..<count).reduce(day) { last, _ in firstBusinessDay(onOrAfter: last + 1) }
  }
}

extension Site {
  /// The last day on which a courier delivers what is sent on a day.
  ///
  /// Business days of the sending site; source: Mayo's page, two for its flat fee.
  public func courierDay(sentOn day: Day, policy: Policy) -> Day {
    businessDay(policy.courierBusinessDays, after: day)
  }
}

/// The counter's hours on a business day.
public struct CounterHours: Hashable, Sendable, Codable {
  /// Seconds after local midnight at which it opens.
  public let opens: Int
  /// Seconds after local midnight at which it closes; that very second is closed.
  public let closes: Int

  /// Hours of a day; eight to five by default.
  package init(opens: Int = 8 * 3600, closes: Int = 17 * 3600) {
    self.opens = opens
    self.closes = closes
  }

  /// Whether a second of the day is within the hours.
  public func contains(second: Int) -> Bool { (opens..<closes).contains(second) }
}
