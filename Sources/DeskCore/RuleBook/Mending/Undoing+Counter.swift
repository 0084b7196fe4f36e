extension DocumentAction: Undoable {
  /// Takes back a look.
  public static let plainUndo = DocumentAction.undo
  /// To where a check came from.
  public static let waysBack: [DocumentAction] = [.backToReceived]

  /// Whether an undo takes the act back.
  ///
  /// A check is a person's judgment of a paper in hand, so it is taken back while nothing else
  /// rests on it.
  public var undoing: Undoing {
    switch self {
    case .see, .check: .takenBack
    case .grantProxy: .toldOutside
    case .scanIn, .readAtCounter, .findDefective, .use, .consume, .revoke, .recordEvent, .expire,
      .fileDecree, .endAuthority, .knowFalse, .undo, .backToReceived:
      .otherwise
    }
  }

  /// What mends an act that no undo takes back.
  public var mendedBy: String {
    switch self {
    case .scanIn, .readAtCounter, .findDefective, .revoke, .recordEvent, .knowFalse:
      "File the right paper (authorization.scanIn); requests rest on that one."
    case .grantProxy: "Revoke it (authorization.revoke)."
    default: MendedActs.anyhow
    }
  }
}

extension PickupAction: Undoable {
  /// Takes back a scan.
  public static let plainUndo = PickupAction.undo
  /// To where a visit came from.
  public static let waysBack: [PickupAction] = [.backToWaiting, .backToCounter]

  /// Whether an undo takes the act back.
  ///
  /// Never what counts wrong tries, and never what was verified: that is verified anew.
  public var undoing: Undoing {
    switch self {
    case .call, .claimRole, .scanItem: .takenBack
    case .failID, .turnAway, .refuseRecheck, .handOver: .toldOutside
    case .arrive, .identify, .showID, .showFallback, .verifyPatient, .verifyRepresentative,
      .verifyNote, .verifyRecipient, .recheck, .verifyAgain, .beginInspection, .endInspection,
      .leave, .undo, .backToWaiting, .backToCounter:
      .otherwise
    }
  }

  /// What mends an act that no undo takes back.
  public var mendedBy: String {
    switch self {
    case .handOver: "Report it as a misrelease."
    case .verifyPatient, .verifyRepresentative, .verifyNote, .verifyRecipient, .recheck:
      "Verify the person anew (pickup.verifyAgain)."
    case .identify, .showID, .showFallback: "End the visit (pickup.leave), or go on."
    case .arrive: "End the visit (pickup.leave)."
    case .beginInspection: "Count the papers back (pickup.endInspection)."
    default: MendedActs.anyhow
    }
  }
}
