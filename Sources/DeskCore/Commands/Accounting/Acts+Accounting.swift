extension Acts {
  /// The commands of the accounting machine.
  func accounting(_ name: String) throws -> Ruling {
    guard let action = AccountingAction(rawValue: name) else {
      return .invalid([CommandForm.unknown(command.do)])
    }
    if action == .receive { return try receiveAccounting() }
    if action == .suspend { return try suspendAccounting() }
    guard let row = try chart.matter(command.on, as: Accounting.self) else {
      return .invalid([notFound("accounting")])
    }
    switch action {
    case .receive, .suspend, .undo, .backToOpen, .backToAssent:
      return .invalid([CommandForm.unknown(command.do)])
    case .giveFeeNotice, .assent, .narrow: return try settle(action, row)
    case .compile: return try compile(row)
    case .describe: return try describe(row)
    case .issue: return try issue(row)
    case .extend: return try extend(row)
    case .withdraw: return try withdraw(row)
    case .endSuspension: return try endSuspension(row)
    }
  }

  private func receiveAccounting() throws -> Ruling {
    let arrival = try arrival()
    let numbers = ground.policy.privacy
    let day = arrival.receipt.day
    let requester = Requester(facts.group("requester"))
    let period = DateRange(
      from: facts.day("from") ?? day.adding(years: -numbers.accountingYears),
      to: facts.day("to") ?? day)
    var evidence = AccountingEvidence()
    evidence.intake = arrival.intake
    evidence.calendar = arrival.site.map {
      AnswerClock.reach(
        day, days: numbers.accountingDays + numbers.accountingExtensionDays, at: $0)
    }
    evidence.asker = Asker(isEntitled: true, identified: facts.flag("identified") ?? false)
    evidence.representation = try representation(
      of: requester, paper: facts.text("authorityPaper"), patient: facts.text("patient"),
      site: moment.site)
    evidence.period = asked(period, received: day)

    let id = "AC-\(try chart.nextNumber("AC"))"
    let subject = Standing(id: id, version: 0, stage: AccountingStage.unreceived)
    return try decide(
      .accounting, .receive, on: subject, given: evidence, findings: ["id": id]
    ) { stage in
      guard let site = arrival.site else { return [] }
      var row = Accounting(
        id: id, patient: facts.text("patient"), site: site.id, received: arrival.receipt)
      row.clock = AnswerClock(received: day, days: numbers.accountingDays, at: site)
      row.requester = requester
      row.authorityPaper = facts.text("authorityPaper")
      row.period = period
      row.stage = stage
      return [try Fact.created(row)]
    }
  }

  /// Whoever asked, as they stand now.
  func asker(of row: Accounting) throws -> Representation {
    try representation(
      of: row.requester, paper: row.authorityPaper, patient: row.patient, site: row.site)
  }

  /// A period as its rule reads it.
  func asked(_ period: DateRange, received: Day, within: DateRange? = nil) -> AccountingPeriod? {
    guard let from = period.from, let to = period.to else { return nil }
    return AccountingPeriod(
      from: from, to: to, received: received, years: ground.policy.privacy.accountingYears,
      within: within)
  }

  /// What it may cost, from what was issued before and what was said since.
  func fee(of row: Accounting, waived: Bool) throws -> AccountingFee {
    let others = try chart.matters(ofPatient: row.patient, as: Accounting.self)
    let free = others.filter { $0.stage == .issued && ($0.fee == nil || $0.feeWaived) }
      .compactMap(\.issuedOn)
    return AccountingFee(
      freeIssuedOn: free.max(), received: row.received.day,
      months: ground.policy.privacy.freeAccountingMonths, cents: row.fee?.cents,
      letter: row.fee?.letter ?? "", offersChoice: row.fee != nil,
      assented: row.assentedOn != nil, waived: waived)
  }

  private func withdraw(_ row: Accounting) throws -> Ruling {
    var evidence = AccountingEvidence()
    evidence.caller = caller
    return try decide(.accounting, .withdraw, on: row.standing, given: evidence) { stage in
      try moved(row, to: stage)
    }
  }

  private func extend(_ row: Accounting) throws -> Ruling {
    let days = facts.number("days") ?? 0
    let numbers = ground.policy.privacy
    var evidence = AccountingEvidence()
    evidence.extensionAsk = AnswerExtension(
      firstDue: row.received.day + numbers.accountingDays, today: today(at: row.site), days: days,
      most: numbers.accountingExtensionDays, letter: facts.text("letter"),
      hasReason: !facts.text("reason").isEmpty, extended: row.clock?.extended != nil)
    return try decide(.accounting, .extend, on: row.standing, given: evidence) { stage in
      try moved(row, to: stage) { new in
        guard let site = ground.policy.site(row.site) else { return }
        new.clock?.extend(
          by: Request.Extension(letter: facts.text("letter"), days: days), at: site)
      }
    }
  }
}
