/// What one policy has otherwise than another, key by key, in the order of the file.
public struct PolicyDifference: Hashable, Sendable {
  /// A line a key, such as `identity.noteLifeDays: 9 instead of 30`; empty when nothing differs.
  public private(set) var lines: [String] = []

  /// Holds a policy against another, the rule book's defaults if nobody says which.
  public init(_ policy: Policy, against other: Policy = Policy()) {
    compare(Policy.form, policy.facts, other.facts, at: "")
  }

  private mutating func compare(
    _ fields: [FormField], _ new: Facts, _ old: Facts, at path: String
  ) {
    for field in fields where new[field.name] != old[field.name] {
      let path = path.isEmpty ? field.name : "\(path).\(field.name)"
      switch field.kind {
      case .group(let fields):
        compare(fields, new.group(field.name), old.group(field.name), at: path)
      case .list(.group(let fields)):
        compare(new.groups(field.name), old.groups(field.name), fields, at: path)
      default: lines.append(Self.line(path, new[field.name], old[field.name]))
      }
    }
  }

  /// Tables of a list by what names them; where nothing does, the list as one.
  private mutating func compare(
    _ new: [Facts], _ old: [Facts], _ fields: [FormField], at path: String
  ) {
    let names = ["id", "practice", "topic"]
    guard let key = names.first(where: { name in fields.contains { $0.name == name } }) else {
      return lines.append("\(path): other ones")
    }
    for facts in new {
      let name = facts.text(key)
      if let before = old.first(where: { $0.text(key) == name }) {
        compare(fields, facts, before, at: "\(path) \(name)")
      } else {
        lines.append("\(path) \(name): new")
      }
    }
    let kept = Set(new.map { $0.text(key) })
    lines += old.filter { !kept.contains($0.text(key)) }.map { "\(path) \($0.text(key)): gone" }
  }

  private static func line(_ path: String, _ new: FormValue?, _ old: FormValue?) -> String {
    if case .list(let new)? = new, case .list(let old)? = old {
      return "\(path): \(elements(new, old))"
    }
    let words = "\(words(new)) instead of \(words(old))"
    return words.count > 70 ? "\(path): another text" : "\(path): \(words)"
  }

  /// What a list gained and lost.
  private static func elements(_ new: [FormValue], _ old: [FormValue]) -> String {
    let gained = new.filter { !old.contains($0) }.map { "+ \(words($0))" }
    let lost = old.filter { !new.contains($0) }.map { "- \(words($0))" }
    return gained.isEmpty && lost.isEmpty
      ? "in another order" : (gained + lost).joined(separator: ", ")
  }

  private static func words(_ value: FormValue?) -> String {
    switch value {
    case .text(let text)?: text.isEmpty ? "nothing" : text
    case .day(let day)?: day.description
    case .instant(let instant)?: instant.description
    case .flag(let flag)?: flag ? "true" : "false"
    case .number(let number)?: String(number)
    case .list(let values)?:
      values.isEmpty ? "none" : values.map { words($0) }.joined(separator: ", ")
    case .group?: "a table"
    case nil: "not known"
    }
  }
}
