/// What the rules of the death machine may read; what is nil is not known.
public struct DeathEvidence: UndoEvidence, Hashable, Codable {
  /// When and where it came in.
  public var intake: IntakeMinimum?
  /// What the notice says.
  public var words: DeathWords?
  /// The death as it was verified.
  public var death: VerifiedDeath?
  /// What undoes it.
  public var undoing: DeathUndoing?
  /// One's own last act, which is to be taken back.
  public var undo: UndoClaim?

  /// Evidence of nothing: every rule is broken by it.
  public init() {}
}
