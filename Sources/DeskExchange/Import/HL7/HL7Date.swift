import DeskCore

/// A date of HL7, of whatever precision: `YYYY[MM[DD[HH[MM[SS[.S…]]]]]][+/-ZZZZ]`.
enum HL7Date {
  static let accepted = "a date as YYYYMMDD, or with a time behind it"

  /// What was read: a day, or only a year or a month.
  enum Reading: Equatable {
    case day(Day)
    case partial
  }

  /// Reads a date; nil for what is none.
  ///
  /// The civil date counts as it is written: a birth has no time zone.
  static func read(_ text: String) -> Reading? {
    let bytes = Array(text.utf8)
    let digits = Array(bytes.prefix { (0x30...0x39).contains($0) })
    guard isTail(bytes.dropFirst(digits.count), after: digits.count),
      isInBounds(digits), digits.prefix(4) != [0x30, 0x30, 0x30, 0x30]
    else { return nil }
    guard digits.count >= 8 else { return .partial }
    let written = String(decoding: digits, as: UTF8.self)
    let month = written.dropFirst(4).prefix(2)
    return Day("\(written.prefix(4))-\(month)-\(written.dropFirst(6).prefix(2))").map {
      Reading.day($0)
    }
  }

  /// Whether there are whole pairs of digits behind the year, each of what it may be.
  private static func isInBounds(_ digits: [UInt8]) -> Bool {
    let bounds = [1...12, 1...31, 0...23, 0...59, 0...59]
    let pairs = digits.count / 2 - 2
    guard digits.count.isMultiple(of: 2), pairs >= 0, pairs <= bounds.count else { return false }
    return (0..<pairs).allSatisfy { index in
      let tens = Int(digits[4 + 2 * index]) - 0x30
      let ones = Int(digits[5 + 2 * index]) - 0x30
      return bounds[index].contains(tens * 10 + ones)
    }
  }

  /// A fraction of seconds and an offset, where there are any.
  private static func isTail(_ tail: ArraySlice<UInt8>, after count: Int) -> Bool {
    var rest = tail
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      guard count == 14, (1...4).contains(fraction.count) else { return false }
      rest = rest.dropFirst(fraction.count + 1)
    }
    guard let sign = rest.first else { return true }
    let zone = rest.dropFirst()
    return (sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")) && zone.count == 4
      && zone.allSatisfy { (0x30...0x39).contains($0) }
  }
}
