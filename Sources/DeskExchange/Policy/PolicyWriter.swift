public import DeskCore

/// Writes a policy as a `policy.toml` with a comment a key: what it means, its unit, its rule.
///
/// A sentence is said once, where its key stands first.
public struct PolicyWriter {
  private var lines: [String] = []
  private var said: Set<String> = []

  private init() {}

  /// The file's text; read again, it is the same policy.
  public static func text(of policy: Policy) -> String {
    var writer = PolicyWriter()
    writer.lines = [
      "# The law's and the house's numbers, fees, practices and sites.",
      "#",
      "# A number that is left out keeps the rule book's default. A state's table is taken whole:",
      "# what it leaves out is not known, and a rule that asks for it refuses. The lists of offers,",
      "# fee tables, practices and sites are taken whole too. [HOUSE] marks what no law says.",
    ]
    let facts = policy.facts
    for field in Policy.form { writer.table(field, facts[field.name], at: "") }
    return writer.lines.map { $0 + "\n" }.joined()
  }

  /// A table or a list of tables, each with its own keys first.
  private mutating func table(_ field: FormField, _ value: FormValue?, at path: String) {
    let name = path.isEmpty ? field.name : "\(path).\(field.name)"
    switch (field.kind, value) {
    case (.group(let fields), .group(let facts)?):
      let hasKeys = fields.contains { !$0.isTable || facts[$0.name] == .list([]) }
      heading("[\(name)]", field.says, isNeeded: hasKeys)
      body(fields, facts, at: name, isListed: false)
    case (.list(.group(let fields)), .list(let values)?):
      for case .group(let facts) in values {
        heading("[[\(name)]]", field.says, isNeeded: true)
        body(fields, facts, at: name, isListed: true)
      }
    default: break
    }
  }

  private mutating func heading(_ header: String, _ says: String, isNeeded: Bool) {
    lines.append("")
    say(says)
    if isNeeded { lines.append(header) }
  }

  /// The keys of a table.
  ///
  /// One in a list leaves out what says nothing, once that was explained.
  private mutating func body(
    _ fields: [FormField], _ facts: Facts, at path: String, isListed: Bool
  ) {
    for field in fields where !field.isTable {
      let isNew = say(field.says)
      switch facts[field.name] {
      case let value? where isNew || !isListed || field.isRequired || !value.isBlank:
        key(field.name, value)
      case nil where isListed: if isNew { lines.append("# \(field.name) = …") }
      case nil: lines.append("# \(field.name) is not known.")
      default: break
      }
    }
    let tables = fields.filter(\.isTable)
    for field in tables where !isListed && facts[field.name] == .list([]) {
      say(field.says)
      lines.append("\(field.name) = []")
    }
    for field in tables { table(field, facts[field.name], at: path) }
  }

  /// A comment of as many lines as it needs, unless it was said before; whether it was not.
  @discardableResult
  private mutating func say(_ sentence: String) -> Bool {
    guard said.insert(sentence).inserted else { return false }
    lines += Self.filled(sentence.split(separator: " ").map(String.init)).map { "# " + $0 }
    return true
  }

  /// A key; a list too long for one line has an element a line, or many of them are filled in.
  private mutating func key(_ name: String, _ value: FormValue) {
    let line = "\(name) = \(value.toml)"
    guard line.count > 80, case .list(let values) = value else { return lines.append(line) }
    lines.append("\(name) = [")
    let elements = values.map { $0.toml + "," }
    lines += (elements.count > 6 ? Self.filled(elements) : elements).map { "  " + $0 }
    lines.append("]")
  }

  /// Pieces in lines of at most 90 characters.
  private static func filled(_ pieces: [String]) -> [String] {
    pieces.reduce(into: [String]()) { lines, piece in
      if let last = lines.last, last.count + piece.count < 90 {
        lines[lines.count - 1] = last + " " + piece
      } else {
        lines.append(piece)
      }
    }
  }
}

extension FormField {
  /// Whether it is a table of the file instead of a key.
  fileprivate var isTable: Bool {
    switch kind {
    case .group, .list(.group): true
    default: false
    }
  }
}

extension FormValue {
  /// Whether it says what its absence would say.
  fileprivate var isBlank: Bool {
    switch self {
    case .text(let text): text.isEmpty || Cents(text) == .zero
    case .flag(let flag): !flag
    case .list(let values): values.isEmpty
    default: false
    }
  }

  /// The value as TOML spells it.
  fileprivate var toml: String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .day(let day): day.description
    case .instant(let instant): instant.description
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): String(number)
    case .list(let values): "[" + values.map(\.toml).joined(separator: ", ") + "]"
    case .group: "{}"
    }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"", "\\": "\\" + String(scalar)
      case let control where control.value < 0x20 || control.value == 0x7F:
        "\\u" + padded(String(control.value, radix: 16), 4)
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }

  private static func padded(_ digits: String, _ width: Int) -> String {
    String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
