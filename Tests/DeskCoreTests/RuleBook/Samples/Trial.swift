import Testing

@testable import DeskCore

/// One line of a rule's table: a change to a good noun, and the codes that must come back.
struct Trial<Noun: Sendable>: Sendable, CustomTestStringConvertible {
  let says: String
  let codes: [String]
  let change: @Sendable (inout Noun) -> Void

  init(_ says: String, _ codes: String..., change: @escaping @Sendable (inout Noun) -> Void) {
    self.says = says
    self.codes = codes
    self.change = change
  }

  var testDescription: String { says }

  /// The codes of a rule for the good noun after the change.
  func codes(of rule: Rule<Noun>, on good: Noun) -> [String] {
    var noun = good
    change(&noun)
    return rule.breaches(noun).map(\.code)
  }
}

extension Rule {
  /// Whether the rule's own counter-example breaks it.
  func refuses(itsExampleOn good: Noun) -> Bool {
    var noun = good
    breaks(&noun)
    return breaches(good).isEmpty && !breaches(noun).isEmpty
  }
}

/// A value with a change.
func with<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
  var value = value
  change(&value)
  return value
}
