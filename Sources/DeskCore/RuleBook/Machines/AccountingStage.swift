/// Where an accounting stands, or an agency's statement that suspends one.
public enum AccountingStage: String, StageName {
  /// Before it came in.
  case unreceived
  /// Received, waits to be compiled.
  case open
  /// Waits for the individual's answer to the notice of a fee.
  case awaitAssent
  /// Compiled, waits for the privacy officer's review.
  case draft
  /// Given to the individual.
  case issued
  /// Taken back by the individual.
  case withdrawn
  /// An agency's statement that stands.
  case suspending
  /// An agency's statement whose time is over.
  case suspensionEnded

  /// The stage before the first move.
  public static let start = AccountingStage.unreceived
  /// The stages that nothing leaves.
  public static let terminal: Set<AccountingStage> = [.issued, .withdrawn, .suspensionEnded]
  /// The stages at which an accounting is owed.
  static let owed: Set<AccountingStage> = [.open, .awaitAssent, .draft]
}

/// What can be done with an accounting.
public enum AccountingAction: String, ActionName {
  case receive, giveFeeNotice, assent, narrow, withdraw, compile, describe, issue, extend
  case suspend, endSuspension, undo, backToOpen, backToAssent
}
