import DeskCore
import Foundation

/// The one place where the program reads a clock.
///
/// A training desk may stand at a frozen moment, or run on from one; a real desk reads the host's.
enum DeskClock: Sendable {
  /// The host's clock.
  case host
  /// Stands still, as `RECORDSDESK_CLOCK` says.
  case frozen(Instant)
  /// The host's clock, moved by so many milliseconds: a demo whose counter is open.
  case moved(Int64)

  var now: Instant {
    switch self {
    case .host: Self.hostNow
    case .frozen(let instant): instant
    case .moved(let by): Instant(milliseconds: Self.hostNow.milliseconds + by)
    }
  }

  static var hostNow: Instant {
    Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
  }

  /// The clock of a desk: a training desk honours the variable, a real one ignores it.
  ///
  /// Throws an `InputError` for a time that cannot be read.
  static func of(isReal: Bool, environment: [String: String]) throws -> DeskClock {
    guard !isReal, let text = environment["RECORDSDESK_CLOCK"], !text.isEmpty else { return .host }
    guard let instant = Instant(text) else {
      throw InputError(
        field: "RECORDSDESK_CLOCK", says: "\(text) is not a time",
        accepts: "RFC 3339 with an offset, such as 2026-03-16T10:05:00-05:00")
    }
    return .frozen(instant)
  }

  /// A clock that runs on from a business morning, for a demo that starts when the counter is
  /// closed; the host's own while it is open.
  static func demo(at site: Site, zones: Zones, now: Instant) -> DeskClock {
    guard let moment = Moment(now, at: site, zones: zones), !moment.isOpen else { return .host }
    let closedEarly = moment.local.second < site.hours.opens
    let last = closedEarly && moment.isBusinessDay ? moment.day - 1 : moment.day
    let calendar = DemoCalendar(site: site, zones: zones, now: Instant(milliseconds: .max / 2))
    let morning = calendar.at(site.lastBusinessDay(onOrBefore: last), minute: 10 * 60 + 5)
    return .moved(morning.milliseconds - now.milliseconds)
  }
}
