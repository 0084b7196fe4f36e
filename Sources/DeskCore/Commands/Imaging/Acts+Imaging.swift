extension Acts {
  /// The commands of the imaging machine; a disc leaves only with its request (see Acts+Discs).
  func imaging(_ name: String) throws -> Ruling {
    guard let action = ImagingAction(rawValue: name) else {
      return .invalid([CommandForm.unknown(command.do)])
    }
    if action == .order { return try orderMedia() }
    guard let job = try chart.matter(command.on, as: MediaJob.self),
      let request = try chart.request(job.request)
    else { return .invalid([notFound("disc, film or link")]) }
    let reading = try MediaReading(
      job, of: request, in: chart, at: moment, policy: ground.policy)
    switch action {
    case .agree: return try agree(reading)
    case .pull, .notFound, .giveUp: return try search(action, reading)
    case .burn, .print, .link, .pullFilm: return try make(action, reading)
    case .readBack, .failReadBack: return try readBack(action, reading)
    case .shelve, .transfer, .receive: return try place(action, reading)
    case .takeBack, .chase: return try lent(action, reading)
    case .reportLost, .recall, .destroy, .refile: return try end(action, reading)
    case .order, .carry, .issue, .lend, .undo, .backToQueue, .backToSearch, .backToVerified:
      return .invalid([CommandForm.unknown(command.do)])
    }
  }

  /// One move of a job, with what changes in its row.
  func move(
    _ action: ImagingAction, _ reading: MediaReading, given evidence: ImagingEvidence,
    change: (inout MediaJob) -> Void, failed: (inout MediaJob) -> Void = { _ in }
  ) throws -> Ruling {
    try decide(
      .imaging, action, on: reading.job.standing, given: evidence,
      subjects: [reading.job.request]
    ) { stage in
      try moved(reading.job, to: stage, change)
    } failed: { stage in
      try moved(reading.job, to: stage, failed)
    }
  }

  /// A job's row after a move; where the stage is an end, with who ended it and when.
  func moved(
    _ old: MediaJob, to stage: ImagingStage, _ change: (inout MediaJob) -> Void
  ) throws -> [Fact] {
    var new = old
    new.stage = stage
    new.version += 1
    change(&new)
    if ImagingStage.terminal.contains(stage) {
      new.endedBy = user
      new.endedAt = moment.instant
      new.bin = ""
      new.due = nil
    }
    return [try Fact.changed(from: old, to: new)].compactMap { $0 }
  }
}
