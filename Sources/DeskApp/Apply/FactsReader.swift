import DeskCore
import DeskExchange

/// Reads a command's facts from JSON, by the command's form; every error names its field.
struct FactsReader {
  private(set) var errors: [InputError] = []

  /// The facts of an object under a form's fields; errors are collected.
  mutating func facts(_ value: JSONValue, _ fields: [FormField], at path: String = "") -> Facts {
    guard case .object(let members) = value else {
      errors.append(
        InputError(
          field: path.isEmpty ? "with" : path, says: "is \(value.kind)",
          accepts: "an object with " + fields.map(\.name).joined(separator: ", ")))
      return Facts()
    }
    let known = Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var facts = Facts()
    for (name, member) in members.sorted(by: { $0.key < $1.key }) where member != .null {
      guard let field = known[name] else {
        errors.append(
          InputError(
            field: path + name, says: "there is no such field",
            accepts: fields.map(\.name).joined(separator: ", ")))
        continue
      }
      facts[name] = self.value(member, field.kind, at: path + name)
    }
    return facts
  }

  private mutating func value(_ value: JSONValue, _ kind: FormField.Kind, at path: String)
    -> FormValue?
  {
    switch (kind, value) {
    case (.text, .string(let text)), (.choice, .string(let text)), (.money, .string(let text)):
      return .text(text)
    case (.flag, .bool(let flag)): return .flag(flag)
    case (.number, .int(let number)): return .number(number)
    case (.day, .string(let text)):
      if let day = Day(text) { return .day(day) }
    case (.instant, .string(let text)):
      if let instant = Instant(text) { return .instant(instant) }
    case (.list(let inner), .array(let values)):
      return .list(
        values.enumerated().compactMap { self.value($1, inner, at: "\(path)[\($0)]") })
    case (.group(let fields), .object):
      return .group(facts(value, fields, at: path + "."))
    default: break
    }
    errors.append(
      InputError(field: path, says: "is \(said(value))", accepts: "\(kind)"))
    return nil
  }

  private func said(_ value: JSONValue) -> String {
    guard case .string(let text) = value else { return value.kind }
    return "\"\(text.prefix(40))\""
  }
}
