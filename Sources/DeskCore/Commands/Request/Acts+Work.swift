extension Acts {
  /// Validates, or validates anew what was cured or recalled.
  func putInOrder(_ action: RequestAction, _ reading: RequestReading) throws -> Ruling {
    let old = reading.request
    return try decide(
      .request, action, on: reading.standing, given: reading.evidence(items: reading.waiting)
    ) { stage in
      try moved(old, to: stage) { request in
        request.hold = ""
        // Whoever works on a recalled packet again has it in hand: it is in no bin any more.
        if action == .rework { request.bin = "" }
      }
    } failed: { stage in
      try moved(old, to: stage) { $0.hold = "needs information" }
    }
  }

  /// Adds what came in to a request that is not in order yet.
  func attach(_ reading: RequestReading) throws -> Ruling {
    if let wrong = strangeSite(besides: reading.request.site) { return .invalid([wrong]) }
    var evidence = reading.evidence(items: reading.waiting)
    var after = reading.request
    after.attach(facts)
    evidence.inspection = inspectionPlan(after.delivery, at: after.inspectAt, site: after.site)
    return try decide(.request, .attach, on: reading.standing, given: evidence) { stage in
      try moved(reading.request, to: stage) { request in
        request.attach(facts)
        guard request.inWriting, !reading.request.inWriting else { return }
        request.writtenOn = today(at: request.site)
        if let site = reading.site { request.clocks = request.clocks(at: site, ground.policy) }
      }
    }
  }

  /// Joins a second request for the same thing to the first.
  func merge(_ reading: RequestReading) throws -> Ruling {
    let old = reading.request
    guard let other = try chart.request(facts.text("into")), other.id != old.id else {
      return .invalid([
        InputError(
          field: "into", says: "there is no other request \(facts.text("into"))",
          accepts: "the number of an open request")
      ])
    }
    var evidence = RequestEvidence()
    evidence.duplicate = DuplicatePair(
      samePatient: old.patient == other.patient,
      sameScope: other.wanted.covers(old.wanted),
      sameRecipient: other.goesWhere(old) && old.track == other.track,
      otherOpen: RequestStage.open.contains(other.stage),
      dueNoLater: other.clocks.governing <= old.clocks.governing)
    return try decide(
      .request, .merge, on: reading.standing, given: evidence, subjects: [other.id]
    ) { stage in
      try moved(old, to: stage) { $0.mergedInto = other.id }
    }
  }

  /// Assigns, pends with a reason of the fixed list, resumes.
  func arrange(_ action: RequestAction, _ reading: RequestReading) throws -> Ruling {
    let to = facts.text("to").isEmpty ? user : facts.text("to")
    if action == .assign, try chart.person(to).map(\.isDisabled) ?? true {
      return .invalid([
        InputError(field: "to", says: "nobody here is called \(to)", accepts: "a user name")
      ])
    }
    if let early = early(action, reading.request) { return .invalid([early]) }
    var evidence = RequestEvidence()
    if action == .resume { evidence.holdEnd = holdEnd(reading.request) }
    if action == .assign { evidence.taking = taking(reading.request, to: to) }
    return try decide(
      .request, action, on: reading.standing, given: evidence
    ) { stage in
      try moved(reading.request, to: stage) { request in
        if action != .assign { request.holdUntil = facts.day("until") }
        switch action {
        case .askAgain: request.hold = facts.text("reason")
        case .pend: request.hold = facts.word("reason", as: HoldReason.self)?.words ?? ""
        case .resume: request.hold = ""
        default: request.assignee = to
        }
      }
    }
  }

  /// A hold beside whether the desk itself would end it.
  private func holdEnd(_ request: Request) -> HoldEnd {
    HoldEnd(
      until: request.holdUntil, today: today(at: request.site),
      isByClock: command.actor == .system)
  }

  /// Who would get a request from whom, as far as the one who assigns it saw.
  private func taking(_ request: Request, to: String) -> Taking {
    Taking(
      with: request.assignee, from: facts[has: "from"] ? facts.text("from") : nil, to: to,
      by: user, isSupervisor: command.actor.roles.contains(.supervisor))
  }

  /// What is wrong with the day of a hold: one that has passed.
  private func early(_ action: RequestAction, _ request: Request) -> InputError? {
    let today = today(at: request.site)
    guard action == .pend, let until = facts.day("until"), until <= today else { return nil }
    return InputError(
      field: "until", says: "\(until) is not ahead", accepts: "a day after \(today), or none")
  }

  /// Packs: the items are listed, and everything is asked again of what is in the packet.
  func pack(_ reading: RequestReading) throws -> Ruling {
    let gone = reading.request.items.filter(\.released)
    let first = (gone.map(\.number).max() ?? 0) + 1
    let items = facts.groups("items").enumerated().map { PackedItem(number: $0 + first, $1) }
    var evidence = reading.evidence(items: items)
    evidence.enclosures = enclosures(items, of: reading)
    evidence.fee = try reading.fee(items, facts, in: chart, at: moment)
    evidence.attachments = reading.attachments(
      reading.amendments, items: items, enclosed: facts.texts("enclosed"))
    return try decide(
      .request, .pack, on: reading.standing, given: evidence
    ) { stage in
      try moved(reading.request, to: stage) { request in
        // What left before stays on the list: an accounting names it by its number.
        request.items = gone + items
        request.enclosed = facts.texts("enclosed")
        request.enclosedPapers = reading.papers(of: request.enclosed)
        request.fees = evidence.fee?.lines ?? []
        request.packedBy = user
        request.heldAt = moment.site
      }
    }
  }

  /// The second person's check: the packet goes to the shelf, to be sent, or back.
  func check(_ action: RequestAction, _ reading: RequestReading) throws -> Ruling {
    let old = reading.request
    let here = ground.policy.site(moment.site)
    if let wrong = here?.unlisted(facts.text("bin")) { return .invalid([wrong]) }
    let isCollected = old.delivery.isCollected && old.track != .legal
    let pass: RequestAction = isCollected ? .passCheck : .passToSend
    var evidence = reading.evidence(items: reading.waiting)
    evidence.secondPerson = SecondPerson(maker: old.packedBy, checker: user)
    evidence.discs = try reading.discs(in: chart)
    return try decide(
      .request, action == .passCheck ? pass : action, on: reading.standing, given: evidence
    ) { stage in
      try moved(old, to: stage) { request in
        guard action == .passCheck else {
          request.hold = facts.text("cause")
          return
        }
        request.bin = here?.listed(facts.text("bin")) ?? facts.text("bin")
        request.heldAt = moment.site
        request.readyOn = moment.day
        request.hold = ""
      }
    }
  }
}

extension Scope {
  /// Whether nothing that `other` asks for would be lost by asking for this instead.
  func covers(_ other: Scope) -> Bool {
    other.types.isSubset(of: types) && other.media.isSubset(of: media)
      && other.sensitive.isSubset(of: sensitive) && dates.contains(other.dates)
  }
}

extension Request {
  /// Whether it goes to the same party, for the same person, by the same way to the same place.
  fileprivate func goesWhere(_ other: Request) -> Bool {
    Fold.key(wanted.recipient) == Fold.key(other.wanted.recipient)
      && requester.relation == other.requester.relation
      && Fold.key(requester.name) == Fold.key(other.requester.name)
      && delivery == other.delivery
      && Fold.key(destination.line) == Fold.key(other.destination.line)
  }
}

extension Request {
  /// Whether its hold named a day that has come.
  public func isToReturn(on today: Day) -> Bool {
    stage == .pended && (holdUntil.map { $0 <= today } ?? false)
  }

  /// Takes over what came in later; what is not mentioned stays.
  mutating func attach(_ facts: Facts) {
    if facts[has: "basis"] { basis = facts.text("basis") }
    if facts[has: "requester"] { requester = Requester(facts.group("requester")) }
    if facts[has: "authorityPaper"] { authorityPaper = facts.text("authorityPaper") }
    if facts[has: "purpose"] { purpose = facts.text("purpose") }
    if facts[has: "recipient"] { wanted.recipient = facts.text("recipient") }
    if let flag = facts.flag("inWriting") { inWriting = flag }
    if let flag = facts.flag("signed") { signed = flag }
    if facts[has: "types"] { wanted.types = facts.words("types") }
    if facts[has: "media"] { wanted.media = facts.words("media") }
    if facts[has: "matchedBy"] { matchedBy.formUnion(facts.words("matchedBy")) }
    if facts[has: "from"] { wanted.dates.from = facts.day("from") }
    if facts[has: "to"] { wanted.dates.to = facts.day("to") }
    if facts[has: "destination"] {
      destination = Address(facts.group("destination"))
      destinationInWriting = facts.flag("inWriting") == true && facts.flag("signed") == true
    }
    if let how: Delivery = facts.word("delivery") { delivery = how }
    if let at = facts.instant("inspectAt") { inspectAt = at }
    if facts[has: "collectAt"] { collectAt = facts.text("collectAt") }
  }
}

extension Facts {
  subscript(has field: String) -> Bool { self[field] != nil }
}

extension PackedItem {
  /// An item from the facts of a command.
  init(number: Int, _ facts: Facts) {
    self.init(
      number: number, medium: facts.word("medium") ?? .paper,
      type: facts.word("type") ?? .reports, title: facts.text("title"),
      label: facts.text("label"), count: facts.number("count") ?? 1,
      isFinal: facts.flag("final") ?? false, minorConsented: facts.flag("minorConsented"),
      on: facts.day("on"), sensitive: facts[has: "sensitive"] ? facts.words("sensitive") : nil,
      paidOutOfPocket: facts.flag("paidOutOfPocket"))
  }
}
