/// Records that are looked at where they lie: begun, watched, counted back.
extension Acts {
  /// Lays the packet out: every rule of a hand-over is asked, and somebody sits by.
  func beginInspection(_ reading: VisitReading) throws -> Ruling {
    let by = facts.text("by").isEmpty ? user : facts.text("by")
    var evidence = reading.evidence
    evidence.handOver = try check(
      reading, scanned: reading.visit.scanned + facts.texts("scanned"))
    evidence.sitting?.by = by
    // At another visit of the same packet, perhaps at the next counter.
    let others = try chart.visits(ofRequest: reading.visit.request)
    if let out = others.first(where: \.isLaidOut) { evidence.sitting?.given = out.laidOut }
    evidence.sitting?.isStaff = try chart.person(by).map { !$0.isDisabled } ?? false
    let visit = try decide(
      .pickup, .beginInspection, on: reading.standing, given: evidence,
      subjects: [reading.visit.request]
    ) { stage in
      try moved(reading.visit, to: stage) { visit in
        visit.watchedBy = by
        visit.laidOut = facts.number("count")
      }
    }
    let whole = join(visit, try shown(reading))
    if reading.visit.claim?.part == .bearer, let note = reading.shown {
      return join(whole, try consume(note, for: reading.visit.request))
    }
    return try usingPaper(of: reading.around, whole)
  }

  /// What is shown is disclosed, though it stays: the request keeps to whom and when.
  private func shown(_ reading: VisitReading) throws -> Ruling {
    let around = reading.around
    let numbers = reading.items.map(\.number)
    return try decide(
      .request, .handOverPart, on: around.standing, given: packetEvidence(reading)
    ) { stage in
      try moved(around.request, to: stage) { request in
        request.releases.append(
          request.release(of: numbers, by: user, at: moment, patient: around.patient))
        request.answeredOn = request.answeredOn ?? moment.day
      }
    }
  }

  /// Counts the papers back: the packet goes to its bin again, or the request is closed.
  func endInspection(_ reading: VisitReading) throws -> Ruling {
    var evidence = reading.evidence
    evidence.sitting?.returned = facts.number("returned")
    evidence.sitting?.incidentKnown = try chart.matters(
      ofRequest: reading.visit.request, as: Incident.self
    ).contains { $0.stage != .closed && $0.discoveredAt >= reading.visit.arrivedAt }
    let visit = try decide(
      .pickup, .endInspection, on: reading.standing, given: evidence,
      subjects: [reading.visit.request]
    ) { stage in
      try moved(reading.visit, to: stage) { $0.returned = facts.number("returned") }
    }
    // Who looked at a part has not had the whole yet.
    let isWhole = reading.items.count == reading.around.waiting.count
    guard facts.flag("again") != true, isWhole else { return visit }
    return try closingLook(reading, visit)
  }

  /// Nothing left: the request is done, its place is free, and what was burnt for it is recalled.
  private func closingLook(_ reading: VisitReading, _ ruling: consuming Ruling) throws -> Ruling {
    let around = reading.around
    let closed = try decide(
      .request, .handOver, on: around.standing, given: packetEvidence(reading)
    ) { stage in
      try moved(around.request, to: stage) { $0.leaveShelf() }
    }
    return try recallingDiscs(
      of: around.request, because: "it was looked at and stays here", join(ruling, closed))
  }
}
