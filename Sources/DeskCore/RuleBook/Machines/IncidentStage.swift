/// Where an incident stands.
public enum IncidentStage: String, StageName {
  /// Before it was opened.
  case unopened
  /// Open, and presumed a breach.
  case open
  /// Its four factors were assessed.
  case assessed
  /// The individual was told.
  case notified
  /// Done.
  case closed

  /// The stage before the first move.
  public static let start = IncidentStage.unopened
  /// The stages that nothing leaves.
  public static let terminal: Set<IncidentStage> = [.closed]
}

/// What can be done with an incident.
public enum IncidentAction: String, ActionName {
  case open, record, assess, notify, close, undo, backToOpen
}
