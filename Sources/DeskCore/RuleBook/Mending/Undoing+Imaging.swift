extension ImagingAction: Undoable {
  /// Takes back what stayed.
  public static let plainUndo = ImagingAction.undo
  /// To where an act came from.
  public static let waysBack: [ImagingAction] = [
    .backToQueue, .backToSearch, .backToVerified,
  ]

  /// Whether an undo takes the act back: nothing was made, moved or lent by it.
  public var undoing: Undoing {
    switch self {
    case .agree, .pull, .notFound, .shelve: .takenBack
    case .giveUp, .issue, .lend, .chase: .toldOutside
    case .order, .burn, .print, .link, .pullFilm, .readBack, .failReadBack, .transfer, .receive,
      .carry, .takeBack, .reportLost, .recall, .destroy, .refile, .undo, .backToQueue,
      .backToSearch, .backToVerified:
      .otherwise
    }
  }

  /// What mends an act that no undo takes back.
  public var mendedBy: String {
    switch self {
    case .order, .burn, .print, .link, .pullFilm, .readBack: "Recall it (imaging.recall)."
    case .failReadBack: "Make it again."
    case .transfer: "Take it in again (imaging.receive)."
    case .receive: "Transfer it back (imaging.transfer)."
    case .recall: "Order it again (imaging.order)."
    default: MendedActs.anyhow
    }
  }
}
