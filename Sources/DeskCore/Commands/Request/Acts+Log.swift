extension Acts {
  /// Logs a request: the first receipt sets its clocks for good.
  func logRequest() throws -> Ruling {
    if let wrong = strangeSite(besides: moment.site) { return .invalid([wrong]) }
    let site = ground.policy.site(moment.site)
    let receivedAt = facts.instant("receivedAt") ?? moment.instant
    let local = site.flatMap { ground.zones.local(receivedAt, in: $0.zone) }
    let patient = try chart.patient(facts.text("patient"))
    let kind = facts.word("kind", as: RequestKind.self)
    let clockFacts = Clocks.Facts(
      track: kind?.track ?? .access, received: local?.day ?? moment.day,
      inWriting: facts.flag("inWriting") ?? false, mammogram: facts.flag("mammogram") ?? false)

    var evidence = RequestEvidence()
    evidence.intake = IntakeMinimum(
      track: kind?.track, patientKnown: patient != nil, receivedAt: receivedAt,
      siteKnown: local != nil, now: moment.instant, belongsTo: kind?.machine ?? "")
    evidence.channel = channelClaim(kind, patient: patient)
    evidence.inspection = inspectionPlan(
      facts.word("delivery") ?? .pickup, at: facts.instant("inspectAt"), site: moment.site)
    evidence.routing = Routing(
      kind?.topic, isKnown: kind != nil, at: site.flatMap { ground.policy.practice($0.practice) })
    evidence.calendar = site.map { reach(clockFacts, at: $0) }

    let id = "RQ-\(try chart.nextNumber("RQ"))"
    let subject = Standing(id: id, version: 0, stage: RequestStage.unlogged)
    return try decide(.request, .log, on: subject, given: evidence, findings: ["id": id]) { stage in
      guard let site, let kind, let local else { return [] }
      var request = Request(
        id: id, facts: facts, kind: kind, site: site,
        received: Receipt(
          at: receivedAt, site: site.id, day: local.day,
          channel: facts.word("channel") ?? .counter),
        clocks: Clocks(clockFacts, at: site, policy: ground.policy))
      request.stage = stage
      return [try Fact.created(request)]
    }
  }

  private func reach(_ facts: Clocks.Facts, at site: Site) -> CalendarReach {
    let years = Clocks.reach(of: facts, policy: ground.policy)
    return CalendarReach(
      site: site.id, from: years.lowerBound, to: years.upperBound,
      keptFrom: site.holidays.firstYear, keptTo: site.holidays.lastYear)
  }
}

extension Request {
  /// A request as it is logged, from the facts of its command.
  init(
    id: String, facts: Facts, kind: RequestKind, site: Site, received: Receipt, clocks: Clocks
  ) {
    self.init(
      id: id, patient: facts.text("patient"), kind: kind,
      matchedBy: facts.words("matchedBy"), site: site.id, received: received,
      inWriting: facts.flag("inWriting") ?? false, signed: facts.flag("signed") ?? false,
      requester: Requester(facts.group("requester")),
      wanted: Scope(facts, patient: facts.text("patient"), custodian: site.practice),
      purpose: facts.text("purpose"), delivery: facts.word("delivery") ?? .pickup,
      destination: Address(facts.group("destination")),
      destinationInWriting: facts.flag("inWriting") == true && facts.flag("signed") == true,
      mammogram: facts.flag("mammogram") ?? false, neededBy: facts.day("neededBy"),
      note: facts.text("note"), basis: facts.text("basis"),
      authorityPaper: facts.text("authorityPaper"), assignee: "", hold: "", items: [],
      packedBy: "", bin: "", heldAt: "", notices: 0, mergedInto: "", clocks: clocks)
    inspectAt = facts.instant("inspectAt")
    collectAt = facts[has: "collectAt"] ? facts.text("collectAt") : nil
  }
}

extension RequestKind {
  /// The other machine of the desk that works the kind, or nil.
  fileprivate var machine: String? {
    guard case .machine(let name) = work else { return nil }
    return name
  }

  /// The other office's topic, or nil.
  fileprivate var topic: RedirectTopic? {
    guard case .elsewhere(let topic) = work else { return nil }
    return topic
  }
}

extension Scope {
  /// A scope from the facts of a command.
  init(_ facts: Facts, patient: String, custodian: String) {
    self.init(
      patient: patient, custodian: custodian, recipient: facts.text("recipient"),
      dates: DateRange(from: facts.day("from"), to: facts.day("to")),
      types: facts.words("types"), media: facts.words("media"),
      sensitive: facts.words("sensitive"))
  }
}

extension Address {
  /// An address from the facts of a command.
  init(_ facts: Facts) {
    self.init(
      street: facts.text("street"), city: facts.text("city"), state: facts.text("state"),
      postal: facts.text("postal"))
  }
}
