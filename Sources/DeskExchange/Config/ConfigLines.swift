import DeskCore

/// On which line of a TOML file each key stands, which the parser does not tell.
///
/// Keys are spelled as errors spell them: `color`, `site[0].zone`, `site[0].holidays[3]`.
struct ConfigLines {
  private var lines: [String: Int] = [:]
  /// How many tables of each list have begun.
  private var counts: [String: Int] = [:]
  private var table = ""

  init(_ text: [String]) {
    var list: ConfigList?
    for (index, line) in text.enumerated() {
      if var open = list {
        list = open.reads(line) ? open : nil
        note(open.found, index + 1)
      } else {
        list = begin(trimmed(line), index + 1)
      }
    }
  }

  /// The line of a key, or of the table that it is in; 1 when neither is found.
  func line(of key: String) -> Int {
    var path = key[...]
    while true {
      if let line = lines[String(path)] { return line }
      guard let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return 1 }
      path = path[..<end]
    }
  }

  /// Reads a line that begins something; gives the list that it leaves open.
  private mutating func begin(_ line: String, _ number: Int) -> ConfigList? {
    if line.hasPrefix("[") {
      table = header(line)
      note(table, number)
      return nil
    }
    guard !line.hasPrefix("#"), let sign = line.firstIndex(of: "=") else { return nil }
    let key = Self.path(line[..<sign])
    let path = table.isEmpty ? key : "\(table).\(key)"
    note(path, number)
    var list = ConfigList(path)
    let isOpen = list.reads(String(line[line.index(after: sign)...]))
    note(list.found, number)
    return isOpen ? list : nil
  }

  /// The path of a table's header; `[[site]]` for the third time is `site[2]`.
  private mutating func header(_ line: String) -> String {
    let name = Self.path(line.drop { $0 == "[" }.prefix { $0 != "]" })
    let inner = place(of: name)
    guard line.hasPrefix("[[") else { return inner }
    let index = counts[name] ?? 0
    counts[name] = index + 1
    // A new element's own lists begin anew.
    for key in counts.keys where key.hasPrefix(name + ".") { counts[key] = nil }
    return "\(inner)[\(index)]"
  }

  /// A header's name with the index of every list that it lies in.
  private func place(of name: String) -> String {
    let names = name.split(separator: ".", omittingEmptySubsequences: false)
    return names.indices.dropFirst().reduce(String(names.first ?? "")) { path, index in
      let list = counts[names[..<index].joined(separator: ".")]
      return path + (list.map { "[\($0 - 1)]" } ?? "") + "." + names[index]
    }
  }

  private mutating func note(_ paths: [String], _ line: Int) {
    for path in paths { note(path, line) }
  }

  /// The first line of a key counts, and of every table that it makes.
  private mutating func note(_ path: String, _ line: Int) {
    var path = path[...]
    while true {
      if lines[String(path)] == nil { lines[String(path)] = line }
      guard let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return }
      path = path[..<end]
    }
  }

  /// A key as TOML means it: `"queue.take"` and `queue . take` without quotes and blanks.
  private static func path(_ text: Substring) -> String {
    String(text.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" })
  }
}

/// Follows a value from line to line, to know on which line each element of a list stands.
struct ConfigList {
  private let path: String
  private var depth = 0
  private var index = 0
  private var awaitsElement = false
  private var quote: Character?
  private var isEscaped = false
  /// The elements that began on the line that was read last.
  private(set) var found: [String] = []

  init(_ path: String) { self.path = path }

  /// Reads a line; whether the list goes on behind it.
  mutating func reads(_ line: String) -> Bool {
    found = []
    for character in line {
      guard quote != nil || character != "#" else { break }
      read(character)
    }
    quote = nil
    return depth > 0
  }

  private mutating func read(_ character: Character) {
    if let open = quote {
      if character == open, !isEscaped { quote = nil }
      isEscaped = character == "\\" && open == "\"" && !isEscaped
      return
    }
    switch character {
    case "]", "}":
      depth -= 1
      return
    case "," where depth == 1:
      index += 1
      awaitsElement = true
      return
    case let blank where blank.isWhitespace: return
    default: begin()
    }
    if character == "[" || character == "{" {
      awaitsElement = depth == 0
      depth += 1
    } else if character == "\"" || character == "'" {
      quote = character
    }
  }

  private mutating func begin() {
    guard awaitsElement, depth == 1 else { return }
    found.append("\(path)[\(index)]")
    awaitsElement = false
  }
}
