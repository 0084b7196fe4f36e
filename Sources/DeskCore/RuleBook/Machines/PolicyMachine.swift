/// Which policy is in force; an earlier one stays readable for as long as the desk lives.
public typealias PolicyMachine = Machine<PolicyStage, PolicyAction, PolicyEvidence>

/// Whether a policy was loaded.
public enum PolicyStage: String, StageName {
  /// The rule book's defaults speak.
  case unloaded
  /// The newest version speaks.
  case inForce

  /// The stage before the first move.
  public static let start = PolicyStage.unloaded
  /// There is always a next version.
  public static let terminal: Set<PolicyStage> = []
}

/// What can be done with the policy.
public enum PolicyAction: String, ActionName {
  case load
}

/// Loading asks for nothing but the role; what the policy says was checked before.
public struct PolicyEvidence: Hashable, Sendable, Codable {
  /// Evidence of nothing.
  public init() {}
}

extension Machine
where Stage == PolicyStage, Action == PolicyAction, Evidence == PolicyEvidence {
  /// The table of the policy's machine.
  public static let policy = PolicyMachine(
    "policy",
    moves: [
      Move(
        from: [.unloaded, .inForce], on: .load, to: .inForce, by: [.supervisor, .privacy])
    ])
}
