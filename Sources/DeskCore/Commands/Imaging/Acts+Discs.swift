/// What a request's own moves do to its discs, films and links, in the same act.
extension Acts {
  /// Adds the leaving of the discs among the items that are released: for good, or lent.
  ///
  /// `bearer` is who takes them: the collector, or the recipient.
  func issuing(
    _ items: [PackedItem], of request: Request, to bearer: String, _ ruling: consuming Ruling
  ) throws -> Ruling {
    var whole = ruling
    for item in items where !item.label.isEmpty {
      guard let job = try chart.matter(item.label, as: MediaJob.self) else { continue }
      whole = join(whole, try issue(job, with: request, to: bearer))
    }
    return whole
  }

  /// Adds the recall of everything made or ordered for a request that has not left.
  func recallingDiscs(
    of request: Request, because reason: String, by roles: Set<Role>? = nil,
    _ ruling: consuming Ruling
  ) throws -> Ruling {
    try adding(
      .recall, toDiscsOf: request, by: roles, ruling,
      change: { recall(&$0, because: reason) })
  }

  /// Adds the destruction of a request's recalled discs; originals go back to their file.
  func destroyingDiscs(of request: Request, _ ruling: consuming Ruling) throws -> Ruling {
    let isOriginal = { (job: MediaJob) in job.medium == .film && job.film != .copy }
    let whole = try adding(.destroy, toDiscsOf: request, ruling, where: { !isOriginal($0) })
    return try adding(.refile, toDiscsOf: request, whole, where: isOriginal)
  }

  /// Adds the way of a packet's discs towards the site where the packet goes.
  func carryingDiscs(
    of request: Request, to site: String, by carrier: String, _ ruling: consuming Ruling
  ) throws -> Ruling {
    var whole = ruling
    for item in request.items where !item.released && !item.label.isEmpty {
      guard let job = try chart.matter(item.label, as: MediaJob.self), job.medium != .link
      else { continue }
      let move = mediaMove(job, to: site, took: carrier)
      var evidence = ImagingEvidence()
      evidence.move = move
      let carried = try decide(.imaging, .carry, on: job.standing, given: evidence) { stage in
        try moved(job, to: stage) {
          $0.goingTo = site
          $0.heldAt = ""
          $0.bin = ""
          $0.custody.append(change(move))
        }
      }
      whole = join(whole, carried)
    }
    return whole
  }

  /// Adds the taking in of the discs that came with a packet.
  func bringingDiscs(
    of request: Request, into bin: String, _ ruling: consuming Ruling
  ) throws -> Ruling {
    var whole = ruling
    for job in try chart.matters(ofRequest: request.id, as: MediaJob.self)
    where job.comes(with: request) {
      var move = placing(job, .receive)
      move.bin = bin
      var evidence = ImagingEvidence()
      evidence.move = move
      let brought = try decide(.imaging, .receive, on: job.standing, given: evidence) { stage in
        try moved(job, to: stage) {
          $0.goingTo = ""
          $0.heldAt = moment.site
          $0.bin = bin
          $0.custody.append(change(arriving: move))
        }
      }
      whole = join(whole, brought)
    }
    return whole
  }

  private func issue(_ job: MediaJob, with request: Request, to bearer: String) throws -> Ruling {
    let isLoan = job.medium == .film && job.film == .original && job.originals == .temporary
    let dueBack = isLoan ? moment.day + ground.policy.media.loanDays : nil
    var evidence = ImagingEvidence()
    evidence.release = DiscRelease(
      media: job.id, madeFor: job.request, released: request.id, isItem: true)
    evidence.hold = MediaHold(
      isThing: job.medium != .link, heldAt: job.heldAt, here: moment.site)
    evidence.loan = FilmLoan(
      medium: job.medium, film: job.film, originals: job.originals, dueBack: dueBack,
      bearer: bearer, today: moment.day)
    let action: ImagingAction = isLoan ? .lend : .issue
    return try decide(.imaging, action, on: job.standing, given: evidence) { stage in
      try moved(job, to: stage) { job in
        job.bearer = bearer
        job.heldAt = ""
        job.bin = ""
        job.dueBack = dueBack
        job.due = dueBack
      }
    }
  }

  /// Adds one action of every job of a request that has a row for it and that it concerns.
  private func adding(
    _ action: ImagingAction, toDiscsOf request: Request, by roles: Set<Role>? = nil,
    _ ruling: consuming Ruling,
    where concerns: (MediaJob) -> Bool = { _ in true }, change: (inout MediaJob) -> Void = { _ in }
  ) throws -> Ruling {
    var whole = ruling
    for job in try chart.matters(ofRequest: request.id, as: MediaJob.self)
    where ImagingMachine.imaging.move(action, at: job.stage) != nil && concerns(job) {
      var evidence = ImagingEvidence()
      evidence.end = MediaEnd(medium: job.medium, film: job.film)
      let added = try decide(
        .imaging, action, on: job.standing, by: roles, given: evidence
      ) { stage in
        try moved(job, to: stage, change)
      }
      whole = join(whole, added)
    }
    return whole
  }
}

extension MediaJob {
  /// Whether it is under way with the packet of its request; what was recalled meanwhile, only
  /// where it was last handed on with that packet.
  fileprivate func comes(with packet: Request) -> Bool {
    guard !goingTo.isEmpty else { return false }
    return [.verified, .shelved].contains(stage)
      || (stage == .recalled && custody.last == packet.custody?.last)
  }
}
