import DeskCore

/// Times of a demo's past, at one site.
struct DemoCalendar {
  let site: Site
  let zones: Zones
  let now: Instant
  let today: Day

  init(site: Site, zones: Zones, now: Instant) {
    self.site = site
    self.zones = zones
    self.now = now
    today = zones.local(now, in: site.zone)?.day ?? Day(number: 0)
  }

  /// The instant of a wall-clock minute at the site, never after now.
  func at(_ day: Day, minute: Int) -> Instant {
    let wall = Int64(day.number) * 86_400 + Int64(minute) * 60
    let guess = Instant(milliseconds: wall * 1000)
    let offset = zones.offset(guess, in: site.zone) ?? 0
    let second = guess.adding(seconds: -offset)
    let exact = zones.offset(second, in: site.zone) ?? offset
    return min(guess.adding(seconds: -exact), now.adding(seconds: -60))
  }

  /// The business day that many business days before today; 0 is today, or the last one before it.
  func business(daysAgo count: Int) -> Day {
    (0..<count).reduce(site.lastBusinessDay(onOrBefore: today)) { day, _ in
      site.lastBusinessDay(onOrBefore: day - 1)
    }
  }

  /// The business days of receipt whose access clock ends on a day, the latest first.
  func received(toActBy day: Day, policy: Policy) -> Day {
    let candidates = (15...50).map { day - $0 }.filter { site.isBusinessDay($0) }
    return candidates.first { received in
      Clocks(.init(track: .access, received: received), at: site, policy: policy).actBy == day
    } ?? day - 30
  }
}
