/// Where it stands.
public enum AmendmentStage: String, StageName {
  /// Before the first move.
  case unopened

  /// The stage before the first move.
  public static let start = AmendmentStage.unopened
  /// The stages that nothing leaves.
  public static let terminal: Set<AmendmentStage> = []
}

/// What can be done with it.
public enum AmendmentAction: String, ActionName {
  case open
}
