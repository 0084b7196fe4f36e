import TOMLKit

/// Reads a `config.toml` key by key, so that one wrong key does not cost the others.
struct HostConfigReader {
  private static let accepted =
    "database, desk, site, theme, color, viewer, outbox, outboxCommand"

  private let text: TOMLText
  private var config = HostConfig()
  private var faults: [ConfigFault]

  init(_ text: String) {
    self.text = TOMLText(text)
    faults = self.text.faults
  }

  mutating func read() -> HostConfig.Reading {
    if let table = text.table {
      for (key, value) in table { take(key, value) }
    }
    return HostConfig.Reading(config: config, faults: faults.inOrder)
  }

  private mutating func take(_ key: String, _ value: any TOMLValueConvertible) {
    switch key {
    case "database": config.database = text(value, key, "a path") { !$0.isEmpty }
    case "desk": config.desk = name(value, key, "a name of up to 16 letters and digits, as FD1")
    case "site": config.site = name(value, key, "a site's code, as STP")
    case "theme": config.theme = text(value, key, "a theme's name", Self.isThemeName)
    case "color": takeColor(value)
    case "viewer": config.viewer = text(value, key, "a program") { !$0.isEmpty }
    case "outbox": config.outbox = text(value, key, "a folder") { !$0.isEmpty }
    case "outboxCommand":
      config.outboxCommand = text(value, key, "a program's path, as /usr/local/bin/notify") {
        $0.hasPrefix("/")
      }
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

  private mutating func fault(_ key: String, says: String, accepts: String) {
    let line = text.places.line(of: key)
    faults.append(ConfigFault(line: line, key: key, says: says, accepts: accepts))
  }

  /// A theme is a file's name, never a path.
  private static func isThemeName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64 && !text.contains("/") && !text.hasPrefix(".")
  }
}
