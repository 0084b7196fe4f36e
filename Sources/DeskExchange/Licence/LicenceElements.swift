import DeskCore

/// The elements of a licence's subfile by code; what the state adds after it is not read.
struct LicenceElements {
  /// When a card ends; without a day it never does.
  struct Expiry {
    let day: Day?
  }

  private var values: [LicenceCode: String] = [:]

  init(_ bytes: ArraySlice<UInt8>, header: LicenceHeader) {
    let subfile = LicenceElements.subfile(bytes, header)
    let lines = subfile.split { $0 < 0x20 || $0 == UInt8(ascii: "|") }
    // One line can only be a scan whose separators were dropped, or one with a single element.
    if lines.count == 1, let line = lines.first {
      for element in LicenceElements.cut(line, version: header.version) { take(element) }
    } else {
      for line in lines { take(line) }
    }
  }

  /// An element's value without padding; empty when it is missing or says so in words.
  subscript(_ code: LicenceCode) -> String { LicenceText.value(values[code] ?? "") }

  /// The first of two elements that is there.
  subscript(_ code: LicenceCode, _ other: LicenceCode) -> String {
    self[code].isEmpty ? self[other] : self[code]
  }

  /// When the card ends, nil when the scan was cut off there.
  var expires: Expiry? {
    guard let text = values[.expires], !text.isEmpty else { return nil }
    let digits = text.utf8.count { (0x30...0x39).contains($0) }
    return (1..<8).contains(digits) ? nil : Expiry(day: LicenceText.day(text))
  }

  /// The first value of a code counts.
  private mutating func take(_ element: ArraySlice<UInt8>) {
    let text = String(decoding: element, as: UTF8.self)
    guard let code = LicenceCode(rawValue: String(text.prefix(3))), values[code] == nil else {
      return
    }
    values[code] = trimmed(String(text.dropFirst(3)))
  }

  /// The bytes up to the state's own subfile (`ZM…`), without a typed return at their end.
  private static func subfile(_ bytes: ArraySlice<UInt8>, _ header: LicenceHeader)
    -> ArraySlice<UInt8>
  {
    var subfile = bytes
    if let state = stateSubfile(in: bytes) { subfile = bytes[..<state] }
    if header.hasTypedReturns, subfile.last == UInt8(ascii: "M") { subfile = subfile.dropLast() }
    return subfile
  }

  /// Where the state's subfile begins: its type, then its first element, `ZMZMA`.
  private static func stateSubfile(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.dropLast(3).first { at in
      bytes[at] == UInt8(ascii: "Z")
        && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[at + 1])
        && bytes[at + 2] == bytes[at] && bytes[at + 3] == bytes[at + 1]
    }
  }

  /// Cuts a line without separators at the known codes, each of which comes once.
  private static func cut(_ line: ArraySlice<UInt8>, version: Int) -> [ArraySlice<UInt8>] {
    var dividers = LicenceCode.dividers(version: version)
    var elements: [ArraySlice<UInt8>] = []
    var start = line.startIndex
    var at = start
    while at + 3 <= line.endIndex {
      let code = String(decoding: line[at..<(at + 3)], as: UTF8.self)
      guard dividers.remove(code) != nil else {
        at += 1
        continue
      }
      if at > start { elements.append(line[start..<at]) }
      start = at
      at += 3 + (LicenceCode(rawValue: code)?.atLeast ?? 0)
    }
    return elements + [line[start...]]
  }
}
