/// Where it stands.
public enum IncidentStage: String, StageName {
  /// Before the first move.
  case unopened

  /// The stage before the first move.
  public static let start = IncidentStage.unopened
  /// The stages that nothing leaves.
  public static let terminal: Set<IncidentStage> = []
}

/// What can be done with it.
public enum IncidentAction: String, ActionName {
  case open
}
