/// The name of a stage: what the subject waits for.
public protocol StageName: Hashable, Sendable, CaseIterable, RawRepresentable, Codable
where RawValue == String {
  /// Where a subject is before its first move.
  static var start: Self { get }
  /// Stages that nothing leaves.
  static var terminal: Set<Self> { get }
}

extension StageName {
  /// Every stage that something may still leave, without the start.
  public static var open: Set<Self> {
    Set(allCases).subtracting(terminal).subtracting([start])
  }
}

/// The name of an action: a command, in the imperative.
public protocol ActionName: Hashable, Sendable, CaseIterable, RawRepresentable, Codable
where RawValue == String {}

/// When the store takes a failure's own row by itself, in the transaction of the refused act.
public enum TakenAtOnce: Hashable, Sendable {
  /// Only when someone asks for it.
  case never
  /// Whenever the act is refused by a rule.
  case always
  /// When one of these rules is among the broken ones.
  case whenBroken(Set<RuleID>)
  /// When a rule other than the first is among the broken ones, and none of the second.
  case unless(only: Set<RuleID>, any: Set<RuleID>)

  func applies(to broken: Set<RuleID>) -> Bool {
    switch self {
    case .never: false
    case .always: !broken.isEmpty
    case .whenBroken(let rules): !broken.isDisjoint(with: rules)
    case .unless(let only, let any):
      !broken.subtracting(only).isEmpty && broken.isDisjoint(with: any)
    }
  }
}

/// One row of a machine's table.
public struct Move<Stage: StageName, Action: ActionName, Evidence: Sendable>: Sendable {
  /// The stages that it leaves.
  public let from: Set<Stage>
  /// The action.
  public let on: Action
  /// The stage that it enters; nil stays where it is.
  public let to: Stage?
  /// The roles that may do it; any one of them is enough.
  public let by: Set<Role>
  /// The rules that must hold, in the order in which a clerk meets them.
  public let requires: [Rule<Evidence>]
  /// The actions whose failure this row records: each of them must be refused by a rule.
  public let refutes: [Action]
  /// The refused actions after which the store may take this row.
  public let after: [Action]
  /// When the store takes the row by itself.
  public let atOnce: TakenAtOnce

  init(
    from: Set<Stage>, on: Action, to: Stage?, by: Set<Role>, requires: [Rule<Evidence>] = [],
    refutes: [Action] = [], after: [Action]? = nil,
    atOnce: TakenAtOnce = .never
  ) {
    self.from = from
    self.on = on
    self.to = to
    self.by = by
    self.requires = requires
    self.refutes = refutes
    self.after = after ?? refutes
    self.atOnce = atOnce
  }
}
