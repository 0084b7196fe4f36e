/// A notice that a patient has died.
public typealias DeathMachine = Machine<DeathStage, DeathAction, DeathEvidence>

extension Machine
where Stage == DeathStage, Action == DeathAction, Evidence == DeathEvidence {
  // swift-format-ignore
  /// The table of a death's machine.
  ///
  /// Verifying and applying are two acts: between them a mistake is rejected without a trace on any
  /// chart, after them it can only be undone.
  public static let death = DeathMachine("death", moves: [
    Move(from: [.unopened],              on: .record,         to: .received,   by: [.front, .dataIntegrity], requires: [.receiptKnown]),
    Move(from: [.received, .incomplete, .complete], on: .add, to: nil,         by: [.front, .dataIntegrity]),
    Move(from: [.received, .incomplete], on: .complete,       to: .complete,   by: [.front, .dataIntegrity], requires: [.deathComplete]),
    Move(from: [.received],              on: .findIncomplete, to: .incomplete, by: [.front, .dataIntegrity], refutes: [.complete], atOnce: .always),
    Move(from: [.complete],              on: .verify,         to: .verified,   by: [.dataIntegrity],         requires: [.deathComplete, .deathVerified]),
    Move(from: [.verified],              on: .apply,          to: .applied,    by: [.dataIntegrity],         requires: [.deathComplete, .deathVerified]),
    Move(from: DeathStage.open,          on: .reject,         to: .rejected,   by: [.dataIntegrity]),
    Move(from: [.applied],               on: .undo,           to: .rejected,   by: [.dataIntegrity],         requires: [.deathUndone]),
    Move(from: DeathStage.open,          on: .takeBack,       to: nil,         by: [.front, .dataIntegrity], requires: [.takenBack]),
    Move(from: [.verified],              on: .backToComplete, to: .complete,   by: [.dataIntegrity],         requires: [.takenBack]),
  ])
}

/// The rules as the machine reads them: each lifted onto its noun in the evidence.
extension Rule where Noun == DeathEvidence {
  static let receiptKnown: Self = Rule<IntakeMinimum>.receiptKnown.lifted(\DeathEvidence.intake)
  static let takenBack: Self = Rule<UndoClaim>.takenBack.lifted(\DeathEvidence.undo)
  static let deathComplete: Self = Rule<DeathWords>.deathComplete.lifted(\DeathEvidence.words)
  static let deathVerified: Self = Rule<VerifiedDeath>.deathVerified.lifted(\DeathEvidence.death)
  static let deathUndone: Self = Rule<DeathUndoing>.deathUndone.lifted(\DeathEvidence.undoing)
}
