/// What follows when a rule is broken; the verbs of the rule book.
public enum Consequence: String, CaseIterable, Hashable, Sendable, Codable {
  /// The move does not happen; the visitor is told why and what would cure it.
  case refuse
  /// The request stays open and waits for the cure.
  case hold
  /// Someone with more authority decides: supervisor or privacy officer.
  case escalate
  /// The matter belongs to another office, whose address is given.
  case redirect
  /// The permitted part may go; the rest stays.
  case split
  /// Nothing is stopped: the rule counts, computes or shapes.
  case none
}
