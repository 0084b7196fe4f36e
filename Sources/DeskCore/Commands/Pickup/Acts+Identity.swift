extension Acts {
  /// Compares one identifier, typed as the person says it, with the chart; keeps the finding only.
  func identify(_ reading: VisitReading) throws -> Ruling {
    guard let patient = reading.around.patient else { return .invalid([notFound("patient")]) }
    let kind: IdentifierKind = facts.word("kind") ?? .bornOn
    let accessions = try chart.studies(ofPatient: patient.mrn).map(\.accession)
    let finding = IdentityCheck.finding(
      kind: kind, typed: facts.text("typed"), patient: patient, accessions: accessions)
    var read = reading
    read.visit.identifiers.append(finding)
    let findings = read.visit.identifiers
    return try decide(
      .pickup, .identify, on: reading.standing, given: read.evidence,
      subjects: [reading.visit.request],
      findings: ["identifier": kind.rawValue, "result": finding.matches ? "match" : "noMatch"]
    ) { stage in
      try moved(reading.visit, to: stage) { $0.identifiers = findings }
    } failed: { stage in
      try moved(reading.visit, to: stage) { $0.identifiers = findings }
    }
  }

  /// Shows a primary ID, or what stands in for one under a supervisor's countersign.
  func show(_ action: PickupAction, _ reading: VisitReading) throws -> Ruling {
    var read = reading
    if facts["idKind"] != nil { read.visit.photoID = photoID() }
    if facts["nameAttested"] != nil || facts["name"] != nil || facts["link"] != nil {
      read.visit.nameOnID = try nameOnID(reading)
    }
    if action == .showFallback { read.visit.fallback = try fallback(read) }
    let shown = read.visit
    return try decide(
      .pickup, action, on: reading.standing, given: read.evidence,
      subjects: [reading.visit.request]
    ) { stage in
      try moved(reading.visit, to: stage) { visit in
        visit.photoID = shown.photoID
        visit.nameOnID = shown.nameOnID
        visit.fallback = shown.fallback
      }
    } failed: { stage in
      try moved(reading.visit, to: stage)
    }
  }

  private func photoID() -> PhotoID {
    let expiry: PhotoID.Expiry =
      facts.day("expiresOn").map { .printed($0) }
      ?? (facts.flag("attested") == true ? .attestedCurrent : .unknown)
    return PhotoID(
      kind: facts.word("idKind") ?? .none, issuer: facts.text("issuer"), expiry: expiry,
      photoMatches: facts.flag("photoMatches"), today: moment.day)
  }

  /// The name on the ID beside the name it should have: the chart's for the patient, else the one
  /// that the person gave.
  private func nameOnID(_ reading: VisitReading) throws -> NameOnID {
    let link: NameOnID.Link? = facts.word("link")
    if let name = typedName() {
      guard let claim = reading.visit.claim, let patient = reading.around.patient else {
        return NameOnID(result: .unknown, link: link)
      }
      let equal =
        claim.part == .patient
        ? NameComparison.equal(idName: name, chart: patient.name)
        : sameName(name.spoken, claim.name)
      return NameOnID(result: equal ? .equal : .different, link: link)
    }
    switch facts.flag("nameAttested") {
    case true: return NameOnID(result: hasNameToAttest(reading) ? .attested : .unknown, link: link)
    case false: return NameOnID(result: .different, link: link)
    default: return NameOnID(result: .unknown, link: link)
    }
  }

  /// Whether there is a name that the ID could bear: the chart's, or the one that they gave.
  private func hasNameToAttest(_ reading: VisitReading) -> Bool {
    guard let claim = reading.visit.claim else { return false }
    return claim.part == .patient ? reading.around.patient != nil : !isBlank(claim.name)
  }

  private func typedName() -> PersonName? {
    let name = facts.group("name")
    guard !name.text("family").isEmpty || !name.text("given").isEmpty else { return nil }
    return PersonName(
      family: name.text("family"), given: name.text("given"), middle: name.text("middle"),
      suffix: name.text("suffix"))
  }

  /// What stands in for an ID; until passwords exist a countersign holds in training only.
  ///
  /// An ID whose photo was found to be another's stands in for nothing, however lately it expired.
  private func fallback(_ reading: VisitReading) throws -> FallbackID {
    let isOther = reading.visit.photoID?.photoMatches == false
    let by = facts.text("countersign")
    let person = by.isEmpty ? nil : try chart.person(by)
    let isSupervisor = person.map { $0.roles.contains(.supervisor) && !$0.isDisabled } ?? false
    return FallbackID(
      papers: facts.words("papers"), billDatedOn: facts.day("billDatedOn"),
      expiredOn: isOther ? nil : facts.day("expiredOn"),
      rightAnswers: facts.number("rightAnswers") ?? 0,
      countersignedBy: by, countersignHolds: isSupervisor && by != user && !ground.isReal,
      today: moment.day, graceDays: ground.policy.expiredIDGraceDays,
      billDays: ground.policy.utilityBillDays)
  }
}
