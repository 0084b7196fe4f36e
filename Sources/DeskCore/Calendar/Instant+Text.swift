extension Instant: CustomStringConvertible {
  /// `2026-03-16T15:05:00Z`, with milliseconds where there are any.
  public var description: String { text(offset: 0) }

  /// The instant in RFC 3339 at an offset from UTC in seconds.
  public func text(offset: Int) -> String {
    let local = LocalTime(self, offset: offset)
    let ms = Int((milliseconds % 1000 + 1000) % 1000)
    let fraction = ms == 0 ? "" : "." + padded(ms, 3)
    guard offset != 0 else { return "\(local.day)T\(local.clock)\(fraction)Z" }
    let minutes = abs(offset) / 60
    let zone = (offset < 0 ? "-" : "+") + padded(minutes / 60, 2) + ":" + padded(minutes % 60, 2)
    return "\(local.day)T\(local.clock)\(fraction)\(zone)"
  }

  /// The instant written as RFC 3339 (`2026-03-16T10:05:00-05:00`), or nil; an offset is required.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == 0x54 || bytes[10] == 0x74 || bytes[10] == 0x20,
      let day = Day(text.prefix(10)), let seconds = clockSeconds(bytes[11..<19])
    else { return nil }
    var rest = bytes[19...]
    var ms = 0
    if rest.first == 0x2E {
      let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      guard (1...9).contains(digits.count) else { return nil }
      let three = digits.prefix(3).reduce(0) { $0 * 10 + Int($1) - 0x30 }
      ms = three * [100, 10, 1][min(digits.count, 3) - 1]
      rest = rest.dropFirst(digits.count + 1)
    }
    guard let offset = zoneOffset(rest) else { return nil }
    let total = Int64(day.number) * 86_400 + Int64(seconds - offset)
    self.init(milliseconds: total * 1000 + Int64(ms))
  }
}

/// Seconds of the day in `HH:MM:SS`, or nil.
private func clockSeconds(_ bytes: ArraySlice<UInt8>) -> Int? {
  let parts = bytes.split(separator: 0x3A, omittingEmptySubsequences: false).map(twoDigits)
  guard parts.count == 3, let h = parts[0], let m = parts[1], let s = parts[2], h < 24, m < 60,
    s < 60
  else { return nil }
  return h * 3600 + m * 60 + s
}

/// Seconds east of UTC in `Z` or `±HH:MM`, or nil.
private func zoneOffset(_ bytes: ArraySlice<UInt8>) -> Int? {
  let b = Array(bytes)
  if b == [0x5A] || b == [0x7A] { return 0 }
  guard b.count == 6, b[0] == 0x2B || b[0] == 0x2D, b[3] == 0x3A, let h = twoDigits(b[1...2]),
    let m = twoDigits(b[4...5]), h < 24, m < 60
  else { return nil }
  return (b[0] == 0x2D ? -1 : 1) * (h * 3600 + m * 60)
}

private func twoDigits(_ bytes: ArraySlice<UInt8>) -> Int? {
  guard bytes.count == 2, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return bytes.reduce(0) { $0 * 10 + Int($1) - 0x30 }
}
