import DeskCore

/// On which line of a TOML file each key stands, which the parser does not tell.
struct ConfigLines {
  private var lines: [String: Int] = [:]

  init(_ text: [String]) {
    var table = ""
    for (index, line) in text.enumerated() {
      let line = trimmed(line)
      if line.hasPrefix("[") {
        table = ConfigLines.path(line.drop { $0 == "[" }.prefix { $0 != "]" })
        note(table, index + 1)
      } else if !line.hasPrefix("#"), let sign = line.firstIndex(of: "=") {
        let key = ConfigLines.path(line[..<sign])
        note(table.isEmpty ? key : "\(table).\(key)", index + 1)
      }
    }
  }

  /// The line of a key, or of the table that it is in; 1 when neither is found.
  func line(of key: String) -> Int {
    var path = key[...]
    while true {
      if let line = lines[String(path)] { return line }
      guard let dot = path.lastIndex(of: ".") else { return 1 }
      path = path[..<dot]
    }
  }

  /// The first line of a key counts, and of every table that it makes.
  private mutating func note(_ path: String, _ line: Int) {
    var path = path[...]
    while true {
      if lines[String(path)] == nil { lines[String(path)] = line }
      guard let dot = path.lastIndex(of: ".") else { return }
      path = path[..<dot]
    }
  }

  /// A key as TOML means it: `"queue.take"` and `queue . take` without quotes and blanks.
  private static func path(_ text: Substring) -> String {
    String(text.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" })
  }
}
