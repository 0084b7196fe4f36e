extension Acts {
  /// Reads a label at hand-over; one that belongs elsewhere stops it.
  func scanItem(_ reading: VisitReading) throws -> Ruling {
    let label = facts.text("label")
    var evidence = reading.evidence
    evidence.handOver = try check(reading, scanned: reading.visit.scanned + [label])
    return try decide(
      .pickup, .scanItem, on: reading.standing, given: evidence,
      subjects: [reading.visit.request]
    ) { stage in
      try moved(reading.visit, to: stage) { visit in
        if !visit.scanned.contains(label) { visit.scanned.append(label) }
      }
    }
  }

  /// Asks every rule again with the facts of this second.
  func recheck(_ reading: VisitReading) throws -> Ruling {
    try decide(
      .pickup, .recheck, on: reading.standing, given: reading.evidence,
      subjects: [reading.visit.request]
    ) { stage in
      try moved(reading.visit, to: stage)
    } failed: { stage in
      try moved(reading.visit, to: stage)
    }
  }

  /// Hands over: the visit, the request and the paper move together, or nothing does.
  func handOver(_ reading: VisitReading) throws -> Ruling {
    let request = reading.around.request
    var evidence = reading.evidence
    evidence.handOver = try check(
      reading, scanned: reading.visit.scanned + facts.texts("scanned"))
    let visit = try decide(
      .pickup, .handOver, on: reading.standing, given: evidence, subjects: [request.id]
    ) { stage in
      try moved(reading.visit, to: stage)
    }
    let packet = try releasePacket(reading)
    let whole = join(visit, packet)
    if reading.visit.claim?.part == .bearer, let note = reading.shown {
      return join(whole, try consume(note, for: request.id))
    }
    return try usingPaper(of: reading.around, whole)
  }

  /// Moves the request: released when nothing is left on the shelf, ready while something is.
  private func releasePacket(_ reading: VisitReading) throws -> Ruling {
    let around = reading.around
    let numbers = reading.items.map(\.number)
    let evidence = packetEvidence(reading)
    let action: RequestAction =
      numbers.count < around.waiting.count ? .handOverPart : .handOver
    let ruling = try decide(
      .request, action, on: around.standing, given: evidence
    ) { stage in
      try moved(around.request, to: stage) { request in
        request.leave(reading.items, by: user, around)
        guard stage == .released else { return }
        request.bin = ""
        request.heldAt = ""
      }
    }
    return try issuing(
      reading.items, of: around.request, to: reading.collector, ruling)
  }

  /// What the request's own rules read when its packet is handed over, or shown.
  func packetEvidence(_ reading: VisitReading) -> RequestEvidence {
    let around = reading.around
    var evidence = around.evidence(items: reading.items)
    evidence.representation = reading.representation
    evidence.permission = reading.permission
    evidence.visit = ClearedVisit(
      id: reading.visit.id, visitFor: reading.visit.request, request: around.request.id,
      isCleared: reading.visit.stage == .cleared)
    return evidence
  }

  /// A note is good once, for what it was shown for.
  func consume(_ note: Document, for request: String) throws -> Ruling {
    try decide(
      .authorization, .consume, on: note.standing, given: DocumentEvidence()
    ) { stage in
      try moved(note, to: stage) { $0.usedFor = request }
    }
  }

  /// The packet against what was counted, scanned and read back.
  func check(_ reading: VisitReading, scanned: [String]) throws -> HandOverCheck {
    let request = reading.around.request
    let labels = Set(reading.items.map { $0.barcode(in: request.id) })
    let unique = scanned.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let foreign = try unique.filter { !labels.contains($0) }.map { label in
      let owner = try chart.request(withLabel: label)?.id ?? ""
      // A code that no item has may be anything, a licence's too: it is not kept.
      return HandOverCheck.ForeignLabel(
        label: owner.isEmpty ? "a code of no item" : label, request: owner)
    }
    return HandOverCheck(
      request: request.id, expected: reading.items.count, counted: facts.number("count"),
      ownLabels: unique.filter(labels.contains), foreignLabels: foreign,
      nameReadBack: facts.flag("nameReadBack") ?? false,
      labelsReadBack: facts.flag("labelsReadBack") ?? false,
      signature: facts.word("signature") ?? .missing, track: request.track)
  }
}
