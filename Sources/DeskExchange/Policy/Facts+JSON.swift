public import DeskCore

extension JSONValue {
  /// A command's facts by field.
  public init(_ facts: Facts) {
    var members: [String: JSONValue] = [:]
    for field in facts.fields { members[field] = facts[field].map { JSONValue($0) } }
    self = .object(members)
  }

  /// A field's value.
  public init(_ value: FormValue) {
    switch value {
    case .text(let text): self = .string(text)
    case .day(let day): self = .string(day.description)
    case .instant(let instant): self = .string(instant.description)
    case .flag(let flag): self = .bool(flag)
    case .number(let number): self = .int(number)
    case .list(let values): self = .array(values.map { JSONValue($0) })
    case .group(let facts): self = JSONValue(facts)
    }
  }
}
