import DeskCore

/// Stages as people read them.
enum StageWords {
  /// The word of a list: `READY`, `NEEDS INFO`.
  static func short(_ stage: RequestStage) -> String {
    switch stage {
    case .unlogged: "NOT LOGGED"
    case .logged: "NEW"
    case .needsInfo: "NEEDS INFO"
    case .validated: "VALID"
    case .inWork: "IN WORK"
    case .pended: "HOLD"
    case .packed: "PACKED"
    case .ready: "READY"
    case .sendable: "SENDABLE"
    case .recalled: "RECALLED"
    case .released: "DONE"
    case .merged: "MERGED"
    case .redirected: "REDIRECTED"
    case .closedIncomplete: "CLOSED"
    case .closedRecalled: "DESTROYED"
    case .closedUnclaimed: "UNCLAIMED"
    case .denied: "DENIED"
    case .cancelled: "CANCELLED"
    }
  }
}
