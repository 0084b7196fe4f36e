/// Where a disc, film or link stands; a stage says what is awaited.
public enum ImagingStage: String, StageName {
  /// Before it is ordered.
  case unordered
  /// Ordered, waits for the images or the film to be pulled.
  case queued
  /// Not where it should be; someone searches.
  case searching
  /// Pulled, waits to be made.
  case pulled
  /// Made, waits for the second person's read-back.
  case made
  /// The last one failed its read-back and is gone; waits to be made again.
  case remake
  /// Read back, waits for the shelf.
  case verified
  /// On the shelf, waits to leave with its request.
  case shelved
  /// Between two sites.
  case inTransit
  /// Original film that is lent; waits to come back.
  case onLoan
  /// Recalled, waits to be destroyed or filed again.
  case recalled
  /// Handed over or sent for good.
  case issued
  /// Original film that is back in its file.
  case returned
  /// Destroyed, on record with who and when.
  case destroyed
  /// Called off before anything was made.
  case withdrawn
  /// Searched for and not found; the person has a letter.
  case unavailable
  /// Made or lent, and lost.
  case lost

  /// The stage before the first move.
  public static let start = ImagingStage.unordered
  /// The stages that nothing leaves.
  public static let terminal: Set<ImagingStage> = [
    .issued, .returned, .destroyed, .withdrawn, .unavailable, .lost,
  ]
}

/// What can be done with a disc, film or link.
public enum ImagingAction: String, ActionName {
  case order, agree, pull, notFound, giveUp, burn, print, link, pullFilm, readBack, failReadBack
  case shelve, transfer, receive, carry, issue, lend, takeBack, chase, reportLost, recall, destroy,
    refile, undo, backToQueue, backToSearch, backToVerified
}
