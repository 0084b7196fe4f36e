extension Acts {
  /// The notice of a fee, and the individual's answer to it.
  func settle(_ action: AccountingAction, _ row: Accounting) throws -> Ruling {
    let today = today(at: row.site)
    let narrowed = DateRange(
      from: facts.day("from") ?? row.period.from, to: facts.day("to") ?? row.period.to)
    let cents = facts.number("cents")
    var evidence = AccountingEvidence()
    evidence.asker = Asker(
      isEntitled: facts.flag("byRequester") ?? false,
      identified: facts.flag("identified") == true || facts.flag("inWriting") == true)
    evidence.representation = try asker(of: row)
    evidence.period = asked(narrowed, received: row.received.day, within: row.period)
    var fee = try fee(of: row, waived: false)
    if action == .giveFeeNotice {
      fee.cents = cents
      fee.letter = facts.text("letter")
      fee.offersChoice = facts.flag("offersChoice") ?? false
    }
    evidence.fee = fee
    return try decide(.accounting, action, on: row.standing, given: evidence) { stage in
      try moved(row, to: stage) { new in
        switch action {
        case .giveFeeNotice:
          new.fee = Accounting.Fee(
            cents: cents ?? 0, letter: facts.text("letter"), noticedOn: today)
        case .assent: new.assentedOn = today
        default:
          // A smaller period may cost less, so the notice for the larger one is void.
          new.period = narrowed
          new.fee = nil
        }
      }
    }
  }

  /// Files an agency's statement; an oral one without a day holds as long as it may.
  func suspendAccounting() throws -> Ruling {
    let arrival = try arrival()
    let inWriting = facts.flag("inWriting") ?? false
    let statement = SuspensionStatement(
      agency: facts.text("agency"), official: facts.text("official"), inWriting: inWriting,
      saysImpede: facts.flag("saysImpede") ?? false, statedOn: arrival.receipt.day,
      until: facts.day("until")
        ?? (inWriting ? nil : arrival.receipt.day + ground.policy.privacy.oralSuspensionDays),
      oralDays: ground.policy.privacy.oralSuspensionDays, today: today(at: moment.site))
    var evidence = AccountingEvidence()
    evidence.intake = arrival.intake
    evidence.suspension = statement
    let id = "AC-\(try chart.nextNumber("AC"))"
    let subject = Standing(id: id, version: 0, stage: AccountingStage.unreceived)
    return try decide(
      .accounting, .suspend, on: subject, given: evidence, findings: ["id": id]
    ) { stage in
      guard let until = statement.until else { return [] }
      var row = Accounting(
        id: id, patient: facts.text("patient"), site: moment.site, received: arrival.receipt)
      row.suspension = Accounting.Suspension(
        agency: statement.agency, until: until, inWriting: inWriting,
        official: statement.official)
      row.stage = stage
      return [try Fact.created(row)]
    }
  }

  /// Records that a suspension's last day has passed.
  func endSuspension(_ row: Accounting) throws -> Ruling {
    var evidence = AccountingEvidence()
    evidence.suspension = row.suspension.map { stated in
      SuspensionStatement(
        agency: stated.agency, official: stated.official, inWriting: stated.inWriting,
        saysImpede: true, statedOn: row.received.day, until: stated.until,
        oralDays: ground.policy.privacy.oralSuspensionDays, today: today(at: row.site))
    }
    return try decide(.accounting, .endSuspension, on: row.standing, given: evidence) { stage in
      try moved(row, to: stage)
    }
  }
}
