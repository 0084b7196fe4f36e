import TOMLKit

/// Reads a `config.toml` key by key, so that one wrong key does not cost the others.
struct HostConfigReader {
  private static let accepted = "database, desk, site, theme, color"

  private let lines: [String]
  private let places: ConfigLines
  private var config = HostConfig()
  private var faults: [HostConfig.Fault] = []

  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
    places = ConfigLines(lines)
  }

  mutating func read() -> HostConfig.Reading {
    if let table = parsed() {
      for (key, value) in table { take(key, value) }
    }
    faults.sort { ($0.line, $0.key) < ($1.line, $1.key) }
    return HostConfig.Reading(config: config, faults: faults)
  }

  /// The whole table; a line that is no TOML is named, blanked, and the rest is read again.
  private mutating func parsed() -> TOMLTable? {
    var kept = lines
    for _ in 0..<20 {
      do {
        return try TOMLTable(string: kept.joined(separator: "\n"))
      } catch let error as TOMLParseError {
        let line = min(max(error.source.begin.line, 1), kept.count)
        fault("", says: "is no TOML: \(error.description)", accepts: "key = \"value\"", line: line)
        guard !kept[line - 1].isEmpty else { return nil }
        kept[line - 1] = ""
      } catch {
        return nil
      }
    }
    return nil
  }

  private mutating func take(_ key: String, _ value: any TOMLValueConvertible) {
    switch key {
    case "database": config.database = text(value, key, "a path") { !$0.isEmpty }
    case "desk": config.desk = name(value, key, "a name of up to 16 letters and digits, as FD1")
    case "site": config.site = name(value, key, "a site's code, as STP")
    case "theme": config.theme = text(value, key, "a theme's name", Self.isThemeName)
    case "color": takeColor(value)
    default: fault(key, says: "there is no such key", accepts: Self.accepted)
    }
  }

  private mutating func takeColor(_ value: any TOMLValueConvertible) {
    let words = HostConfig.Color.allCases.map(\.rawValue)
    let color = text(value, "color", "one of " + words.joined(separator: ", ")) {
      words.contains($0)
    }
    config.color = color.flatMap(HostConfig.Color.init)
  }
}

extension HostConfigReader {
  private mutating func text(
    _ value: any TOMLValueConvertible, _ key: String, _ accepts: String,
    _ isGood: (String) -> Bool
  ) -> String? {
    guard let text = value.string else {
      fault(key, says: "is no text", accepts: accepts)
      return nil
    }
    guard isGood(text), !text.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
      fault(key, says: text.isEmpty ? "is empty" : "is not what belongs here", accepts: accepts)
      return nil
    }
    return text
  }

  private mutating func name(
    _ value: any TOMLValueConvertible, _ key: String, _ accepts: String
  ) -> String? {
    text(value, key, accepts) { text in
      (1...16).contains(text.utf8.count)
        && text.utf8.allSatisfy { $0 != 0x20 && $0 < 0x7F && ($0 > 0x40 || $0 >= 0x2D) }
    }
  }

  private mutating func fault(
    _ key: String, says: String, accepts: String, line: Int? = nil
  ) {
    let line = line ?? places.line(of: key)
    faults.append(HostConfig.Fault(line: line, key: key, says: says, accepts: accepts))
  }

  /// A theme is a file's name, never a path.
  private static func isThemeName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64 && !text.contains("/") && !text.hasPrefix(".")
  }
}
