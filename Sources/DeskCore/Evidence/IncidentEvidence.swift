/// What the rules of the incident machine may read; what is nil is not known.
public struct IncidentEvidence: UndoEvidence, Hashable, Codable {
  /// What is reported.
  public var report: IncidentReport?
  /// Who handles it, and who had a hand in it.
  public var handler: IncidentHandler?
  /// The assessment.
  public var assessment: RiskAssessment?
  /// The notice.
  public var notice: BreachNotice?
  /// What it is closed on.
  public var end: IncidentEnd?
  /// One's own last act, which is to be taken back.
  public var undo: UndoClaim?

  /// Evidence of nothing: every rule is broken by it.
  public init() {}
}
