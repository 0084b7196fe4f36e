extension Acts {
  /// Records what was agreed instead of what cannot be produced.
  func agreeFormat(_ reading: RequestReading) throws -> Ruling {
    try decide(
      .request, .agreeFormat, on: reading.standing, given: RequestEvidence()
    ) { stage in
      try moved(reading.request, to: stage) { $0.agreedMedia = facts.words("media") }
    }
  }

  /// What goes out with a program's records.
  func enclosures(_ items: [PackedItem], of reading: RequestReading) -> ProgramEnclosures {
    ProgramEnclosures(
      areNeeded: !reading.isForPatient && reading.request.law?.instrument != .programOrder
        && items.contains { $0.sensitive?.contains(.substanceUse) ?? false },
      notice: facts.flag("programNotice") ?? false,
      consent: facts.flag("programConsent") ?? false)
  }

  /// The privacy officer packs what a law demands.
  func packUnderLaw(_ reading: RequestReading) throws -> Ruling {
    let items = facts.groups("items").enumerated().map { PackedItem(number: $0 + 1, $1) }
    var read = reading
    read.request.law = LegalRecord(facts)
    read.request.enclosed = facts.texts("enclosed")
    read.request.enclosedPapers = read.papers(of: read.request.enclosed)
    var evidence = read.evidence(items: items)
    evidence.enclosures = enclosures(items, of: read)
    return try decide(
      .request, .packUnderLaw, on: reading.standing, given: evidence
    ) { stage in
      try moved(read.request, from: reading.request, to: stage) { request in
        request.items = items
        request.packedBy = user
        request.heldAt = moment.site
      }
    }
  }

  /// The privacy officer sends what a law demands, after the second person's check.
  func sendUnderLaw(_ reading: RequestReading) throws -> Ruling {
    var evidence = reading.evidence(items: reading.waiting)
    evidence.address = reading.address
    let ruling = try decide(
      .request, .sendUnderLaw, on: reading.standing, given: evidence
    ) { stage in
      try moved(reading.request, to: stage) { $0.leave(reading.waiting, by: user, reading) }
    }
    return try issuing(
      reading.waiting, of: reading.request, to: reading.request.wanted.recipient, ruling)
  }

  /// The row after a move of a request of which something was read anew.
  private func moved(
    _ new: Request, from old: Request, to stage: RequestStage, _ change: (inout Request) -> Void
  ) throws -> [Fact] {
    try moved(old, to: stage) { request in
      request.law = new.law
      request.enclosed = new.enclosed
      request.enclosedPapers = new.enclosedPapers
      change(&request)
    }
  }
}

extension LegalRecord {
  /// The law as the privacy officer states it; nil while no instrument is named.
  fileprivate init?(_ facts: Facts) {
    guard let instrument = facts.word("instrument", as: LegalDemand.Instrument.self) else {
      return nil
    }
    self.init(
      instrument: instrument, citation: facts.text("citation"),
      inRecord: facts.flag("inRecord") ?? false, assurance: facts.flag("assurance") ?? false,
      limited: facts.flag("limited") ?? false)
  }
}
