/// Where one visit to the counter stands.
public enum PickupStage: String, StageName {
  /// Before the person is there.
  case away
  /// Waits to be called.
  case waiting
  /// At the counter, has not said who they are.
  case atCounter
  /// Said who they are, has not shown an ID.
  case roleSet
  /// Identified, authority not verified.
  case identified
  /// Identity and authority verified.
  case verified
  /// Every rule asked again for this minute.
  case cleared
  /// Handed over.
  case done
  /// Identity could not be established; the request stays ready.
  case held
  /// Authority or release refused.
  case refused
  /// Left.
  case abandoned

  /// The stage before the first move.
  public static let start = PickupStage.away
  /// The stages that nothing leaves.
  public static let terminal: Set<PickupStage> = [.done, .held, .refused, .abandoned]
}

/// What can be done at a visit.
public enum PickupAction: String, ActionName {
  case arrive, call, claimRole, identify, showID, showFallback, failID, verifyPatient
  case verifyRepresentative, verifyNote, verifyRecipient, turnAway, scanItem, recheck
  case refuseRecheck, verifyAgain, handOver, beginInspection, endInspection, leave
  case undo, backToWaiting, backToCounter
}
