extension Acts {
  /// The commands of the papers' machine.
  func document(_ name: String) throws -> Ruling {
    guard let action = DocumentAction(rawValue: name) else {
      return .invalid([CommandForm.unknown(command.do)])
    }
    if action == .scanIn { return try scanIn() }
    if action == .grantProxy { return try grantProxy() }
    guard let document = try chart.document(command.on) else {
      return .invalid([notFound("paper")])
    }
    switch action {
    case .see: return try see(document)
    case .check: return try check(document)
    case .revoke: return try revoke(document)
    case .recordEvent, .expire: return try end(action, document)
    case .knowFalse:
      let ruling = try decide(
        .authorization, action, on: document.standing, given: DocumentEvidence()
      ) { stage in
        try moved(document, to: stage) { $0.knownFalse = true }
      }
      return try recallingAll(under: document, because: "the paper is false", ruling)
    case .endAuthority: return try endByBirthday(document)
    case .scanIn, .readAtCounter, .findDefective, .use, .consume, .fileDecree, .grantProxy,
      .undo, .backToReceived:
      return .invalid([CommandForm.unknown(command.do)])
    }
  }

  /// A paper's row after a move.
  func moved(
    _ old: Document, to stage: DocumentStage, _ change: (inout Document) -> Void = { _ in }
  ) throws -> [Fact] {
    var new = old
    new.stage = stage
    new.version += 1
    change(&new)
    return [try Fact.changed(from: old, to: new)].compactMap { $0 }
  }

  private func scanIn() throws -> Ruling {
    let form = DocumentForm(facts)
    let patient = try chart.patient(form.patient)
    let id = "AU-\(try chart.nextNumber("AU"))"
    return try file(form, as: id, by: .scanIn, patientKnown: patient != nil)
  }

  /// Files a paper under its number: scanned in to be checked, or read at the counter.
  func file(
    _ form: DocumentForm, as id: String, by action: DocumentAction, patientKnown: Bool
  ) throws -> Ruling {
    let receivedAt = facts.instant("receivedAt") ?? moment.instant
    let zone = ground.policy.site(moment.site)?.zone
    let local = zone.flatMap { ground.zones.local(receivedAt, in: $0) }
    var evidence = DocumentEvidence()
    evidence.intake = IntakeMinimum(
      track: nil, patientKnown: patientKnown, receivedAt: receivedAt, siteKnown: local != nil,
      now: moment.instant)
    evidence.channel = channelClaim(nil, inWriting: "isWritten")
    evidence.form = form
    evidence.permission = form.permission
    let subject = Standing(id: id, version: 0, stage: DocumentStage.unscanned)
    return try decide(
      .authorization, action, on: subject, given: evidence, findings: ["id": id]
    ) { stage in
      var document = Document(
        id: id,
        received: Receipt(
          at: receivedAt, site: moment.site, day: local?.day ?? moment.day,
          channel: facts.word("channel") ?? .counter), form: form)
      document.stage = stage
      let isSeen = action == .readAtCounter || facts.flag("inHand") == true
      document.seen = isSeen ? [sighting()] : []
      return [try Fact.created(document)]
    }
  }

  private func check(_ document: Document) throws -> Ruling {
    var evidence = DocumentEvidence()
    evidence.form = document.form
    evidence.permission = document.form.permission
    evidence.sight = PaperSight(
      seenBy: Set((document.seen ?? []).map(\.by)), checker: user,
      isWritten: document.form.isWritten)
    return try decide(.authorization, .check, on: document.standing, given: evidence) { stage in
      try moved(document, to: stage)
    } failed: { stage in
      try moved(document, to: stage)
    }
  }

  /// Records how a paper ends: its event happened, or its date has passed.
  private func end(_ action: DocumentAction, _ document: Document) throws -> Ruling {
    var evidence = DocumentEvidence()
    evidence.expiry = ExpiryClaim(
      expiry: document.form.expiry, occurredOn: facts.day("occurredOn"), today: moment.day)
    let ruling = try decide(
      .authorization, action, on: document.standing, given: evidence
    ) { stage in
      try moved(document, to: stage) { $0.eventOccurredOn = facts.day("occurredOn") }
    }
    return try recallingAll(under: document, because: "the paper expired", ruling)
  }

  /// Revokes a paper: everything under it that has not left is recalled in the same act (R-17).
  private func revoke(_ document: Document) throws -> Ruling {
    let receivedAt = facts.instant("receivedAt") ?? moment.instant
    var evidence = DocumentEvidence()
    evidence.channel = channelClaim(nil)
    evidence.revocation = Revocation(
      inWriting: facts.flag("inWriting") ?? false, receivedAt: receivedAt, now: moment.instant)
    let ruling = try decide(
      .authorization, .revoke, on: document.standing, given: evidence
    ) { stage in
      try moved(document, to: stage) { $0.revoked = receivedAt }
    }
    return try recallingAll(under: document, because: "the paper was revoked", ruling)
  }

  /// Adds the recall of every packet that rests on a paper.
  private func recallingAll(
    under document: Document, because reason: String, _ ruling: consuming Ruling
  ) throws -> Ruling {
    var whole = try endingGrants(by: document, ruling)
    for request in try chart.requests(restingOn: document.id)
    where [.packed, .ready, .sendable].contains(request.stage) {
      let standing = Standing(id: request.id, version: request.version, stage: request.stage)
      let recall = try decide(
        .request, .recall, on: standing, given: RequestEvidence()
      ) { stage in
        try moved(request, to: stage) { $0.hold = "recalled: \(reason) (\(document.id))" }
      }
      whole = join(whole, try recallingDiscs(of: request, because: reason, recall))
    }
    return whole
  }
}

extension Document {
  /// The paper as its machine sees it.
  var standing: Standing<DocumentStage> { Standing(id: id, version: version, stage: stage) }
}

extension DocumentForm {
  /// Whether it lets something go to someone other than the patient, and whether it is written.
  var permission: Permission {
    let kinds: Set<Kind> = [
      .authorization, .consent, .directive, .bearerNote, .representedConsent,
    ]
    return Permission(toThirdParty: kinds.contains(kind), isWritten: isWritten)
  }
}
