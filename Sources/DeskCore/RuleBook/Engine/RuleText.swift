/// A rule as a records officer reads it: its words, its source, its cure.
public struct RuleText: Hashable, Sendable {
  /// How a rule is kept.
  public enum Kind: String, Sendable, CaseIterable {
    /// It stands before moves of a machine.
    case `guard`
    /// A function computes by it.
    case calculation
    /// The shape of a table or a type keeps it; there is nothing to ask at run time.
    case constraint
  }

  /// The rule's number.
  public let id: RuleID
  /// Guard, calculation or constraint.
  public let kind: Kind
  /// The statement that should be true, as the clerk reads it when it is not.
  public let says: String
  /// The law or the page that it comes from.
  public let source: String
  /// What would make it true.
  public let cure: String
  /// A sentence to say to the person at the counter.
  public let aloud: String
  /// What follows when it is broken.
  public let consequence: Consequence
  /// Whether a supervisor may override it, with a reason.
  public let overridable: Bool
  /// The function or table that keeps it, for a calculation or a constraint.
  public let keptBy: String

  /// A rule's words; `aloud` defaults to the cure, which is written to be read out.
  package init(
    _ id: RuleID, _ kind: Kind = .guard, says: String, source: String, cure: String,
    aloud: String? = nil, otherwise consequence: Consequence, overridable: Bool = false,
    keptBy: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.says = says
    self.source = source
    self.cure = cure
    self.aloud = aloud ?? cure
    self.consequence = consequence
    self.overridable = overridable
    self.keptBy = keptBy
  }
}
