/// Where a paper about an adoption stands.
public enum AdoptionStage: String, StageName {
  /// Before it is handed in.
  case unopened
  /// Handed in, not looked through yet.
  case received
  /// One of the three papers, whole.
  case accepted
  /// With data integrity.
  case routed
  /// Decided; waits for the date of the decree.
  case scheduled
  /// In force, with everything that follows.
  case applied
  /// Another paper, or not the whole of it.
  case refused

  /// The stage before the first move.
  public static let start = AdoptionStage.unopened
  /// The stages that nothing leaves.
  public static let terminal: Set<AdoptionStage> = [.applied, .refused]
}

/// What can be done with a paper about an adoption.
public enum AdoptionAction: String, ActionName {
  case receive, accept, refuse, route, schedule, apply, takeEffect, undo, backToAccepted
}
