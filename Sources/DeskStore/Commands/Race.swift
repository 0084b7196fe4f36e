import DeskCore

/// Whether another desk was first: the move was open until somebody else moved the subject.
struct Race {
  private let command: Command

  init(_ command: Command) { self.command = command }

  /// Who was first, or nil when nobody was: then the move was never open.
  func winner(of refused: borrowing RefusedAct, _ chart: SQLChart, key: JournalKey) throws
    -> KeptAnswer.Winner?
  {
    guard refused.refusal.codes.contains("NO_SUCH_MOVE") else { return nil }
    let reader = JournalReader(session: chart.session, key: key)
    for subject in refused.subjects {
      guard let last = try lastMove(of: subject, reader) else { continue }
      let isOther = last.entry.user != command.actor.user || last.entry.desk != command.desk
      guard isOther, wasOpen(before: last.change) else { continue }
      return KeptAnswer.Winner(
        by: last.entry.user, desk: last.entry.desk, at: last.entry.at, did: last.entry.tried)
    }
    return nil
  }

  private func lastMove(of subject: String, _ reader: JournalReader) throws
    -> (entry: JournalEntry, change: StageChange)?
  {
    for line in try reader.history(of: subject, limit: 20).lines {
      if let change = line.entry.stages.last(where: { $0.subject == subject && $0.from != $0.to }) {
        return (line.entry, change)
      }
    }
    return nil
  }

  /// Whether the action, or one that it brings with it, had a row at the stage that was left.
  private func wasOpen(before change: StageChange) -> Bool {
    let named = command.do.split(separator: ".").last.map(String.init) ?? ""
    let actions = command.do == "pickup.handOver" ? [named, "handOverPart"] : [named]
    switch change.machine {
    case "request": return has(Machine.request, actions, at: change.from)
    case "authorization": return has(Machine.authorization, actions, at: change.from)
    case "pickup": return has(Machine.pickup, actions, at: change.from)
    case "imaging": return has(Machine.imaging, actions, at: change.from)
    case "amendment": return has(Machine.amendment, actions, at: change.from)
    case "death": return has(Machine.death, actions, at: change.from)
    case "adoption": return has(Machine.adoption, actions, at: change.from)
    case "accounting": return has(Machine.accounting, actions, at: change.from)
    case "incident": return has(Machine.incident, actions, at: change.from)
    default: return false
    }
  }

  private func has<Stage, Action, Evidence>(
    _ machine: Machine<Stage, Action, Evidence>, _ actions: [String], at stage: String
  ) -> Bool {
    guard let stage = Stage(rawValue: stage) else { return false }
    return actions.compactMap { Action(rawValue: $0) }
      .contains { machine.move($0, at: stage) != nil }
  }
}
