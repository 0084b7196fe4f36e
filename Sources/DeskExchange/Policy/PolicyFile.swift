public import DeskCore
import TOMLKit

/// What could be read of a `policy.toml`: the whole policy, or everything that is wrong in it.
public struct PolicyFile: Hashable, Sendable {
  /// The policy; nil where anything is wrong, for half a policy is none.
  public let policy: Policy?
  /// The policy as facts, for the command that loads it.
  public let facts: Facts
  /// What is wrong, by line.
  public let faults: [ConfigFault]

  /// Reads the text of a file; `zones` says which time zones there are.
  public init(parsing text: String, zones: Zones) {
    let source = TOMLText(text)
    facts = source.table.map { Facts($0) } ?? Facts()
    let reading = PolicyReading(facts, zones: zones)
    faults = (source.faults + Self.faults(reading, in: source)).inOrder
    policy = faults.isEmpty ? reading.policy : nil
  }

  /// Beside lines that are no TOML, only what those lines cannot have caused.
  private static func faults(_ reading: PolicyReading, in source: TOMLText) -> [ConfigFault] {
    guard source.table != nil, !source.lostHeader else { return [] }
    return reading.errors.filter { source.faults.isEmpty || $0.says != "is missing" }
      .map { error in
        ConfigFault(
          line: source.places.line(of: error.field), key: error.field, says: error.says,
          accepts: error.accepts)
      }
  }
}

extension Facts {
  /// The keys of a table.
  fileprivate init(_ table: TOMLTable) {
    self.init()
    for (key, value) in table { self[key] = FormValue(value) }
  }
}

extension FormValue {
  /// A value as a form's fields know it; a fraction becomes what no field takes.
  fileprivate init(_ value: any TOMLValueConvertible) {
    if let text = value.string {
      self = .text(text)
    } else if let flag = value.bool {
      self = .flag(flag)
    } else if let number = value.int {
      self = .number(number)
    } else if let day = Day(value) {
      self = .day(day)
    } else if let array = value.array {
      self = .list(array.map { FormValue($0) })
    } else if let table = value.table {
      self = .group(Facts(table))
    } else {
      self = .list([.list([])])
    }
  }
}

extension Day {
  /// A TOML date.
  fileprivate init?(_ value: any TOMLValueConvertible) {
    guard let date = value.date else { return nil }
    self.init(year: date.year, month: date.month, day: date.day)
  }
}
