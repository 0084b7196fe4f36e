extension Acts {
  /// The commands of the amendment machine.
  func amendment(_ name: String) throws -> Ruling {
    guard let action = AmendmentAction(rawValue: name) else {
      return .invalid([CommandForm.unknown(command.do)])
    }
    if action == .receive || action == .receiveOutside { return try receiveAmendment(action) }
    guard let row = try chart.matter(command.on, as: Amendment.self) else {
      return .invalid([notFound("amendment")])
    }
    switch action {
    case .receive, .receiveOutside, .informOfPart, .undo, .backToQueue, .backToWaiting,
      .backToReview:
      return .invalid([CommandForm.unknown(command.do)])
    case .start, .needInfo, .infoCame: return try review(action, row)
    case .accept, .acceptPart, .deny: return try answer(action, row)
    case .link, .inform: return try carryOut(action, row)
    case .disagree, .rebut, .noRebut, .attachRequest: return try disagree(action, row)
    case .extend: return try extend(row)
    case .withdraw:
      var evidence = AmendmentEvidence()
      evidence.caller = caller
      return try decide(.amendment, action, on: row.standing, given: evidence) { stage in
        try ended(row, stage)
      }
    }
  }

  /// Takes an amendment in, or one that another entity made; the clock runs from this receipt.
  private func receiveAmendment(_ action: AmendmentAction) throws -> Ruling {
    let arrival = try arrival()
    let target = AmendmentTarget(
      types: facts.words("types"), dates: DateRange(from: facts.day("from"), to: facts.day("to")))
    let entity = facts.text("entity")
    var evidence = AmendmentEvidence()
    evidence.intake = arrival.intake
    evidence.channel = channelClaim(.amendment)
    evidence.calendar = arrival.site.map { reach(arrival.receipt.day, at: $0) }
    evidence.filing = AmendmentFiling(
      inWriting: facts.flag("inWriting") ?? false, hasReason: !facts.text("reason").isEmpty,
      namesRecords: !target.types.isEmpty,
      writingAnnounced: ground.policy.privacy.amendmentInWriting)
    evidence.outside = OutsideAmendment(entity: entity, namesRecords: !target.types.isEmpty)

    let id = "AM-\(try chart.nextNumber("AM"))"
    let subject = Standing(id: id, version: 0, stage: AmendmentStage.unreceived)
    let office = amendmentOffice(at: moment.site)
    var findings = ["id": id]
    findings["slip"] = office?.slip
    return try decide(.amendment, action, on: subject, given: evidence, findings: findings) {
      stage in
      guard let site = arrival.site else { return [] }
      var row = Amendment(
        id: id, patient: facts.text("patient"), site: site.id, received: arrival.receipt,
        clock: AnswerClock(
          received: arrival.receipt.day, days: ground.policy.privacy.amendmentDays, at: site),
        requester: entity.isEmpty
          ? Requester(facts.group("requester")) : Requester(relation: .other, name: entity),
        wanted: facts.text("wanted"), reason: facts.text("reason"), target: target,
        office: office?.office ?? "")
      row.authorityPaper = facts.text("authorityPaper")
      row.entry = facts.text("entry").isEmpty ? nil : facts.text("entry")
      row.fromOutside = action == .receiveOutside
      row.isAccepted = row.fromOutside
      row.stage = stage
      return [try Fact.created(row)]
    }
  }

  private func reach(_ received: Day, at site: Site) -> CalendarReach {
    let numbers = ground.policy.privacy
    return AnswerClock.reach(
      received, days: numbers.amendmentDays + numbers.amendmentExtensionDays, at: site)
  }

  /// The practice's office for amendments, or nil where the desk keeps the list itself.
  private func amendmentOffice(at site: String) -> Practice.Contact? {
    ground.policy.site(site).flatMap { ground.policy.practice($0.practice) }?.amendmentOffice
  }

  /// Whose list it is on, and whether whoever acts belongs there.
  private func desk(of row: Amendment) -> AmendmentDesk {
    AmendmentDesk(
      office: row.office, address: amendmentOffice(at: row.site)?.slip ?? "",
      isOfTheOffice: command.actor.roles.contains(.privacy))
  }

  /// Takes it up, lets it wait for something, goes on with it.
  private func review(_ action: AmendmentAction, _ row: Amendment) throws -> Ruling {
    let paper = facts.text("authorityPaper")
    var evidence = AmendmentEvidence()
    evidence.desk = desk(of: row)
    evidence.representation = try asker(of: row, paper: paper)
    return try decide(.amendment, action, on: row.standing, given: evidence) { stage in
      try moved(row, to: stage) { new in
        new.hold = facts.text("question")
        if action != .needInfo { new.takenBy = user }
        if !paper.isEmpty { new.authorityPaper = paper }
      }
    }
  }

  private func asker(of row: Amendment, paper: String = "") throws -> Representation {
    try representation(
      of: row.requester, paper: paper.isEmpty ? row.authorityPaper : paper, patient: row.patient,
      site: row.site)
  }

  /// Accepts, accepts in part, or denies; what is denied has its ground and its letter.
  private func answer(_ action: AmendmentAction, _ row: Amendment) throws -> Ruling {
    var evidence = AmendmentEvidence()
    evidence.representation = try asker(of: row)
    evidence.denial = AmendmentDenial(
      ground: facts.word("ground"), originatorAvailable: facts.flag("originatorAvailable"))
    evidence.letter = AmendmentDenialLetter(
      letter: facts.text("letter"), parts: facts.words("says"),
      isPlain: facts.flag("plain") ?? false)
    return try decide(.amendment, action, on: row.standing, given: evidence) { stage in
      try moved(row, to: stage) { new in
        new.isAccepted = action != .deny
        guard action != .accept else { return }
        new.denied = facts.word("ground")
        new.denialLetter = facts.text("letter")
        if action == .deny { new.clock.answered = today(at: row.site) }
      }
    }
  }

  private func extend(_ row: Amendment) throws -> Ruling {
    let days = facts.number("days") ?? 0
    let numbers = ground.policy.privacy
    var evidence = AmendmentEvidence()
    evidence.extensionAsk = AnswerExtension(
      firstDue: row.clock.received + numbers.amendmentDays, today: today(at: row.site),
      days: days, most: numbers.amendmentExtensionDays, letter: facts.text("letter"),
      hasReason: !facts.text("reason").isEmpty, extended: row.clock.extended != nil)
    return try decide(.amendment, .extend, on: row.standing, given: evidence) { stage in
      try moved(row, to: stage) { new in
        guard let site = ground.policy.site(row.site) else { return }
        new.clock.extend(
          by: Request.Extension(letter: facts.text("letter"), days: days), at: site)
      }
    }
  }
}
