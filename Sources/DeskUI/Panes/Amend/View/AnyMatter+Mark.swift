import DeskCore

extension AnyMatter {
  /// What it is, in words.
  var words: String {
    switch self {
    case .amendment: "an amendment"
    case .death: "a notice of a death"
    case .adoption: "a paper about an adoption"
    case .accounting(let row): row.suspension == nil ? "an accounting" : "an agency's statement"
    case .incident: "an incident"
    }
  }

  /// The status on a day: a day that is over or near comes first, then an extension, then the stage.
  func mark(on today: Day) -> StatusMark {
    if case .accounting(let row) = self, row.suspension != nil { return stageMark }
    guard let due else { return stageMark }
    if due < today { return StatusMark("OVERDUE", .statusOverdue) }
    if due - today <= MatterAsk.soonDays { return StatusMark("DUE SOON", .statusDue) }
    return clock?.extended == nil ? stageMark : StatusMark("EXTENDED", .statusHold)
  }

  /// The clock of an answer, where there is one.
  var clock: AnswerClock? {
    switch self {
    case .amendment(let row): row.clock
    case .accounting(let row): row.clock
    case .death, .adoption, .incident: nil
    }
  }

  /// `17/60`: the day of the clock and how many it has; empty where none runs.
  func day(on today: Day) -> String {
    if let clock, clock.answered == nil, isOpen {
      return "\(today - clock.received)/\(clock.due - clock.received)"
    }
    guard case .incident(let row) = self, row.due != nil else { return "" }
    return "\(today - row.discoveredOn)/\(row.noticeDue - row.discoveredOn)"
  }

  /// When it came in, or was discovered.
  var since: Day {
    switch self {
    case .amendment(let row): row.received.day
    case .death(let row): row.received.day
    case .adoption(let row): row.received.day
    case .accounting(let row): row.received.day
    case .incident(let row): row.discoveredOn
    }
  }

  /// Who has it: a person, an office, or whose turn it is.
  var who: String {
    switch self {
    case .amendment(let row): row.takenBy ?? (row.office.isEmpty ? "-" : row.office)
    case .death(let row): row.stage.turn
    case .adoption(let row): row.stage.turn
    case .accounting(let row): row.stage.turn
    case .incident(let row): row.openedBy
    }
  }

  private var stageMark: StatusMark {
    switch self {
    case .amendment(let row): row.stage.mark
    case .death(let row): row.stage.mark
    case .adoption(let row): row.stage.mark
    case .accounting(let row): row.stage.mark
    case .incident(let row): row.stage.mark
    }
  }
}

extension AmendmentStage {
  var mark: StatusMark {
    switch self {
    case .unreceived, .queued: StatusMark("NEW", .statusNew)
    case .inReview: StatusMark("REVIEW", .statusWork)
    case .waitingForInformation: StatusMark("WAITS", .statusHold)
    case .accepted: StatusMark("ACCEPTED", .statusWork)
    case .partialAccept: StatusMark("IN PART", .statusWork)
    case .amendmentCompleted: StatusMark("LINKED", .statusWork)
    case .denied: StatusMark("DENIED", .statusCancelled)
    case .disagreementLogged: StatusMark("DISAGREES", .statusHold)
    case .completed: StatusMark("DONE", .statusDone)
    case .withdrawn: StatusMark("WITHDRAWN", .statusCancelled)
    }
  }
}

extension DeathStage {
  var mark: StatusMark {
    switch self {
    case .unopened, .received: StatusMark("NEW", .statusNew)
    case .incomplete: StatusMark("INCOMPLETE", .statusHold)
    case .complete: StatusMark("COMPLETE", .statusWork)
    case .verified: StatusMark("VERIFIED", .statusReady)
    case .applied: StatusMark("APPLIED", .statusDone)
    case .rejected: StatusMark("REJECTED", .statusCancelled)
    }
  }

  /// Whose turn it is.
  var turn: String {
    switch self {
    case .unopened, .received, .incomplete: "front"
    case .complete, .verified: "data integrity"
    case .applied, .rejected: "-"
    }
  }
}

extension AdoptionStage {
  var mark: StatusMark {
    switch self {
    case .unopened, .received: StatusMark("NEW", .statusNew)
    case .accepted: StatusMark("ACCEPTED", .statusWork)
    case .routed: StatusMark("ROUTED", .statusWork)
    case .scheduled: StatusMark("SCHEDULED", .statusReady)
    case .applied: StatusMark("APPLIED", .statusDone)
    case .refused: StatusMark("REFUSED", .statusCancelled)
    }
  }

  /// Whose turn it is.
  var turn: String {
    switch self {
    case .unopened, .received, .accepted: "front"
    case .routed: "data integrity"
    case .scheduled: "the desk"
    case .applied, .refused: "-"
    }
  }
}

extension AccountingStage {
  var mark: StatusMark {
    switch self {
    case .unreceived, .open: StatusMark("NEW", .statusNew)
    case .awaitAssent: StatusMark("FEE ASKED", .statusHold)
    case .draft: StatusMark("DRAFT", .statusWork)
    case .issued: StatusMark("ISSUED", .statusDone)
    case .withdrawn: StatusMark("WITHDRAWN", .statusCancelled)
    case .suspending: StatusMark("SUSPENDS", .statusHold)
    case .suspensionEnded: StatusMark("OVER", .statusDone)
    }
  }

  /// Whose turn it is.
  var turn: String {
    switch self {
    case .unreceived, .open: "clerk"
    case .awaitAssent: "individual"
    case .draft, .suspending: "privacy"
    case .issued, .withdrawn, .suspensionEnded: "-"
    }
  }
}

extension IncidentStage {
  var mark: StatusMark {
    switch self {
    case .unopened, .open: StatusMark("OPEN", .statusNew)
    case .assessed: StatusMark("ASSESSED", .statusWork)
    case .notified: StatusMark("NOTIFIED", .statusReady)
    case .closed: StatusMark("CLOSED", .statusDone)
    }
  }
}
