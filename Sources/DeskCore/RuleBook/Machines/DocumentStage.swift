/// Where an authorization or another paper stands.
public enum DocumentStage: String, StageName {
  /// Before it is scanned in.
  case unscanned
  /// On file, not checked yet.
  case received
  /// Checked; it may be used.
  case valid
  /// Found wanting; a corrected form is a new document.
  case defective
  /// Revoked in writing.
  case revoked
  /// Past its date or its event.
  case expired
  /// A note whose one use is spent.
  case used

  /// The stage before the first move.
  public static let start = DocumentStage.unscanned
  /// The stages that nothing leaves.
  public static let terminal: Set<DocumentStage> = [.defective, .revoked, .expired, .used]
}

/// What can be done with a paper.
public enum DocumentAction: String, ActionName {
  case scanIn, see, readAtCounter, check, findDefective, use, consume, revoke, recordEvent, expire,
    fileDecree, grantProxy, endAuthority, knowFalse, undo, backToReceived
}
