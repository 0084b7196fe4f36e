public import DeskCore

/// Writes a policy as a `policy.toml` with a comment a key: what it means, its unit, its rule.
public struct PolicyWriter {
  private var lines: [String] = []

  private init() {}

  /// The file's text; read again, it is the same policy.
  public static func text(of policy: Policy) -> String {
    var writer = PolicyWriter()
    writer.lines = [
      "# The law's and the house's numbers, practices and sites.",
      "# A number that is left out keeps the rule book's default. A state's table is taken whole:",
      "# what it leaves out is not known, and a rule that asks for it refuses. The lists of",
      "# practices and of sites are taken whole too.",
    ]
    for field in Policy.form {
      writer.table(field, policy.facts[field.name], at: "", isCommented: true)
    }
    return writer.lines.map { $0 + "\n" }.joined()
  }

  /// A table or a list of tables, each with its own keys first.
  private mutating func table(
    _ field: FormField, _ value: FormValue?, at path: String, isCommented: Bool
  ) {
    let name = path.isEmpty ? field.name : "\(path).\(field.name)"
    switch (field.kind, value) {
    case (.group(let fields), .group(let facts)?):
      heading("[\(name)]", field.says, isNeeded: fields.contains { !$0.isTable })
      body(fields, facts, at: name, isCommented: isCommented)
    case (.list(.group(let fields)), .list(let values)?):
      for (index, value) in values.enumerated() {
        guard case .group(let facts) = value else { continue }
        let isFirst = index == 0 && isCommented
        heading("[[\(name)]]", isFirst ? field.says : "", isNeeded: true)
        body(fields, facts, at: name, isCommented: isFirst)
      }
    default: break
    }
  }

  private mutating func heading(_ header: String, _ says: String, isNeeded: Bool) {
    lines.append("")
    if !says.isEmpty { lines.append("# \(says)") }
    if isNeeded { lines.append(header) }
  }

  /// The keys of a table; in a list of tables only the first one's are explained.
  private mutating func body(
    _ fields: [FormField], _ facts: Facts, at path: String, isCommented: Bool
  ) {
    for field in fields where !field.isTable {
      if isCommented { lines.append("# \(field.says)") }
      if let value = facts[field.name] {
        key(field.name, value)
      } else {
        lines.append("# \(field.name) is not known.")
      }
    }
    for field in fields where field.isTable {
      table(field, facts[field.name], at: path, isCommented: isCommented)
    }
  }

  /// A key; a list too long for one line has an element a line.
  private mutating func key(_ name: String, _ value: FormValue) {
    let line = "\(name) = \(value.toml)"
    guard line.count > 80, case .list(let values) = value else { return lines.append(line) }
    lines.append("\(name) = [")
    lines += values.map { "  \($0.toml)," }
    lines.append("]")
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
