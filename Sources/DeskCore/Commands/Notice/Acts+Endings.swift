/// What follows by law from a death, a decree or a birthday.
///
/// The desk itself does it, as system, inside the act that brings it: nobody ends another's
/// authority by hand, and nobody can apply a notice without what follows from it.
extension Acts {
  /// Adds the end of each paper's authority.
  func ending(_ papers: [Document], as end: AuthorityEnd, _ ruling: consuming Ruling) throws
    -> Ruling
  {
    var whole = ruling
    for paper in papers {
      var evidence = DocumentEvidence()
      evidence.ending = AuthorityEnding(end: end, isShown: true, today: moment.day)
      let ended = try decide(
        .authorization, .endAuthority, on: paper.standing, by: [.system], given: evidence
      ) { stage in
        try moved(paper, to: stage) { $0.authorityEnded = end }
      }
      whole = join(whole, ended)
    }
    return whole
  }

  /// Adds the recall of packets that nobody may collect any more as they were asked for.
  func recalling(_ requests: [Request], because reason: String, _ ruling: consuming Ruling) throws
    -> Ruling
  {
    var whole = ruling
    for request in requests where [.packed, .ready, .sendable].contains(request.stage) {
      let recall = try decide(
        .request, .recall, on: request.standing, by: [.system], given: RequestEvidence()
      ) { stage in
        try moved(request, to: stage) { $0.hold = "recalled: \(reason)" }
      }
      whole = join(
        whole,
        try recallingDiscs(
          of: request, because: reason, by: [.system], recall))
    }
    return whole
  }

  /// Adds a word on each request about why it waits; where it stands does not change.
  func marking(_ requests: [Request], _ word: String, _ ruling: consuming Ruling) throws -> Ruling {
    var whole = ruling
    for request in requests {
      let mark = try decide(
        .request, .mark, on: request.standing, by: [.system], given: RequestEvidence()
      ) { stage in
        try moved(request, to: stage) { $0.hold = word }
      }
      whole = join(whole, mark)
    }
    return whole
  }

  /// Closes a parent's proof after the child's 18th birthday; the chart and the calendar decide.
  ///
  /// The packet stays on the shelf: it is the grown child's own to collect.
  func endByBirthday(_ paper: Document) throws -> Ruling {
    let patient = try chart.patient(paper.form.patient)
    let majority = paper.form.provesParent ? patient?.bornOn?.majority : nil
    let end = majority.map { AuthorityEnd(because: .majority, on: $0) }
    var evidence = DocumentEvidence()
    evidence.ending = AuthorityEnding(end: end, isShown: end != nil, today: moment.day)
    return try decide(
      .authorization, .endAuthority, on: paper.standing, given: evidence
    ) { stage in
      try moved(paper, to: stage) { $0.authorityEnded = end }
    }
  }
}

extension Request {
  /// The request as its machine sees it.
  var standing: Standing<RequestStage> { Standing(id: id, version: version, stage: stage) }
}

extension DocumentForm {
  /// Whether it proves a parent's own authority, which ends on an 18th birthday.
  public var provesParent: Bool {
    kind == .proof && (proof == .birthRecord || proof == .adoptionDecree)
  }
}

extension Day {
  /// The 18th birthday of someone born on this day; from its midnight on they are of age.
  public var majority: Day {
    let day = adding(years: 18)
    return age(on: day) < 18 ? day + 1 : day
  }
}
