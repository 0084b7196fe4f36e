import DeskCore

/// One command on its way from the rule book to the journal.
struct Decision {
  private var command: Command
  private var ground: Ground

  init(_ command: Command, on ground: Ground) {
    self.command = command
    self.ground = ground
  }

  /// The entry to land, and the answer but for its place in the journal.
  ///
  /// An act that files a paper is understood only where the folder of the papers holds its bytes.
  func made(_ chart: SQLChart, key: JournalKey, papers: PaperFolder) throws
    -> (entry: PreparedEntry, outcome: Outcome)
  {
    var decision = self
    try decision.takeNewestPolicy(chart)
    let made = try decision.decided(chart, key: key)
    for fact in made.entry.entry.facts where fact.table == .paper && fact.isNew {
      let stamp = try fact.applied(to: nil, as: PaperScan.self).stamp
      guard papers.holds(stamp) else {
        throw InvalidCommand(errors: [
          InputError(
            field: "hash", says: "no such file is stored at this desk",
            accepts: "a file that was stored with recordsdesk papers add")
        ])
      }
    }
    return made
  }

  /// A policy that another desk loaded a moment ago speaks for the very next command.
  private mutating func takeNewestPolicy(_ chart: SQLChart) throws {
    guard try chart.policyVersion() > ground.policy.version, let newest = try chart.policy() else {
      return
    }
    ground.policy = newest
    command.moment = command.moment.under(ground)
  }

  private func decided(_ chart: SQLChart, key: JournalKey) throws
    -> (entry: PreparedEntry, outcome: Outcome)
  {
    switch try Acts.perform(command, on: chart, ground: ground) {
    case .invalid(let errors): throw InvalidCommand(errors: errors)
    case .allowed(let act):
      let answer = KeptAnswer(
        subject: act.subjects.first ?? "", stage: act.stage, findings: act.findings)
      var entry = entry(.done, act.subjects, answer: try FieldEncoder.encode(answer))
      entry.evidence = act.evidence
      entry.breaches = act.recorded.map { BreachCode($0) }
      entry.facts = act.facts
      return (PreparedEntry(entry, writes: act.spend()), answer.outcome(of: entry, seq: 0))
    case .refused(var refused):
      return try self.refused(&refused, chart, key: key)
    }
  }

  private func refused(_ refused: inout RefusedAct, _ chart: SQLChart, key: JournalKey) throws
    -> (entry: PreparedEntry, outcome: Outcome)
  {
    var answer = KeptAnswer(
      subject: refused.subjects.first ?? "", stage: refused.stage,
      breaches: refused.refusal.breaches)
    answer.overtaken = try Race(command).winner(of: refused, chart, key: key)
    var writes: [StageWrite] = []
    var facts: [Fact] = []
    if let failure = refused.failure.take() {
      answer.stage = failure.stage
      facts = failure.facts
      writes = failure.spend()
    }
    var entry = entry(.refused, refused.subjects, answer: try FieldEncoder.encode(answer))
    entry.breaches = refused.refusal.breaches.map { BreachCode($0) }
    entry.evidence = refused.evidence
    entry.facts = facts
    return (PreparedEntry(entry, writes: writes), answer.outcome(of: entry, seq: 0))
  }

  private func entry(
    _ outcome: JournalEntry.Outcome, _ subjects: [String], answer: Fields
  ) -> JournalEntry {
    var entry = JournalEntry(
      command: command.id, at: command.moment.instant, user: command.actor.user,
      roles: command.actor.roles, site: command.moment.site, desk: command.desk,
      tried: command.do, outcome: outcome, policyVersion: ground.policy.version)
    entry.subjects = subjects.filter { !$0.isEmpty }
    entry.answer = answer
    entry.note = notes.joined(separator: "; ")
    return entry
  }

  /// Words of a person: an override's reason, and when and by whom something was done on paper.
  private var notes: [String] {
    let override = command.override.map {
      "override \($0.rule.rawValue) by \($0.by): \($0.reason)"
    }
    let downtime = command.downtime.map { "done on paper at \($0.at) by \($0.by) (\($0.downtime))" }
    return [override, downtime].compactMap { $0 }
  }
}
