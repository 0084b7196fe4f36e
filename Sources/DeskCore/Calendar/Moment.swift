/// Now, as a counter sees it: the instant, the site's wall clock and its hours.
///
/// It is evidence: a rule reads it instead of a clock.
public struct Moment: Hashable, Sendable, Codable {
  /// The point in time.
  public var instant: Instant
  /// The site's code.
  public var site: String
  /// The site's wall clock.
  public var local: LocalTime
  /// Whether the day is a business day of the site.
  public var isBusinessDay: Bool
  /// The counter's hours.
  public var hours: CounterHours
  /// The next day and second at which the counter opens, after now.
  public var nextOpening: LocalTime

  /// The site's civil date.
  public var day: Day { local.day }

  /// Now at a site, or nil when its zone is not known.
  public init?(_ instant: Instant, at site: Site, zones: Zones) {
    guard let local = zones.local(instant, in: site.zone) else { return nil }
    self.instant = instant
    self.site = site.id
    self.local = local
    isBusinessDay = site.isBusinessDay(local.day)
    hours = site.hours
    let today = isBusinessDay && local.second < site.hours.opens
    let day = site.firstBusinessDay(onOrAfter: today ? local.day : local.day + 1)
    nextOpening = LocalTime(day: day, second: site.hours.opens)
  }

  /// Whether the counter is open.
  public var isOpen: Bool { isBusinessDay && hours.contains(second: local.second) }
}
