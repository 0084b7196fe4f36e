extension RuleText {
  /// An action is taken only from a stage whose row has it.
  static let noSuchMove = RuleText(
    .r00, says: "An action is taken only from a stage whose row has it.",
    source: "the state machines",
    cure: "Do what is open at this stage first.", otherwise: .refuse, keptBy: "Machine.decide")
}

extension Machine {
  /// The breach for an action that has no row, naming the stage and what is open from it.
  func noSuchMove(_ action: Action, at stage: Stage) -> Breach {
    let open = open(at: stage).map(\.rawValue)
    let list = open.isEmpty ? "nothing; it is closed" : open.joined(separator: ", ")
    return Breach(
      .noSuchMove,
      Gap(
        "NO_SUCH_MOVE",
        says: "\(name).\(action.rawValue) cannot be done at stage \(stage.rawValue).",
        cure: "Open from \(stage.rawValue): \(list)."))
  }

  /// The breach for recording a failure where nothing failed.
  func nothingFailed(_ action: Action) -> Breach {
    Breach(
      .noSuchMove,
      Gap(
        "NOTHING_FAILED",
        says: "\(name).\(action.rawValue) records a failure, and no rule is broken.",
        cure: "Go on: every check holds."))
  }
}
