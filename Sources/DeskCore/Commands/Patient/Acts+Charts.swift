extension Acts {
  /// Merges a chart into another: everything that hangs on it goes over in the same act (R-100).
  func mergeChart() throws -> Ruling {
    guard let prior = try chart.patient(command.on) else { return .invalid([notFound("patient")]) }
    let mrn = facts.text("into")
    guard let into = try chart.patient(mrn) else {
      return .invalid([
        InputError(
          field: "into", says: "there is no patient \(mrn)", accepts: "an MRN that is on file")
      ])
    }
    let pair = pair(prior, into)
    let holdings = try ChartHoldings(of: prior.mrn, in: chart)
    let merge = ChartMerge(
      into: into.mrn, at: moment.instant,
      shownBy: pair.message.isEmpty ? pair.shownBy : pair.message, moved: holdings.rows,
      had: try ChartHoldings(of: into.mrn, in: chart).rows)
    var evidence = PatientEvidence()
    evidence.pair = pair
    let ruling = try decide(
      .patient, .merge, on: prior.standing, given: evidence,
      subjects: [into.mrn] + holdings.numbers,
      findings: ["into": into.mrn, "moved": "\(merge.moved.count)"]
    ) { _ in
      try marked(prior, merge) + holdings.relinked(to: into.mrn)
    }
    return try takingDown(
      holdings, for: into.mrn, because: "packed for chart \(prior.mrn), merged since", ruling)
  }

  /// The source's word counts only from the desk itself, which read the message.
  private func pair(_ prior: Patient, _ into: Patient) -> ChartPair {
    let isFeed = command.actor.roles.contains(.system)
    return ChartPair(
      prior: prior.mrn, into: into.mrn, priorMergedInto: prior.merged?.into ?? "",
      intoMergedInto: into.merged?.into ?? "", message: isFeed ? facts.text("message") : "",
      shownBy: isFeed ? "" : facts.text("shownBy"), priorDied: prior.diedOn,
      intoDied: into.diedOn)
  }

  /// Puts back what a mistaken merge moved; what came in since stays, and is named (R-100).
  func unmergeChart() throws -> Ruling {
    guard let prior = try chart.patient(command.on) else { return .invalid([notFound("patient")]) }
    let survivor = try prior.merged.flatMap { try chart.patient($0.into) }
    let now = try survivor.map { try ChartHoldings(of: $0.mrn, in: chart) } ?? ChartHoldings()
    let moved = Set(prior.merged?.moved ?? [])
    let back = now.only(moved)
    let since = now.only(Set(now.rows).subtracting(moved).subtracting(prior.merged?.had ?? []))
    var evidence = PatientEvidence()
    evidence.unmerging = Unmerging(
      mergedInto: prior.merged?.into ?? "", survivorMergedInto: survivor?.merged?.into ?? "",
      cause: facts.text("cause"))
    var findings = ["from": survivor?.mrn ?? "", "back": "\(back.rows.count)"]
    if !since.rows.isEmpty { findings["stays"] = since.rows.map(\.key).joined(separator: " ") }
    let ruling = try decide(
      .patient, .unmerge, on: prior.standing, given: evidence,
      subjects: [survivor?.mrn ?? ""].filter { !$0.isEmpty } + back.numbers, findings: findings
    ) { _ in
      try marked(prior, nil) + back.relinked(to: prior.mrn)
    }
    return try takingDown(
      back, for: prior.mrn, because: "packed for chart \(survivor?.mrn ?? ""), unmerged since",
      ruling)
  }

  private func marked(_ patient: Patient, _ merge: ChartMerge?) throws -> [Fact] {
    var new = patient
    new.merged = merge
    return [try Fact.changed(from: patient, to: new)]
  }

  /// Adds the recall of packets and of what was made, on their way to another chart.
  ///
  /// Their labels name the old number: everything about them is asked again before they leave.
  private func takingDown(
    _ holdings: ChartHoldings, for mrn: String, because reason: String, _ ruling: consuming Ruling
  ) throws -> Ruling {
    var whole = ruling
    for packet in holdings.packets {
      let recall = try decide(
        .request, .recall, on: packet.standing, by: [.system], given: RequestEvidence()
      ) { stage in
        try moved(packet, to: stage) {
          $0.relink(to: mrn)
          $0.hold = "recalled: \(reason)"
        }
      }
      whole = join(whole, recall)
    }
    for job in holdings.made {
      let recall = try decide(
        .imaging, .recall, on: job.standing, by: [.system], given: ImagingEvidence()
      ) { stage in
        try moved(job, to: stage) {
          $0.patient = mrn
          self.recall(&$0, because: reason)
        }
      }
      whole = join(whole, recall)
    }
    return whole
  }
}
