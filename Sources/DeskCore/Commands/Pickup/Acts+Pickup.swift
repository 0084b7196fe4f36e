extension Acts {
  /// The commands of the pickup machine.
  func pickup(_ name: String) throws -> Ruling {
    guard let action = PickupAction(rawValue: name) else {
      return .invalid([CommandForm.unknown(command.do)])
    }
    if action == .arrive { return try arrive() }
    guard let visit = try chart.visit(command.on) else { return .invalid([notFound("visit")]) }
    guard let request = try chart.request(visit.request) else {
      return .invalid([notFound("request")])
    }
    let around = try RequestReading(request, in: chart, at: moment, policy: ground.policy)
    let reading = try VisitReading(visit, around: around, in: chart)
    switch action {
    case .call, .leave, .verifyAgain: return try serve(action, reading)
    case .claimRole: return try claim(reading)
    case .identify: return try identify(reading)
    case .showID, .showFallback: return try show(action, reading)
    case .verifyPatient, .verifyRecipient: return try verify(action, reading)
    case .verifyNote, .verifyRepresentative: return try verifyByPaper(action, reading)
    case .failID, .turnAway: return try endVisit(action, reading)
    case .scanItem: return try scanItem(reading)
    case .recheck: return try recheck(reading)
    case .handOver: return try handOver(reading)
    case .beginInspection: return try beginInspection(reading)
    case .endInspection: return try endInspection(reading)
    case .arrive, .refuseRecheck, .undo, .backToWaiting, .backToCounter:
      return .invalid([CommandForm.unknown(command.do)])
    }
  }

  /// A visit's row after a move, with its end where the stage is one.
  func moved(
    _ old: Visit, to stage: PickupStage, _ change: (inout Visit) -> Void = { _ in }
  ) throws -> [Fact] {
    var new = old
    new.stage = stage
    new.version += 1
    change(&new)
    if PickupStage.terminal.contains(stage) { new.endedAt = moment.instant }
    return [try Fact.changed(from: old, to: new)].compactMap { $0 }
  }

  private func arrive() throws -> Ruling {
    guard let request = try chart.request(facts.text("request")) else {
      return .invalid([
        InputError(
          field: "request", says: "there is no request \(facts.text("request"))",
          accepts: "the number of a request")
      ])
    }
    let around = try RequestReading(request, in: chart, at: moment, policy: ground.policy)
    let id = "VS-\(try chart.nextNumber("VS"))"
    var visit = Visit(id: id, request: request.id, site: moment.site, arrivedAt: moment.instant)
    visit.foundBy = facts.word("foundBy")
    let reading = try VisitReading(visit, around: around, in: chart)
    return try decide(
      .pickup, .arrive, on: reading.standing, given: reading.evidence, subjects: [request.id],
      findings: ["id": id]
    ) { stage in
      var new = visit
      new.stage = stage
      return [try Fact.created(new)]
    }
  }

  private func serve(_ action: PickupAction, _ reading: VisitReading) throws -> Ruling {
    try decide(
      .pickup, action, on: reading.standing, given: reading.evidence,
      subjects: [reading.visit.request]
    ) { stage in
      try moved(reading.visit, to: stage) { visit in
        switch action {
        case .call:
          visit.calledAt = moment.instant
          visit.desk = command.desk
        case .verifyAgain: visit.forgetVerification()
        default: break
        }
      }
    }
  }

  private func claim(_ reading: VisitReading) throws -> Ruling {
    let claim = Claim(
      part: facts.word("part") ?? .patient, name: facts.text("name"),
      relation: facts.word("relation") ?? .patient, company: facts.text("company"))
    var read = reading
    read.visit.claim = claim
    return try decide(
      .pickup, .claimRole, on: reading.standing, given: read.evidence,
      subjects: [reading.visit.request]
    ) { stage in
      try moved(reading.visit, to: stage) { $0.claim = claim }
    }
  }

  /// Ends a visit for a failure; the codes are the broken rules', never the clerk's.
  private func endVisit(_ action: PickupAction, _ reading: VisitReading) throws -> Ruling {
    try decide(
      .pickup, action, on: reading.standing, given: reading.evidence,
      subjects: [reading.visit.request]
    ) { stage in
      try moved(reading.visit, to: stage)
    }
  }
}

extension Visit {
  /// Forgets what was verified, so that the person is verified anew; wrong tries stay counted.
  mutating func forgetVerification() {
    claim = nil
    photoID = nil
    fallback = nil
    nameOnID = nil
    identifiers.removeAll { $0.matches }
    paper = ""
    covered = []
    verifiedAt = nil
  }
}
