/// Where an amendment stands, in the words of HL7's Patient Request for Corrections.
public enum AmendmentStage: String, StageName {
  /// Before it came in.
  case unreceived
  /// Received, waits for someone to take it.
  case queued
  /// The author or the privacy officer looks at it.
  case inReview
  /// Something is missing; the clock runs on.
  case waitingForInformation
  /// Accepted, waits to be linked to the records.
  case accepted
  /// Accepted in part, denied in the rest.
  case partialAccept
  /// Linked to the records, waits for everyone to be told.
  case amendmentCompleted
  /// Denied in writing; a statement may come in.
  case denied
  /// A statement of disagreement is on file, waits for a rebuttal or none.
  case disagreementLogged
  /// Done; its papers go along with the record.
  case completed
  /// Taken back by the one who asked.
  case withdrawn

  /// The stage before the first move.
  public static let start = AmendmentStage.unreceived
  /// The stages that nothing leaves.
  public static let terminal: Set<AmendmentStage> = [.completed, .withdrawn]
  /// The stages at which an answer is owed.
  static let unanswered: Set<AmendmentStage> = [.queued, .inReview, .waitingForInformation]
}

/// What can be done with an amendment.
public enum AmendmentAction: String, ActionName {
  case receive, receiveOutside, start, needInfo, infoCame, accept, acceptPart, deny, link, inform
  case informOfPart
  case disagree, rebut, noRebut, attachRequest, extend, withdraw
  case undo, backToQueue, backToWaiting, backToReview
}
