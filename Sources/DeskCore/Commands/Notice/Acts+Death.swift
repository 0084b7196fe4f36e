extension Acts {
  /// The commands of the death machine.
  func death(_ name: String) throws -> Ruling {
    guard let action = DeathAction(rawValue: name) else {
      return .invalid([CommandForm.unknown(command.do)])
    }
    if let error = try strangeChart() { return .invalid([error]) }
    if action == .record { return try recordDeath() }
    guard let notice = try chart.matter(command.on, as: DeathNotice.self) else {
      return .invalid([notFound("notice")])
    }
    switch action {
    case .add, .reject: return try keep(action, notice)
    case .complete, .verify: return try look(action, notice)
    case .apply: return try apply(notice)
    case .undo: return try undo(notice)
    case .record, .findIncomplete, .takeBack, .backToComplete:
      return .invalid([CommandForm.unknown(command.do)])
    }
  }

  /// The error for an MRN that nobody has; a notice without one is taken all the same.
  func strangeChart() throws -> InputError? {
    let mrn = facts.text("patient")
    guard !mrn.isEmpty, try chart.patient(mrn) == nil else { return nil }
    return InputError(
      field: "patient", says: "there is no patient \(mrn)",
      accepts: "an MRN on file, or nothing while it is not known")
  }

  /// When and how a notice comes in; it is taken while nobody knows which chart it is about.
  func noticeArrival() throws -> (receipt: Receipt, intake: IntakeMinimum) {
    let arrival = try arrival()
    var intake = arrival.intake
    intake.patientKnown = true
    return (arrival.receipt, intake)
  }

  private func recordDeath() throws -> Ruling {
    let id = "NT-\(try chart.nextNumber("NT"))"
    let (receipt, intake) = try noticeArrival()
    var notice = DeathNotice(id: id, patient: facts.text("patient"), received: receipt)
    notice.take(facts)
    var evidence = DeathEvidence()
    evidence.intake = intake
    return try decide(
      .death, .record, on: notice.standing, given: evidence,
      subjects: notice.charts, findings: ["id": id]
    ) { stage in
      notice.stage = stage
      return [try Fact.created(notice)]
    }
  }

  /// Adds what the informant says later, or puts the notice away.
  private func keep(_ action: DeathAction, _ notice: DeathNotice) throws -> Ruling {
    var after = notice
    after.take(facts)
    return try decide(
      .death, action, on: notice.standing, given: DeathEvidence(), subjects: after.charts
    ) { stage in
      try moved(notice, to: stage) { $0.take(facts) }
    }
  }

  /// Asks whether it is complete, or verifies it.
  private func look(_ action: DeathAction, _ notice: DeathNotice) throws -> Ruling {
    var after = notice
    after.take(facts)
    if action == .verify { after.verifiedBy = user }
    return try decide(
      .death, action, on: notice.standing, given: try evidence(after), subjects: after.charts
    ) { stage in
      try moved(notice, to: stage) { row in
        row.take(facts)
        row.verifiedBy = after.verifiedBy
      }
    } failed: { stage in
      try moved(notice, to: stage) { $0.take(facts) }
    }
  }

  private func evidence(_ notice: DeathNotice) throws -> DeathEvidence {
    var evidence = DeathEvidence()
    evidence.words = DeathWords(
      given: notice.given, middle: notice.middle, family: notice.family, bornOn: notice.bornOn,
      diedOn: notice.diedOn, informantGiven: notice.informantGiven,
      informantFamily: notice.informantFamily, relationship: notice.relationship,
      phone: notice.phone, today: moment.day)
    var death = VerifiedDeath(
      notice, chart: try chart.patient(notice.patient), today: moment.day)
    death.isOnChart = try chart.matters(ofPatient: notice.patient, as: DeathNotice.self)
      .contains { $0.id != notice.id && $0.stage == .applied }
    evidence.death = death
    return evidence
  }

  /// Puts the death on the chart with everything that follows from it (R-85), or nothing.
  private func apply(_ notice: DeathNotice) throws -> Ruling {
    let patient = try chart.patient(notice.patient)
    let evidence = try evidence(notice)
    let ruling = try decide(
      .death, .apply, on: notice.standing, given: evidence, subjects: notice.charts
    ) { stage in
      try moved(notice, to: stage)
    }
    guard let patient, let death = evidence.death, let diedOn = death.diedOn else { return ruling }
    var chartEvidence = PatientEvidence()
    chartEvidence.death = death
    let dated = try decide(
      .patient, .recordDeath, on: patient.standing, by: [.system], given: chartEvidence
    ) { _ in
      try redated(patient, diedOn)
    }
    return try following(
      notice, of: patient, from: Deaths(chart, patient: patient, diedOn: diedOn, acts: self),
      join(ruling, dated))
  }

  private func following(
    _ notice: DeathNotice, of patient: Patient, from deaths: Deaths, _ ruling: consuming Ruling
  ) throws -> Ruling {
    let end = AuthorityEnd(because: .death, on: deaths.diedOn, notice: notice.id)
    let ended = try ending(deaths.papers, as: end, ruling)
    let recalled = try recalling(
      deaths.packets, because: "the patient has died (\(notice.id))", ended)
    return try marking(deaths.pending, notice.mark, recalled)
  }

  /// Takes a mistaken death off the chart; papers and packets do not come back by themselves.
  ///
  /// What a paper said may have changed while it was closed, and nobody looked: whoever shows it
  /// again proves it again.
  private func undo(_ notice: DeathNotice) throws -> Ruling {
    let patient = try chart.patient(notice.patient)
    let others = try chart.matters(ofPatient: notice.patient, as: DeathNotice.self)
      .filter { $0.stage == .applied && $0.id != notice.id }
    let undoing = DeathUndoing(
      source: facts.word("lifeSign"), chartSays: patient?.diedOn, noticeSays: notice.diedOn,
      others: others.map(\.id))
    var evidence = DeathEvidence()
    evidence.undoing = undoing
    let ruling = try decide(
      .death, .undo, on: notice.standing, given: evidence, subjects: notice.charts
    ) { stage in
      try moved(notice, to: stage) { $0.reason = facts.text("reason") }
    }
    guard let patient else { return ruling }
    var chartEvidence = PatientEvidence()
    chartEvidence.undoing = undoing
    let cleared = try decide(
      .patient, .clearDeath, on: patient.standing, by: [.system], given: chartEvidence
    ) { _ in
      try redated(patient, nil)
    }
    let stopped = try chart.requests(ofPatient: patient.mrn).filter { $0.hold == notice.mark }
    return try marking(
      stopped, "goes on: the death was recorded by mistake (\(notice.id))", join(ruling, cleared))
  }

  /// The chart with another date of death; nothing else of it changes.
  private func redated(_ patient: Patient, _ diedOn: Day?) throws -> [Fact] {
    var new = patient
    new.diedOn = diedOn
    return [try Fact.changed(from: patient, to: new)].compactMap { $0 }
  }
}

extension Patient {
  /// The chart as its machine sees it.
  var standing: Standing<PatientStage> {
    Standing(id: mrn, version: 0, stage: merged == nil ? .registered : .merged)
  }
}
