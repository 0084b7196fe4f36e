/// Where a release request stands; a stage says what is awaited.
public enum RequestStage: String, StageName {
  /// Before it is logged.
  case unlogged
  /// Logged, waits for validation.
  case logged
  /// Something is missing; the access clock runs on.
  case needsInfo
  /// In order, waits for someone to take it.
  case validated
  /// Someone works on it.
  case inWork
  /// Waits for a fixed reason.
  case pended
  /// Packed, waits for the second person's check.
  case packed
  /// On the shelf, waits for the person.
  case ready
  /// Checked, waits to be sent.
  case sendable
  /// Recalled; the packet must come off the shelf.
  case recalled
  /// Handed over or sent.
  case released
  /// Joined to another request.
  case merged
  /// Belongs to another office.
  case redirected
  /// Closed for want of an answer.
  case closedIncomplete
  /// Recalled and destroyed.
  case closedRecalled
  /// Never collected.
  case closedUnclaimed
  /// Denied in writing.
  case denied
  /// Taken back by the requester.
  case cancelled

  /// The stage before the first move.
  public static let start = RequestStage.unlogged
  /// The stages that close a request.
  ///
  /// A misrelease, a note, a status and an undo may still be told of one; only a review that
  /// overturns a denial, and the mending of a wrong merge, open it again.
  public static let terminal: Set<RequestStage> = [
    .released, .merged, .redirected, .closedIncomplete, .closedRecalled, .closedUnclaimed,
    .denied, .cancelled,
  ]
}

extension RequestStage {
  /// The open stages in which nothing is packed.
  static let unpacked: Set<RequestStage> = [.logged, .needsInfo, .validated, .inWork, .pended]
}

/// What can be done with a release request.
public enum RequestAction: String, ActionName {
  case log, noteRedirect, splitOff, attach, merge, redirect, convert, agreeFormat, split, validate,
    failValidation, cure, closeIncomplete, assign, askAgain, pend,
    resume
  case pack, packUnderLaw, passCheck, passToSend, failCheck, notify, handOver, handOverPart, send,
    sendUnderLaw, recall,
    destroy, rework
  case closeUnclaimed, transfer, receive, collect, extend, deny, declineRepresentative, askReview,
    upholdDenial, overturnDenial, cancel, misrelease, mark
  case relink, unmerge, note, need, tellStatus, undo, backToLogged, backToValidated, backToWork,
    backToHold, backToPacked
}
