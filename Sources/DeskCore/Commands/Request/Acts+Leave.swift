extension Acts {
  /// Sends a packet: the address and everything that hand-over asks, asked at this second.
  func send(_ reading: RequestReading) throws -> Ruling {
    var evidence = reading.evidence(items: reading.waiting)
    evidence.address = reading.address
    let old = reading.request
    let ruling = try decide(
      .request, .send, on: reading.standing, given: evidence, subjects: paperNumbers(reading)
    ) { stage in
      try moved(old, to: stage) { request in
        request.leave(reading.waiting, by: user, reading)
        request.tracking = facts.text("tracking").isEmpty ? nil : facts.text("tracking")
      }
    }
    let whole = try usingPaper(of: reading, ruling)
    return try issuing(reading.waiting, of: old, to: reading.receiver, whole)
  }

  /// Recalls, destroys, notifies, closes what nobody collected.
  func shelf(_ action: RequestAction, _ reading: RequestReading) throws -> Ruling {
    let old = reading.request
    var evidence = RequestEvidence()
    evidence.collection = reading.place
    evidence.shelf = ShelfLife(
      readyOn: old.readyOn, today: moment.day, notices: old.notices,
      days: ground.policy.unclaimedDays)
    evidence.takedown = Takedown(
      track: old.track, answered: old.answeredOn != nil, patientDied: reading.patient?.diedOn != nil
    )
    let ruling = try decide(.request, action, on: reading.standing, given: evidence) { stage in
      try moved(old, to: stage) { request in
        switch action {
        case .recall: request.hold = "recalled: " + facts.text("reason")
        case .notify:
          request.tell(
            on: moment.day, days: ground.policy.unclaimedDays, isSaid: user != Actor.system.user)
        default: request.leaveShelf()
        }
      }
    }
    return try withDiscs(action, of: old, ruling)
  }

  /// What becomes of a packet's discs becomes of them in the same act.
  private func withDiscs(
    _ action: RequestAction, of request: Request, _ ruling: consuming Ruling
  ) throws -> Ruling {
    switch action {
    case .recall:
      return try recallingDiscs(of: request, because: facts.text("reason"), ruling)
    case .closeUnclaimed:
      return try recallingDiscs(of: request, because: "nobody collected it", ruling)
    case .destroy: return try destroyingDiscs(of: request, ruling)
    default: return ruling
    }
  }

  /// Extends HIPAA's clock, once, by a letter; Minnesota's does not move.
  func extend(_ reading: RequestReading) throws -> Ruling {
    let old = reading.request
    let days = facts.number("days") ?? 0
    var evidence = RequestEvidence()
    evidence.extensionAsk = ExtensionAsk(
      track: old.track, received: old.received.day, today: today(at: old.site), days: days,
      letter: facts.text("letter"), hasReason: !facts.text("reason").isEmpty,
      extended: old.extended != nil,
      accessDays: ground.policy.accessDays)
    return try decide(.request, .extend, on: reading.standing, given: evidence) { stage in
      try moved(old, to: stage) { request in
        request.extended = Request.Extension(letter: facts.text("letter"), days: days)
        if let site = reading.site { request.clocks = request.clocks(at: site, ground.policy) }
      }
    }
  }

  /// Cancels, or closes a request that nobody answered.
  func close(_ action: RequestAction, _ reading: RequestReading) throws -> Ruling {
    let old = reading.request
    var evidence = reading.evidence(items: reading.waiting)
    evidence.caller = Caller(
      isRequester: facts.flag("byRequester") ?? false,
      inWriting: facts.flag("inWriting") ?? false, identified: facts.flag("identified") ?? false)
    evidence.silence = Silence(
      track: old.track, received: old.received.day,
      since: facts.day("askedOn") ?? moment.day, today: moment.day,
      days: ground.policy.silentDays, answeredInWriting: facts.flag("answeredInWriting") ?? false)
    let ruling = try decide(.request, action, on: reading.standing, given: evidence) { stage in
      try moved(old, to: stage) { request in
        request.unpack()
        if !facts.text("reason").isEmpty { request.hold = facts.text("reason") }
      }
    }
    return try recallingDiscs(of: old, because: "the request is closed", ruling)
  }

  /// Opens an incident for what went astray, which its releaser cannot close.
  func misrelease(_ reading: RequestReading) throws -> Ruling {
    var evidence = RequestEvidence()
    evidence.gone = Gone(
      times: reading.request.releases.count + (reading.request.isUnderWay ? 1 : 0))
    let ruling = try decide(
      .request, .misrelease, on: reading.standing, given: evidence
    ) { stage in
      try moved(reading.request, to: stage)
    }
    return join(ruling, try openIncident(for: reading.request))
  }

  func paperNumbers(_ reading: RequestReading) -> [String] { reading.paper.map { [$0.id] } ?? [] }

  /// Adds the use of the paper that a release rests on; both are allowed, or nothing is.
  func usingPaper(of reading: RequestReading, _ ruling: consuming Ruling) throws -> Ruling {
    guard let paper = reading.paper, reading.basis.paper != nil else { return ruling }
    var evidence = DocumentEvidence()
    evidence.basis = reading.basis
    evidence.scope = reading.scope(reading.waiting)
    let use = try decide(
      .authorization, .use, on: Standing(id: paper.id, version: paper.version, stage: paper.stage),
      given: evidence
    ) { stage in
      try moved(paper, to: stage)
    }
    return join(ruling, use)
  }
}

extension Request {
  /// The clocks as everything recorded about it sets them.
  func clocks(at site: Site, _ policy: Policy) -> Clocks {
    Clocks(
      Clocks.Facts(
        track: track, received: received.day, inWriting: inWriting, writtenOn: writtenOn,
        mammogram: mammogram, extensionDays: extended?.days ?? 0), at: site, policy: policy)
  }

  /// Takes down that the person was told, and counts it where a reminder was due.
  ///
  /// The first word that it is ready is no reminder, and two on one day are one. The sweep's notice
  /// is not said yet: an outbox has to hand it on, and notes that itself.
  mutating func tell(on day: Day, days: Policy.UnclaimedDays, isSaid: Bool) {
    if isSaid { answeredOn = answeredOn ?? day }
    guard let readyOn, notices < 2 else { return }
    let first = readyOn + days.first
    let due = notices == 0 ? first : (remindedOn ?? first) + (days.second - days.first)
    guard day >= due else { return }
    notices += 1
    remindedOn = day
  }

  /// Marks items as gone, and keeps to whom and on what basis they went.
  mutating func leave(_ items: [PackedItem], by user: String, _ reading: RequestReading) {
    let numbers = items.map(\.number)
    markReleased(numbers)
    releases.append(release(of: numbers, by: user, at: reading.moment, patient: reading.patient))
    answeredOn = answeredOn ?? reading.moment.day
  }

  /// Takes a packet apart: what has not left goes back, and its place is free.
  mutating func unpack() {
    items.removeAll { !$0.released }
    leaveShelf()
  }

  /// Frees its place, here and wherever it was sent.
  mutating func leaveShelf() {
    bin = ""
    heldAt = ""
    goingTo = nil
  }

  /// Marks items as gone.
  mutating func markReleased(_ numbers: [Int]) {
    for index in items.indices where numbers.contains(items[index].number) {
      items[index].released = true
    }
  }
}
