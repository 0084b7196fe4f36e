/// Where it stands.
public enum AdoptionStage: String, StageName {
  /// Before the first move.
  case unopened

  /// The stage before the first move.
  public static let start = AdoptionStage.unopened
  /// The stages that nothing leaves.
  public static let terminal: Set<AdoptionStage> = []
}

/// What can be done with it.
public enum AdoptionAction: String, ActionName {
  case open
}
