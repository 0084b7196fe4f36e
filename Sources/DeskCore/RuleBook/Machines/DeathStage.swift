/// Where a notice of a death stands.
public enum DeathStage: String, StageName {
  /// Before anyone told the desk.
  case unopened
  /// Taken down, not looked through yet.
  case received
  /// A field is missing.
  case incomplete
  /// Every field is there; waits for data integrity.
  case complete
  /// Shown by a paper or a registry; nothing has moved yet.
  case verified
  /// On the chart, with everything that follows.
  case applied
  /// The patient is alive, or it is no notice.
  case rejected

  /// The stage before the first move.
  public static let start = DeathStage.unopened
  /// The stages that nothing but the undoing of a mistake leaves.
  public static let terminal: Set<DeathStage> = [.applied, .rejected]
}

/// What can be done with a notice of a death.
public enum DeathAction: String, ActionName {
  case record, add, complete, findIncomplete, verify, apply, reject, undo, takeBack, backToComplete
}
