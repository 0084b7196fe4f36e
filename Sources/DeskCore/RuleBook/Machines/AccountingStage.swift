/// Where it stands.
public enum AccountingStage: String, StageName {
  /// Before the first move.
  case unopened

  /// The stage before the first move.
  public static let start = AccountingStage.unopened
  /// The stages that nothing leaves.
  public static let terminal: Set<AccountingStage> = []
}

/// What can be done with it.
public enum AccountingAction: String, ActionName {
  case open
}
