extension Acts {
  /// Orders a disc, film or link of the patient's studies for a request.
  func orderMedia() throws -> Ruling {
    guard let request = try chart.request(facts.text("request")) else {
      return .invalid([
        InputError(
          field: "request", says: "there is no request \(facts.text("request"))",
          accepts: "the number of a request")
      ])
    }
    let id = "MD-\(try chart.nextNumber("MD"))"
    var job = MediaJob(id: id, patient: request.patient, request: request.id, site: request.site)
    job.medium = facts.word("medium") ?? .disc
    job.accessions = facts.texts("accessions").withoutRepeats
    job.film = job.medium == .film ? facts.word("film") : nil
    job.sheets = facts.number("sheets")
    job.originals = facts.word("originals")
    job.agreement = agreement(on: job.medium, request)
    job.orderedBy = user
    var reading = try MediaReading(
      job, of: request, in: chart, at: moment, policy: ground.policy)
    job.mammogram = reading.holdsMammogram(stated: facts.flag("mammogram"))
    reading = try MediaReading(job, of: request, in: chart, at: moment, policy: ground.policy)

    var evidence = chosen(reading)
    evidence.order = reading.order
    evidence.scope = reading.scope
    let due = reading.due
    return try decide(
      .imaging, .order, on: job.standing, given: evidence, subjects: [request.id],
      findings: ["id": id]
    ) { stage in
      job.stage = stage
      job.due = due
      return [try Fact.created(job)]
    }
  }

  /// Records what the patient agreed to, where what they asked for cannot be made (R-34, R-70).
  func agree(_ reading: MediaReading) throws -> Ruling {
    var job = reading.job
    let request = reading.around.request
    job.medium = facts.word("medium") ?? job.medium
    job.film = job.medium == .film ? facts.word("film") : nil
    job.agreement = agreement(on: job.medium, request) ?? job.agreement
    if facts["originals"] != nil { job.originals = facts.word("originals") }
    let agreed = try MediaReading(
      job, of: request, in: chart, at: moment, policy: ground.policy)
    return try move(.agree, reading, given: chosen(agreed)) {
      $0.medium = job.medium
      $0.film = job.film
      $0.agreement = job.agreement
      $0.originals = job.originals
    }
  }

  /// Pulls the images or the film, does not find them, or ends the search with a letter.
  func search(_ action: ImagingAction, _ reading: MediaReading) throws -> Ruling {
    var evidence = ImagingEvidence()
    evidence.search = SearchEnd(letter: facts.text("letter"))
    evidence.loss = try loss(reading.job, mustReport: isOriginal(reading.job))
    return try move(action, reading, given: evidence) { job in
      if action == .pull, let sheets = facts.number("sheets") { job.sheets = sheets }
      guard action == .giveUp else { return }
      job.letter = facts.text("letter")
      job.incident = facts.text("incident")
    }
  }

  /// The medium, the film and the mammogram as they would be ordered.
  private func chosen(_ reading: MediaReading) -> ImagingEvidence {
    var evidence = ImagingEvidence()
    evidence.choice = reading.choice(of: reading.job.medium)
    evidence.film = reading.film()
    evidence.mammogram = reading.mammogram
    return evidence
  }

  /// An agreement counts with the name of who agreed, and not ahead of time.
  private func agreement(on medium: Medium, _ request: Request) -> FormatAgreement? {
    let with = facts.text("agreedWith")
    let on = facts.day("agreedOn") ?? moment.day
    guard !with.isEmpty, on <= moment.day, on >= request.received.day else { return nil }
    return FormatAgreement(
      asked: request.wanted.media.sorted(), agreed: medium, with: with, on: on, heardBy: user)
  }

  /// Whether original film is meant; nil where nobody said which film.
  private func isOriginal(_ job: MediaJob) -> Bool? {
    job.medium == .film ? job.film.map { $0 == .original } : false
  }
}

extension [String] {
  /// The texts in order, each once, without empty ones.
  fileprivate var withoutRepeats: [String] {
    reduce(into: []) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }
  }
}
