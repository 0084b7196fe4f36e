extension DrillPlayer {
  /// Looks whether something is true now.
  func look(at expectation: DrillExpectation, line: Int) throws {
    let (wanted, found) = try compared(expectation, line: line)
    guard wanted != found else { return }
    throw DrillResult.Miss(line: line, expected: wanted, found: found)
  }

  /// What is wanted and what is there; equal texts mean that it is true.
  private func compared(_ expectation: DrillExpectation, line: Int) throws -> (String, String) {
    switch expectation {
    case .counter(let site, let isOpen):
      let now = try moment(at: site, line: line)
      return (Self.open(isOpen, site), Self.open(now.isOpen, site))
    case .clock(let site, let minute):
      return (minute, try moment(at: site, line: line).local.minute)
    case .finding(let name, let value):
      guard case .done(let done)? = last else { return (value, "no findings") }
      let key = DrillWords.key(name)
      let found = done.findings.first { DrillWords.key($0.key) == key }?.value
      return same(value, found ?? "", as: "the finding \(name)")
    case .words(let text, let isSaid):
      return said(text, isSaid) { "\($0.says) \($0.cure) \($0.aloud)" }
    case .aloud(let text, let isSaid): return said(text, isSaid, in: \.aloud)
    case .field(let subject, let path, let value):
      let id = try number(subject, line: line)
      let found = try self.value(of: id, path, line: line)
      return same(value, found, as: "\(subject) \(path)")
    }
  }

  /// Whether the last refusal's words contain a text.
  private func said(_ text: String, _ isSaid: Bool, in words: (Breach) -> String)
    -> (String, String)
  {
    guard case .refused(let refused)? = last else { return ("a refusal", "none") }
    let all = refused.breaches.map(words).joined(separator: " ")
    guard all.contains(text) != isSaid else { return ("", "") }
    return ("words \(isSaid ? "with" : "without") \"\(text)\"", all)
  }

  private static func open(_ isOpen: Bool, _ site: String) -> String {
    "the counter in \(site) to be \(isOpen ? "open" : "closed")"
  }

  /// Both as they are said, or equal texts where they mean the same.
  private func same(_ wanted: String, _ found: String, as what: String) -> (String, String) {
    let meant =
      switch wanted {
      case "yes": "true"
      case "no": "false"
      case "nothing": ""
      case "today": context.today.description
      default: context.resolved(wanted, field: "patient")
      }
    // A patient's name stands for the number, but a field may hold the name itself.
    guard ![meant, wanted].map({ DrillWords.key($0) }).contains(DrillWords.key(found)) else {
      return ("", "")
    }
    return ("\(what) to be \(wanted)", found.isEmpty ? "nothing" : found)
  }

  /// The value of a subject's field, empty where it has none now.
  ///
  /// A field that holds another subject's number leads on to that one: `visit paper stage`.
  private func value(of id: String, _ path: String, line: Int) throws -> String {
    guard let fields = try chart.fields(of: id) else {
      throw DrillResult.Miss(line: line, expected: id, found: "nothing with this number")
    }
    if let value = try Self.value(in: fields, path, line: line) { return value }
    let words = DrillWords.split(path)
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      let head = words.prefix(count).joined(separator: " ")
      guard let next = try Self.value(in: fields, head, line: line), next != id,
        try chart.fields(of: next) != nil
      else { continue }
      return try value(of: next, words.dropFirst(count).joined(separator: " "), line: line)
    }
    return ""
  }

  /// A field by its whole path, or by the end of one path alone.
  private static func value(in fields: Fields, _ path: String, line: Int) throws -> String? {
    let key = DrillWords.key(path)
    if let field = fields.list.first(where: { DrillWords.key(counted($0.path)) == key }) {
      return field.value ?? ""
    }
    let ends = fields.list.filter { field in
      let parts = counted(field.path).split(separator: ".").map { DrillWords.key(plain($0)) }
      return parts.indices.contains { parts[$0...].joined() == key }
    }
    guard ends.count <= 1 else {
      throw DrillResult.Miss(
        line: line, expected: "one field \(path)",
        found: ends.map(\.path).joined(separator: ", "))
    }
    return ends.first.map { $0.value ?? "" }
  }

  /// A flag without its `is`: `isNearMiss` is asked for as `near miss`.
  private static func plain(_ part: Substring) -> Substring {
    guard part.hasPrefix("is"), part.dropFirst(2).first?.isUppercase == true else { return part }
    return part.dropFirst(2)
  }

  /// A path whose positions count from one, as people count.
  private static func counted(_ path: String) -> String {
    path.split(separator: ".").map { part in Int(part).map { String($0 + 1) } ?? String(part) }
      .joined(separator: ".")
  }
}
