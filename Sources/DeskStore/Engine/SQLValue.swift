public import DeskCore

/// A value of a column: text, a whole number, or nothing.
///
/// No fractions and no blobs: what both engines spell and sort alike.
public enum SQLValue: Hashable, Sendable {
  /// Nothing.
  case null
  /// A whole number.
  case integer(Int64)
  /// Text.
  case text(String)

  /// A whole number.
  public static func int(_ number: Int) -> SQLValue { .integer(Int64(number)) }

  /// A whole number, or nothing.
  public static func int(_ number: Int?) -> SQLValue { number.map { .integer(Int64($0)) } ?? .null }

  /// Text, or nothing.
  public static func text(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }

  /// A civil date, as its number of days since 1970.
  public static func day(_ day: Day) -> SQLValue { .integer(Int64(day.number)) }

  /// A civil date as its number, or nothing.
  public static func day(_ day: Day?) -> SQLValue { .int(day?.number) }

  /// A point in time, in milliseconds UTC.
  public static func instant(_ instant: Instant) -> SQLValue { .integer(instant.milliseconds) }

  /// 1 or 0.
  public static func flag(_ flag: Bool) -> SQLValue { .integer(flag ? 1 : 0) }
}

/// One row of an answer, read by position.
public struct Row: Hashable, Sendable {
  /// The columns, in the order of the statement.
  public let values: [SQLValue]

  /// A row.
  public init(_ values: [SQLValue]) { self.values = values }

  /// Text; empty when the column holds something else.
  public func text(_ index: Int) -> String {
    guard case .text(let text) = values[index] else { return "" }
    return text
  }

  /// A whole number; 0 when the column holds something else.
  public func int(_ index: Int) -> Int { optionalInt(index) ?? 0 }

  /// A whole number, or nil.
  public func optionalInt(_ index: Int) -> Int? {
    guard case .integer(let number) = values[index] else { return nil }
    return Int(number)
  }

  /// Whether the column holds 1.
  public func flag(_ index: Int) -> Bool { int(index) == 1 }

  /// A civil date, or nil.
  public func day(_ index: Int) -> Day? { optionalInt(index).map { Day(number: $0) } }

  /// A point in time.
  public func instant(_ index: Int) -> Instant { Instant(milliseconds: Int64(int(index))) }
}
