extension AmendmentAction: Undoable {
  /// Takes back what stayed.
  public static let plainUndo = AmendmentAction.undo
  /// To where an act came from.
  public static let waysBack: [AmendmentAction] = [.backToQueue, .backToWaiting, .backToReview]

  /// Whether an undo takes the act back: no letter went out, and no record was touched.
  public var undoing: Undoing {
    switch self {
    case .start, .infoCame, .accept: .takenBack
    case .acceptPart, .deny, .inform, .informOfPart, .rebut, .extend, .withdraw: .toldOutside
    case .receive, .receiveOutside, .needInfo, .link, .disagree, .noRebut, .attachRequest, .undo,
      .backToQueue, .backToWaiting, .backToReview:
      .otherwise
    }
  }

  /// What mends an act that no undo takes back.
  public var mendedBy: String {
    switch self {
    case .receive, .receiveOutside: "Withdraw it at the requester's word (amendment.withdraw)."
    case .needInfo: "Go on with it (amendment.infoCame)."
    case .acceptPart, .deny: "Take a statement of disagreement (amendment.disagree)."
    default: MendedActs.anyhow
    }
  }
}

extension AccountingAction: Undoable {
  /// Takes back what stayed.
  public static let plainUndo = AccountingAction.undo
  /// To where an act came from.
  public static let waysBack: [AccountingAction] = [.backToOpen, .backToAssent]

  /// Whether an undo takes the act back: an answer noted on the wrong row, a draft, its words.
  public var undoing: Undoing {
    switch self {
    case .assent, .narrow, .compile, .describe: .takenBack
    case .giveFeeNotice, .issue, .extend, .withdraw: .toldOutside
    case .receive, .suspend, .endSuspension, .undo, .backToOpen, .backToAssent: .otherwise
    }
  }

  /// What mends an act that no undo takes back.
  public var mendedBy: String {
    switch self {
    case .receive: "Withdraw it at the individual's word (accounting.withdraw)."
    case .giveFeeNotice: "Let the individual narrow it (accounting.narrow)."
    case .suspend: "End the suspension (accounting.endSuspension)."
    default: MendedActs.anyhow
    }
  }
}

extension IncidentAction: Undoable {
  /// Takes back what stayed.
  public static let plainUndo = IncidentAction.undo
  /// To where an act came from.
  public static let waysBack: [IncidentAction] = [.backToOpen]

  /// Whether an undo takes the act back.
  public var undoing: Undoing {
    switch self {
    case .record, .assess: .takenBack
    case .notify: .toldOutside
    case .open, .close, .undo, .backToOpen: .otherwise
    }
  }

  /// What mends an act that no undo takes back.
  public var mendedBy: String {
    switch self {
    case .open: "Let privacy assess it (incident.assess) and close it (incident.close)."
    default: MendedActs.anyhow
    }
  }
}
