import DeskCore

/// The small forms inside a licence's bar code: values, dates, postal codes.
enum LicenceText {
  /// The typed bytes without the scanner's own prefix; in capitals when Caps Lock turned them.
  static func tidied(_ typed: String) -> [UInt8] {
    var bytes = Array(typed.utf8.drop { $0 <= 0x20 })
    if bytes.starts(with: "]L".utf8) { bytes.removeFirst(min(3, bytes.count)) }
    let start = String(decoding: bytes.prefix(40), as: UTF8.self)
    let isTurned = start.contains("ansi ") || start.contains("aamva")
    return isTurned ? Array(typed.uppercased().utf8) : bytes
  }

  /// Whether it is the magnetic stripe, which holds no name parts to rely on.
  static func isMagneticStripe(_ bytes: [UInt8]) -> Bool {
    bytes.first == UInt8(ascii: "%") && bytes.contains(UInt8(ascii: "^"))
  }

  /// A value without padding and trailing commas; empty when it says that there is none.
  static func value(_ text: Substring) -> String {
    var value = trimmed(String(text))
    while value.last == "," || value.last == " " { value.removeLast() }
    return ["NONE", "UNAVL", "UNAVAIL"].contains(value) ? "" : value
  }

  static func value(_ text: String) -> String { value(text[...]) }

  /// A date, `MMDDCCYY` in the US and `CCYYMMDD` in Canada and in version 1.
  ///
  /// The two cannot be taken for each other, since no month is 19 or 20.
  static func day(_ text: String) -> Day? {
    let digits = Array(text.utf8.filter { (0x30...0x39).contains($0) }.prefix(8))
    guard digits.count == 8 else { return nil }
    func number(_ range: Range<Int>) -> Int {
      digits[range].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
    let isYearFirst = number(0..<2) > 12
    return isYearFirst
      ? Day(year: number(0..<4), month: number(4..<6), day: number(6..<8))
      : Day(year: number(4..<8), month: number(0..<2), day: number(2..<4))
  }

  /// `564311234` gives `56431-1234`, `550010000` gives `55001`; other countries' codes stay.
  static func postal(_ text: String) -> String {
    var code = text
    while code.last == "-" { code.removeLast() }
    guard code.utf8.count >= 9, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return code
    }
    let plus = code.dropFirst(5).prefix(4)
    return plus == "0000" ? String(code.prefix(5)) : "\(code.prefix(5))-\(plus)"
  }
}
