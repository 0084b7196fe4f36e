extension Acts {
  /// Journals that a caller was told how a request stands, and gives the sentence to say.
  ///
  /// What the caller said is compared and forgotten; the findings are kept.
  func tellStatus(_ reading: RequestReading) throws -> Ruling {
    let request = reading.request
    let part: StatusCall.Part? = facts.word("part")
    var evidence = RequestEvidence()
    evidence.counterTrack = CounterTrack(track: request.track, atCounter: true)
    evidence.callerIdentifiers = try callerIdentifiers(reading)
    evidence.call = call(part, reading)
    let line = StatusLine(
      request, today: today(at: request.site),
      isTheirs: part == .requester || request.requester.relation == .patient)
    return try decide(
      .request, .tellStatus, on: reading.standing, given: evidence,
      findings: ["status": line.text]
    ) { stage in
      try moved(request, to: stage)
    }
  }

  private func call(_ part: StatusCall.Part?, _ reading: RequestReading) -> StatusCall {
    let requester = reading.request.requester
    let name = facts.text("name")
    let isThemselves = requester.relation == .patient
    return StatusCall(
      // Whoever asked for their own record calls as the patient.
      part: isThemselves && part == .requester ? .patient : part,
      isRequester: isThemselves || sameName(name, requester.name),
      patientDied: reading.patient?.diedOn != nil,
      isDeclined: !isThemselves && reading.declined.contains { sameName($0, requester.name) })
  }

  private func callerIdentifiers(_ reading: RequestReading) throws -> Identifiers? {
    guard let patient = reading.patient else { return nil }
    let accessions = try chart.studies(ofPatient: patient.mrn).map(\.accession)
    let findings = facts.groups("identifiers").compactMap { said -> IdentifierFinding? in
      guard let kind: IdentifierKind = said.word("kind") else { return nil }
      return IdentityCheck.finding(
        kind: kind, typed: said.text("typed"), patient: patient, accessions: accessions)
    }
    return Identifiers(
      findings: findings, foundBy: facts.word("foundBy"), lookAlike: !reading.lookAlikes.isEmpty,
      limit: ground.policy.wrongIdentifierLimit)
  }
}
