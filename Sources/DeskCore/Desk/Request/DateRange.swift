/// A range of service dates, both ends included; an open end is nil.
public struct DateRange: Hashable, Sendable, Codable {
  /// The first day, or nil for from the beginning.
  public var from: Day?
  /// The last day, or nil for without end.
  public var to: Day?

  /// A range.
  public init(from: Day? = nil, to: Day? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether every day of `other` is in this range.
  public func contains(_ other: DateRange) -> Bool {
    let startHolds = from.map { start in other.from.map { $0 >= start } ?? false } ?? true
    let endHolds = to.map { end in other.to.map { $0 <= end } ?? false } ?? true
    return startHolds && endHolds
  }
}
