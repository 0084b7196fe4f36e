extension MemoryChart {
  /// Does a command on this chart: the same acts and rules as on a store, nothing durable.
  ///
  /// The rows change when it is allowed, and by the failure's own row when it is refused and there
  /// is one. A policy that was loaded on this chart speaks for the commands after it.
  public mutating func perform(_ command: Command, on ground: Ground) throws -> Outcome {
    var (command, ground) = (command, ground)
    if let newest = policies[policyVersion()], newest.version > ground.policy.version {
      ground.policy = newest
      command.moment = command.moment.under(ground)
    }
    switch try Acts.perform(command, on: self, ground: ground) {
    case .invalid(let errors): return .invalid(errors)
    case .allowed(let act):
      let done = Outcome.Done(
        subject: act.subjects.first ?? "", stage: act.stage, seq: 0, findings: act.findings)
      remember(act, command)
      try take(act)
      return .done(done)
    case .refused(var refused):
      var answer = Outcome.Refused(
        subject: refused.subjects.first ?? "", stage: refused.stage, seq: 0,
        breaches: refused.refusal.breaches)
      if let failure = refused.failure.take() {
        answer.stage = failure.stage
        try take(failure)
      }
      return .refused(answer)
    }
  }

  /// Keeps what an undo has to know, as a journal would.
  private mutating func remember(_ act: borrowing Act, _ command: Command) {
    for id in act.subjects where !id.isEmpty {
      pastActs[id] = PastAct(
        entry: command.id, did: command.do, by: command.actor.user, on: id, facts: act.facts,
        evidence: act.evidence)
    }
  }

  private mutating func take(_ act: consuming Act) throws {
    _ = act.permits.spend()
    var seen: Set<String> = []
    for fact in act.facts {
      // A store counts the versions of its rows, and would refuse the second of two changes.
      guard seen.insert("\(fact.table) \(fact.key)").inserted else {
        throw FactError.changedTwice(fact.key)
      }
      try apply(fact)
    }
  }

  /// Makes one row's change.
  public mutating func apply(_ fact: Fact) throws {
    switch fact.table {
    case .request: requests[fact.key] = try fact.applied(to: requests[fact.key])
    case .patient: patients[fact.key] = try fact.applied(to: patients[fact.key])
    case .document: documents[fact.key] = try fact.applied(to: documents[fact.key])
    case .visit: visits[fact.key] = try fact.applied(to: visits[fact.key])
    case .study: studies[fact.key] = try fact.applied(to: studies[fact.key])
    case .report: reports[fact.key] = try fact.applied(to: reports[fact.key])
    case .person: people[fact.key] = try fact.applied(to: people[fact.key])
    case .media: try apply(fact, as: MediaJob.self)
    case .amendment: try apply(fact, as: Amendment.self)
    case .death: try apply(fact, as: DeathNotice.self)
    case .adoption: try apply(fact, as: AdoptionNotice.self)
    case .accounting: try apply(fact, as: Accounting.self)
    case .incident: try apply(fact, as: Incident.self)
    case .nearMiss: try apply(fact, as: NearMiss.self)
    case .policy:
      let version = Int(fact.key) ?? 0
      policies[version] = try fact.applied(to: policies[version])
    case .paper: try apply(fact, as: PaperScan.self)
    case .downtime: downtimes[fact.key] = try fact.applied(to: downtimes[fact.key])
    case .setting, .counter: break
    }
    draw(fact.key)
  }

  /// Keeps the sequences ahead of every number that is in use.
  private mutating func draw(_ key: String) {
    let parts = key.split(separator: "-")
    guard parts.count >= 2, let number = Int(parts[1]) else { return }
    let prefix = String(parts[0])
    numbers[prefix] = max(numbers[prefix] ?? 10_000, number)
  }
}
