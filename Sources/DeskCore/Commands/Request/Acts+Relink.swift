extension Acts {
  /// Moves a request to the patient whose it is: everything is asked again, the receipt stays.
  ///
  /// Only the receipt, the clocks, who asks and what is wanted go along. What was matched, packed,
  /// agreed or told was the other patient's.
  func relink(_ reading: RequestReading) throws -> Ruling {
    let old = reading.request
    let mrn = facts.text("patient")
    let kept = try Set([old.basis, old.authorityPaper].filter { !$0.isEmpty }).filter {
      try chart.document($0)?.form.patient == mrn
    }
    var evidence = RequestEvidence()
    evidence.relinking = try relinking(reading, to: mrn)
    evidence.collection = reading.place
    let ruling = try decide(
      .request, .relink, on: reading.standing, given: evidence, subjects: [old.patient, mrn],
      findings: old.bin.isEmpty ? [:] : ["bin": old.bin]
    ) { stage in
      try moved(old, to: stage) { request in
        request.belong(to: mrn, papers: kept)
        request.matchedBy = facts.words("matchedBy")
      }
    }
    return try recallingDiscs(of: old, because: "it was another patient's request", ruling)
  }

  private func relinking(_ reading: RequestReading, to mrn: String) throws -> Relinking {
    let request = reading.request
    let isHere = try chart.visits(ofRequest: request.id).contains {
      !PickupStage.terminal.contains($0.stage)
    }
    return Relinking(
      from: request.patient, to: mrn, isOnFile: try chart.patient(mrn) != nil,
      isMerged: try chart.patient(mrn)?.merged != nil,
      left: max(request.releases.count, request.items.count(where: \.released)),
      someoneIsHere: isHere, isDeclined: !request.declinedBy.isEmpty, cause: facts.word("cause"))
  }

  /// Takes a request out of the one that it was joined to; its receipt and clocks are its own.
  func unmerge(_ reading: RequestReading) throws -> Ruling {
    let old = reading.request
    var evidence = RequestEvidence()
    evidence.wrongMerge = WrongMerge(into: old.mergedInto, cause: facts.word("cause"))
    return try decide(
      .request, .unmerge, on: reading.standing, given: evidence, subjects: [old.mergedInto]
    ) { stage in
      try moved(old, to: stage) { $0.mergedInto = "" }
    }
  }
}

extension Request {
  /// Stands under another patient from now on, as if it had just come in, on its first day.
  fileprivate mutating func belong(to mrn: String, papers: Set<String>) {
    let wasPacked = items.contains { !$0.released }
    hold = !wasPacked ? "" : bin.isEmpty ? "destroy what was packed" : "take down \(bin)"
    unpack()
    patient = mrn
    wanted.patient = mrn
    if !papers.contains(basis) { basis = "" }
    if !papers.contains(authorityPaper) { authorityPaper = "" }
    assignee = ""
    holdUntil = nil
    packedBy = ""
    readyOn = nil
    notices = 0
    agreedMedia = []
    fees = []
    enclosed = []
    law = nil
    denial = nil
    answeredOn = nil
  }
}
