/// A point in time: milliseconds since 1970-01-01T00:00:00Z.
///
/// Never used for order: the journal's sequence is the order, because clocks step.
public struct Instant: Hashable, Sendable, Comparable, Codable {
  /// Milliseconds since the epoch, UTC.
  public let milliseconds: Int64

  /// The instant this many milliseconds after the epoch.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// By time.
  public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

  /// The instant this many seconds later.
  public func adding(seconds: Int) -> Instant {
    Instant(milliseconds: milliseconds + Int64(seconds) * 1000)
  }

  /// Seconds from `earlier` to this instant, rounded down.
  public func seconds(since earlier: Instant) -> Int {
    Int((milliseconds - earlier.milliseconds) / 1000)
  }

  /// Reads milliseconds.
  public init(from decoder: any Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  /// Writes milliseconds.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}
