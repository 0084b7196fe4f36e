/// Where it stands.
public enum DeathStage: String, StageName {
  /// Before the first move.
  case unopened

  /// The stage before the first move.
  public static let start = DeathStage.unopened
  /// The stages that nothing leaves.
  public static let terminal: Set<DeathStage> = []
}

/// What can be done with it.
public enum DeathAction: String, ActionName {
  case open
}
