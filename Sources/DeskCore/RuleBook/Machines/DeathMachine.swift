/// A notice that a patient has died.
public typealias DeathMachine = Machine<DeathStage, DeathAction, DeathEvidence>

extension Machine
where Stage == DeathStage, Action == DeathAction, Evidence == DeathEvidence {
  /// The table.
  public static let death = DeathMachine("death", moves: [])
}
