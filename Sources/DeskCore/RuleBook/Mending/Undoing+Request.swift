extension RequestAction: Undoable {
  /// Takes back what stayed.
  public static let plainUndo = RequestAction.undo
  /// To where an act came from.
  public static let waysBack: [RequestAction] = [
    .backToLogged, .backToValidated, .backToWork, .backToHold, .backToPacked,
  ]

  /// Whether an undo takes the act back.
  public var undoing: Undoing {
    switch self {
    case .assign, .pend, .resume, .note, .need, .collect, .attach, .agreeFormat, .merge, .pack,
      .packUnderLaw, .passCheck, .passToSend:
      .takenBack
    case .noteRedirect, .handOver, .handOverPart, .send, .sendUnderLaw, .misrelease, .notify,
      .tellStatus, .extend,
      .deny, .convert, .redirect, .declineRepresentative, .askReview, .upholdDenial,
      .overturnDenial, .cancel, .closeIncomplete, .closeUnclaimed, .destroy:
      .toldOutside
    case .log, .splitOff, .split, .validate, .failValidation, .cure, .rework, .askAgain,
      .failCheck, .transfer, .receive, .recall, .mark, .relink, .unmerge, .undo, .backToLogged,
      .backToValidated, .backToWork, .backToHold, .backToPacked:
      .otherwise
    }
  }

  /// What mends an act that no undo takes back.
  public var mendedBy: String {
    switch self {
    case .handOver, .handOverPart, .send, .sendUnderLaw: "Report it as a misrelease."
    case .validate, .cure, .rework: "Put it back with its reason (request.askAgain)."
    case .transfer: "Take it in again (request.receive)."
    case .receive: "Transfer it back (request.transfer)."
    case .relink: "Re-link it again."
    case .unmerge: "Join it again."
    case .log: "Cancel it, or re-link it to the right patient."
    case .failCheck: "Pack it again."
    case .recall: "Put it in order again (request.rework)."
    default: MendedActs.anyhow
    }
  }
}
