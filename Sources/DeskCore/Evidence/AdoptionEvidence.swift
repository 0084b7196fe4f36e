/// What the rules of the adoption machine may read; what is nil is not known.
public struct AdoptionEvidence: UndoEvidence, Hashable, Codable {
  /// When and where it came in.
  public var intake: IntakeMinimum?
  /// The paper as the front desk sees it.
  public var paper: AdoptionPaper?
  /// What data integrity needs of it.
  public var decree: Decree?
  /// One's own last act, which is to be taken back.
  public var undo: UndoClaim?

  /// Evidence of nothing: every rule is broken by it.
  public init() {}
}
