/// A "no" from the rule book: every broken rule, with its source and its cure.
///
/// Only `Machine.decide` makes one.
public struct Refusal: Error, Hashable, Sendable {
  /// What was tried, as `machine.action`.
  public let tried: String
  /// Every broken rule, in the order of the move's list; never empty.
  public let breaches: [Breach]

  init(tried: String, breaches: [Breach]) {
    self.tried = tried
    self.breaches = breaches
  }

  /// The numbers of the broken rules.
  public var rules: Set<RuleID> { Set(breaches.map(\.rule)) }

  /// The reason codes, in order.
  public var codes: [String] { breaches.map(\.code) }
}
