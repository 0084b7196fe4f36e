/// The wall clock of a place: a date and a second of that day.
public struct LocalTime: Hashable, Sendable, Codable {
  /// The civil date.
  public let day: Day
  /// Seconds since local midnight, 0…86399.
  public let second: Int

  /// A wall-clock time.
  public init(day: Day, second: Int) {
    self.day = day
    self.second = second
  }

  /// The wall clock at an instant, this many seconds east of UTC.
  public init(_ instant: Instant, offset: Int) {
    let total = instant.milliseconds.floorDivided(by: 1000) + Int64(offset)
    let number = total.floorDivided(by: 86_400)
    day = Day(number: Int(number))
    second = Int(total - number * 86_400)
  }

  /// `14:32:07`.
  public var clock: String { "\(minute):\(padded(second % 60, 2))" }

  /// `14:32`.
  public var minute: String { "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2))" }
}

extension Int64 {
  func floorDivided(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}

/// The time zones of the sites, by name.
///
/// The core carries no zone data; whoever wires the program hands in the one function that knows.
public struct Zones: Sendable {
  private let lookUp: @Sendable (String, Instant) -> Int?

  /// Zones by a function from an IANA name and an instant to seconds east of UTC, nil if unknown.
  public init(_ lookUp: @escaping @Sendable (String, Instant) -> Int?) { self.lookUp = lookUp }

  /// The wall clock of a zone at an instant, or nil for a zone that is not known.
  public func local(_ instant: Instant, in zone: String) -> LocalTime? {
    lookUp(zone, instant).map { LocalTime(instant, offset: $0) }
  }

  /// Seconds east of UTC in a zone at an instant, or nil for a zone that is not known.
  public func offset(_ instant: Instant, in zone: String) -> Int? { lookUp(zone, instant) }
}
