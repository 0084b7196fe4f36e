extension Acts {
  /// The commands of the incident machine.
  func incident(_ name: String) throws -> Ruling {
    guard let action = IncidentAction(rawValue: name) else {
      return .invalid([CommandForm.unknown(command.do)])
    }
    if action == .open {
      let number = facts.text("request")
      guard number.isEmpty else {
        guard let request = try chart.request(number) else {
          return .invalid([
            InputError(
              field: "request", says: "there is no request \(number)",
              accepts: "the number of a request, or nothing")
          ])
        }
        return try openIncident(for: request)
      }
      return try openIncident(for: nil)
    }
    guard let row = try chart.matter(command.on, as: Incident.self) else {
      return .invalid([notFound("incident")])
    }
    switch action {
    case .open, .undo, .backToOpen: return .invalid([CommandForm.unknown(command.do)])
    case .record: return try record(row)
    case .assess: return try assess(row)
    case .notify: return try notify(row)
    case .close: return try close(row)
    }
  }

  /// Opens an incident, for what left under a request or for what was lost.
  ///
  /// The facts are those of `FormField.incident`. Whose record it was may be another patient than
  /// the request's; who packed and released it is read from the request.
  func openIncident(for request: Request?) throws -> Ruling {
    let named = facts.text("patient")
    let patient = named.isEmpty ? request?.patient ?? "" : named
    let site = request?.site ?? moment.site
    let discoveredAt = facts.instant("discoveredAt") ?? moment.instant
    let zone = ground.policy.site(site)?.zone
    let day = zone.flatMap { ground.zones.local(discoveredAt, in: $0)?.day } ?? moment.day
    var evidence = IncidentEvidence()
    evidence.report = IncidentReport(
      patientKnown: try chart.patient(patient) != nil, cause: facts.word("cause"),
      discoveredAt: discoveredAt, now: moment.instant)
    let id = "IN-\(try chart.nextNumber("IN"))"
    let subject = Standing(id: id, version: 0, stage: IncidentStage.unopened)
    return try decide(
      .incident, .open, on: subject, given: evidence, subjects: request.map { [$0.id] } ?? [],
      findings: ["id": id]
    ) { stage in
      guard let cause = facts.word("cause", as: IncidentCause.self) else { return [] }
      var row = Incident(
        id: id, patient: patient, request: request?.id ?? "", site: site,
        discoveredAt: discoveredAt, discoveredOn: day,
        noticeDue: day + ground.policy.privacy.breachNoticeDays, openedBy: user,
        involved: request?.handlers ?? [], cause: cause)
      row.occurredOn = request?.releases.last?.day
      row.recipient = request?.releases.last?.recipient ?? ""
      row.address = request?.releases.last?.address ?? Address()
      row.description = named.isEmpty ? request?.releases.last?.description ?? "" : ""
      row.stage = stage
      row.take(facts)
      // Whether anybody outside has it is for privacy to find, not for whoever reports it (R-91).
      row.isDisclosure = true
      return [try Fact.created(row)]
    }
  }

  /// Who handles it, beside everyone known to have had a hand in it.
  private func handler(of row: Incident, and more: [String] = []) -> IncidentHandler {
    let involved = row.involved + more
    let nobody = involved.isEmpty && row.cause != .lostOriginal
    // Of what left under no request that is known, its reporter may be the one who released it.
    let reporter = row.request.isEmpty ? [row.openedBy] : []
    return IncidentHandler(handler: user, involved: nobody ? nil : involved + reporter)
  }

  private func record(_ row: Incident) throws -> Ruling {
    var evidence = IncidentEvidence()
    evidence.handler = handler(of: row, and: facts.texts("releasedBy"))
    return try decide(.incident, .record, on: row.standing, given: evidence) { stage in
      try moved(row, to: stage) { $0.take(facts) }
    }
  }

  private func assess(_ row: Incident) throws -> Ruling {
    let findings = facts.groups("factors").compactMap { RiskFinding($0) }
    var evidence = IncidentEvidence()
    evidence.handler = handler(of: row)
    evidence.assessment = RiskAssessment(stated: findings.map(\.factor))
    return try decide(.incident, .assess, on: row.standing, given: evidence) { stage in
      try moved(row, to: stage) { new in
        new.assessment = findings
        new.assessedBy = user
      }
    }
  }

  private func notify(_ row: Incident) throws -> Ruling {
    let year = facts.number("hhsLogYear")
    let hhsTold = facts.flag("hhsTold") ?? false
    var evidence = IncidentEvidence()
    evidence.handler = handler(of: row)
    evidence.notice = BreachNotice(
      letter: facts.text("letter"), parts: facts.words("says"),
      affected: facts.number("affected") ?? row.affected,
      many: ground.policy.privacy.breachManyPeople, hhsTold: hhsTold, hhsLogged: year != nil)
    return try decide(.incident, .notify, on: row.standing, given: evidence) { stage in
      try moved(row, to: stage) { new in
        new.noticeLetter = facts.text("letter")
        new.noticedOn = today(at: row.site)
        new.affected = facts.number("affected") ?? row.affected
        new.hhsTold = hhsTold
        new.hhsLogYear = year
      }
    }
  }

  private func close(_ row: Incident) throws -> Ruling {
    var evidence = IncidentEvidence()
    evidence.handler = handler(of: row)
    evidence.end = IncidentEnd(isLow: row.isLowProbability, told: row.noticedOn != nil)
    return try decide(.incident, .close, on: row.standing, given: evidence) { stage in
      try moved(row, to: stage) { $0.closedBy = user }
    }
  }
}

extension Request {
  /// Who packed it, and everyone who released any of it.
  var handlers: [String] {
    ([packedBy] + releases.compactMap(\.packedBy) + releases.map(\.by)).filter { !$0.isEmpty }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Incident {
  /// Takes over what a command tells; what is not mentioned stays.
  mutating func take(_ facts: Facts) {
    if !facts.text("recipient").isEmpty { recipient = facts.text("recipient") }
    if facts["address"] != nil { address = Address(facts.group("address")) }
    if !facts.text("description").isEmpty { description = facts.text("description") }
    if let day = facts.day("occurredOn") { occurredOn = day }
    if let flag = facts.flag("disclosed") { isDisclosure = flag }
    if let number = facts.number("affected") { affected = number }
    involved += facts.texts("releasedBy").filter { !involved.contains($0) }
  }
}

extension RiskFinding {
  /// A finding from a command's group of facts; one without level or reason is none.
  init?(_ facts: Facts) {
    guard let factor = facts.word("factor", as: RiskFactor.self),
      let level = facts.word("level", as: RiskLevel.self), !facts.text("says").isEmpty
    else { return nil }
    self.init(factor: factor, level: level, says: facts.text("says"))
  }
}
