/// Where it stands.
public enum ImagingStage: String, StageName {
  /// Before the first move.
  case unopened

  /// The stage before the first move.
  public static let start = ImagingStage.unopened
  /// The stages that nothing leaves.
  public static let terminal: Set<ImagingStage> = []
}

/// What can be done with it.
public enum ImagingAction: String, ActionName {
  case open
}
