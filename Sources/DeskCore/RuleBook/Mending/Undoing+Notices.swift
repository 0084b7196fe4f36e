extension DeathAction: Undoable {
  /// Takes back what was added; `undo` takes a death off the chart.
  public static let plainUndo = DeathAction.takeBack
  /// To where an act came from.
  public static let waysBack: [DeathAction] = [.backToComplete]

  /// Whether an undo takes the act back: nothing is on any chart yet.
  public var undoing: Undoing {
    switch self {
    case .add, .verify: .takenBack
    case .record, .complete, .findIncomplete, .apply, .reject, .undo, .takeBack, .backToComplete:
      .otherwise
    }
  }

  /// What mends an act that no undo takes back.
  public var mendedBy: String {
    switch self {
    case .record, .complete: "Let data integrity reject the notice (death.reject)."
    case .apply: "Take the death off the chart (death.undo)."
    case .reject, .undo: "Record the notice anew (death.record)."
    default: MendedActs.anyhow
    }
  }
}

extension AdoptionAction: Undoable {
  /// Takes back what stayed; nothing of an adoption does.
  public static let plainUndo = AdoptionAction.undo
  /// To where an act came from.
  public static let waysBack: [AdoptionAction] = [.backToAccepted]

  /// Whether an undo takes the act back: only the passing on, while nobody has taken it up.
  public var undoing: Undoing {
    switch self {
    case .route: .takenBack
    case .receive, .accept, .refuse, .schedule, .apply, .takeEffect, .undo, .backToAccepted:
      .otherwise
    }
  }

  /// What mends an act that no undo takes back.
  public var mendedBy: String {
    switch self {
    case .receive, .accept, .refuse: "Take the right paper in (adoption.receive)."
    case .schedule, .apply, .takeEffect:
      "Take in the court's newer paper (adoption.receive); a decree is answered by a decree."
    default: MendedActs.anyhow
    }
  }
}
