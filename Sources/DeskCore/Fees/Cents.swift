/// Money: whole cents of a dollar, never a fraction.
///
/// Sums and products stop at the largest number instead of wrapping round, so that no typing error
/// at the desk becomes a small charge.
public struct Cents: Hashable, Sendable, Comparable {
  /// How many cents.
  public let count: Int

  /// This many cents.
  public init(_ count: Int) { self.count = count }

  /// No money.
  public static let zero = Cents(0)

  /// The smaller charge first.
  public static func < (a: Cents, b: Cents) -> Bool { a.count < b.count }

  /// Both together.
  public static func + (a: Cents, b: Cents) -> Cents {
    let (sum, isOver) = a.count.addingReportingOverflow(b.count)
    return isOver ? Cents(a.count < 0 ? .min : .max) : Cents(sum)
  }

  /// So many times the price.
  public static func * (times: Int, price: Cents) -> Cents {
    let (product, isOver) = times.multipliedReportingOverflow(by: price.count)
    return isOver ? Cents((times < 0) == (price.count < 0) ? .max : .min) : Cents(product)
  }
}

extension Cents: ExpressibleByIntegerLiteral {
  /// A number of cents, as a table writes it.
  public init(integerLiteral count: Int) { self.init(count) }
}

extension Cents: Codable {
  /// Reads a number of cents.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(Int.self))
  }

  /// Writes the number of cents.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(count)
  }
}

extension Cents: CustomStringConvertible {
  /// `$12.00`.
  public var description: String {
    let digits = count.magnitude
    let rest = digits % 100
    return "\(count < 0 ? "-" : "")$\(digits / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Dollars as a person writes them: `12`, `12.50`, `$12.50`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let written = text.hasPrefix("$") ? text.dropFirst() : text[...]
    let parts = written.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), Self.areDigits(parts[0], upTo: 12),
      let dollars = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else {
      self.init(dollars * 100)
      return
    }
    guard parts[1].utf8.count == 2, Self.areDigits(parts[1], upTo: 2), let rest = Int(parts[1])
    else { return nil }
    self.init(dollars * 100 + rest)
  }

  private static func areDigits(_ text: some StringProtocol, upTo most: Int) -> Bool {
    (1...most).contains(text.utf8.count)
      && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
