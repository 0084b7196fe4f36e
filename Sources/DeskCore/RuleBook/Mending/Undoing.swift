/// Whether an act on a request may be taken back by an undo.
///
/// Taken back is what only the desk knows of: who works on it, why it waits, a note, a day, what
/// was attached or agreed, a joining, a packet, a second check. A check may be taken back because
/// the one who checked sees a fault a moment later, and nobody was told yet. Validation is no slip
/// of a hand but the rules' own answer, and `askAgain` puts it back with a reason.
public enum Undoing: String, CaseIterable, Hashable, Sendable, Codable {
  /// An undo takes it back.
  case takenBack
  /// It left, was printed, or told somebody outside something.
  case toldOutside
  /// It has an act of its own that mends it.
  case otherwise
}

extension RequestAction {
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
  var mendedBy: String {
    switch self {
    case .handOver, .handOverPart, .send, .sendUnderLaw: "Report it as a misrelease."
    case .validate, .cure, .rework: "Put it back with its reason (request.askAgain)."
    case .transfer, .receive: "Transfer it back."
    case .relink: "Re-link it again."
    case .unmerge: "Join it again."
    case .log: "Cancel it, or re-link it to the right patient."
    case .failCheck: "Pack it again."
    case .recall: "Put it in order again (request.rework)."
    default: "Mend it by an act of its own, with its reason."
    }
  }
}
