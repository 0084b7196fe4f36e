extension DrillFact {
  /// The value, of the kind that its field takes.
  func value(in context: DrillContext) throws(DrillError) -> FormValue {
    guard
      let value = Self.value(text, kind, field: path.last ?? "", in: context)
    else {
      throw DrillError(
        line: line, says: "\(path.joined(separator: " ")) is not \"\(text)\"",
        accepts: Self.accepts(kind))
    }
    return value
  }

  private static func value(
    _ text: String, _ kind: FormField.Kind, field: String, in context: DrillContext
  ) -> FormValue? {
    switch kind {
    case .text(let limit):
      let text = context.resolved(text, field: field)
      return text.isEmpty || text.count > limit ? nil : .text(text)
    case .day: return day(text, in: context).map { .day($0) }
    case .instant: return instant(text, in: context).map { .instant($0) }
    case .flag: return flag(text).map { .flag($0) }
    case .number(let bounds):
      return Int(text).flatMap { bounds.contains($0) ? .number($0) : nil }
    case .money: return Cents(text) == nil ? nil : .text(text)
    case .choice(let words):
      return words.first { DrillWords.key($0) == DrillWords.key(text) }.map { .text($0) }
    case .list(.group(let fields)): return group(text, fields, in: context).map { .list([$0]) }
    case .list where text == "none": return .list([])
    case .list(let inner):
      let parts =
        if case .text = inner { DrillWords.parts(text, at: ";") } else { DrillWords.list(text) }
      let values = parts.compactMap { value($0, inner, field: field, in: context) }
      return values.count == parts.count && !values.isEmpty ? .list(values) : nil
    case .group(let fields): return group(text, fields, in: context)
    }
  }

  /// `medium disc, type images`: one group in one line.
  private static func group(_ text: String, _ fields: [FormField], in context: DrillContext)
    -> FormValue?
  {
    var facts = Facts()
    for part in DrillWords.parts(text) {
      guard let (path, kind, rest) = DrillFields.match(part, in: fields), path.count == 1,
        let value = value(rest, kind, field: path[0], in: context)
      else { return nil }
      facts[path[0]] = value
    }
    return facts.fields.isEmpty ? nil : .group(facts)
  }

  /// `2026-03-16`, `today`, `yesterday`, `tomorrow`, `31 days ago`, `in 90 days`.
  private static func day(_ text: String, in context: DrillContext) -> Day? {
    switch text {
    case "today": return context.today
    case "yesterday": return context.today - 1
    case "tomorrow": return context.today + 1
    default: return step(text, ["day", "days"]).map { context.today + $0 } ?? Day(text)
    }
  }

  /// `2026-03-16 10:05` at the site, `now`, `5 minutes ago`, `in 5 minutes`, or RFC 3339.
  private static func instant(_ text: String, in context: DrillContext) -> Instant? {
    if text == "now" { return context.now }
    if let minutes = step(text, ["minute", "minutes"]) {
      return context.now.adding(seconds: minutes * 60)
    }
    guard let wall = Drill.WallTime(text) else { return Instant(text) }
    return context.zones.instant(wall, in: context.zone)
  }

  /// The number in `3 days ago` (negative) or `in 3 days`; a hundred years at most.
  private static func step(_ text: String, _ units: [String]) -> Int? {
    let words = DrillWords.split(text)
    guard words.count == 3 else { return nil }
    if words[2] == "ago", units.contains(words[1]), let number = Int(words[0]), span ~= number {
      return -number
    }
    guard words[0] == "in", units.contains(words[2]), let number = Int(words[1]), span ~= number
    else { return nil }
    return number
  }

  private static let span = 0...36_525

  private static func flag(_ text: String) -> Bool? {
    switch text {
    case "yes": true
    case "no": false
    default: nil
    }
  }

  /// What a field takes, in the words of a drill.
  static func accepts(_ kind: FormField.Kind) -> String {
    switch kind {
    case .flag: "yes or no"
    case .day: "2026-03-16, today, yesterday, tomorrow, \"31 days ago\" or \"in 90 days\""
    case .instant: "2026-03-16 10:05, now, \"5 minutes ago\" or \"in 5 minutes\""
    case .list(.group(let fields)), .group(let fields):
      "pairs of name and value with commas, of " + fields.map(\.name).joined(separator: ", ")
    case .list(.text(let limit)): "texts of at most \(limit) characters, with semicolons between"
    case .list(let inner): "any of these with commas between: \(accepts(inner))"
    default: "\(kind)"
    }
  }
}

extension Facts {
  /// Adds a value at a path; values of lists come after those that are there.
  mutating func add(_ value: FormValue, at path: [String]) {
    guard let first = path.first else { return }
    guard path.count == 1 else {
      var inner = group(first)
      inner.add(value, at: Array(path.dropFirst()))
      self[first] = .group(inner)
      return
    }
    if case .list(let old)? = self[first], case .list(let new) = value {
      self[first] = .list(old + new)
    } else {
      self[first] = value
    }
  }
}
