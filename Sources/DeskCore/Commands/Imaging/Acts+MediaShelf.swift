extension Acts {
  /// Puts it on the shelf, sends it to another site, takes it in there.
  func place(_ action: ImagingAction, _ reading: MediaReading) throws -> Ruling {
    let job = reading.job
    let here = ground.policy.site(moment.site)
    if let wrong = here?.unlisted(facts.text("bin")) { return .invalid([wrong]) }
    let bin = here?.listed(facts.text("bin")) ?? facts.text("bin")
    var evidence = ImagingEvidence()
    evidence.shelving = Shelving(
      labelMatches: reading.label(facts), bin: bin, site: moment.site)
    let move = placing(job, action)
    evidence.move = move
    return try self.move(action, reading, given: evidence) { job in
      job.bin = bin
      switch action {
      case .transfer:
        job.goingTo = move.to
        job.heldAt = ""
        job.custody.append(change(move))
      default:
        if action == .receive { job.custody.append(change(arriving: move)) }
        job.goingTo = ""
        job.heldAt = moment.site
      }
    }
  }

  /// Who gives and who takes: at the start a named person, at the end whoever takes it in.
  func placing(_ job: MediaJob, _ action: ImagingAction) -> MediaMove {
    let carrier = job.custody.last?.took ?? ""
    guard action == .receive else {
      return mediaMove(job, to: facts.text("to"), took: facts.text("carrier"))
    }
    let from = job.custody.last?.from ?? ""
    return MediaMove(
      from: from, to: job.goingTo, here: moment.site,
      samePractice: ground.policy.samePractice(from, job.goingTo), gave: carrier, took: user,
      bin: facts.text("bin"))
  }

  /// A move from where it is held, by whoever does this.
  func mediaMove(_ job: MediaJob, to: String, took: String) -> MediaMove {
    MediaMove(
      from: job.heldAt, to: to, here: moment.site,
      samePractice: ground.policy.samePractice(job.heldAt, to), gave: user, took: took)
  }

  func change(_ move: MediaMove) -> CustodyChange {
    CustodyChange(
      at: moment.instant, from: move.from, to: move.to, gave: move.gave, took: move.took)
  }

  /// The end of a way: it came to where it is taken in, be that where it was sent or not.
  func change(arriving move: MediaMove) -> CustodyChange {
    CustodyChange(
      at: moment.instant, from: move.from, to: move.here, gave: move.gave, took: move.took)
  }

  /// Takes lent film back, or asks for it when it is overdue.
  func lent(_ action: ImagingAction, _ reading: MediaReading) throws -> Ruling {
    let job = reading.job
    var evidence = ImagingEvidence()
    evidence.back = FilmReturn(lent: job.sheets, counted: facts.number("sheets"))
    evidence.clock = LoanClock(
      dueBack: job.dueBack, today: moment.day, chases: job.chases,
      everyDays: ground.policy.media.chaseDays)
    return try move(action, reading, given: evidence) { job in
      if action == .chase { job.chases += 1 } else { job.heldAt = moment.site }
    }
  }

  /// Reports it lost, recalls it, destroys it, or files an original again.
  func end(_ action: ImagingAction, _ reading: MediaReading) throws -> Ruling {
    var evidence = ImagingEvidence()
    evidence.loss = try loss(reading.job, mustReport: true)
    evidence.end = MediaEnd(medium: reading.job.medium, film: reading.job.film)
    return try move(action, reading, given: evidence) { job in
      switch action {
      case .recall: recall(&job, because: facts.text("reason"))
      case .reportLost: job.incident = facts.text("incident")
      default: break
      }
    }
  }

  func recall(_ job: inout MediaJob, because reason: String) {
    job.hold = "recalled: \(reason)"
    // Between two sites somebody still carries it, and it has to be taken in.
    if !job.heldAt.isEmpty { job.goingTo = "" }
    job.due = nil
  }

  /// A loss beside the incident that the command names, if that is open and about the same patient
  /// and request.
  func loss(_ job: MediaJob, mustReport: Bool?) throws -> Loss {
    let incident = try chart.matter(facts.text("incident"), as: Incident.self)
    return Loss(
      mustReport: mustReport,
      incidentKnown: incident.map { $0.isOf(job) } ?? false)
  }
}

extension Incident {
  /// Whether it is still worked, and about the patient and the request of a disc or film.
  fileprivate func isOf(_ job: MediaJob) -> Bool {
    stage != .closed && !patient.isEmpty && patient == job.patient
      && (request.isEmpty || request == job.request)
  }
}
