extension Acts {
  /// Denies, in writing, on a ground of the law.
  func deny(_ reading: RequestReading) throws -> Ruling {
    let claim = denial(reading)
    var evidence = reading.evidence(items: reading.waiting)
    evidence.denial = claim
    let ruling = try decide(.request, .deny, on: reading.standing, given: evidence) { stage in
      try moved(reading.request, to: stage) { request in
        request.unpack()
        guard let ground = claim.ground else { return }
        request.denial = DenialRecord(
          ground: ground, judgedBy: claim.professional, letter: claim.letter.number,
          on: moment.day)
        request.answeredOn = request.answeredOn ?? moment.day
      }
    }
    return try recallingDiscs(of: reading.request, because: "the request is denied", ruling)
  }

  private func denial(_ reading: RequestReading) -> DenialClaim {
    DenialClaim(
      track: reading.request.track, state: reading.site?.state, today: moment.day,
      ground: facts.word("ground"), because: facts.text("because"),
      professional: facts.text("professional"), licence: facts.text("licence"),
      judgedOn: facts.day("judgedOn"), mayGoTo: facts.text("mayGoTo"),
      letter: DenialClaim.Letter(facts.group("letter")))
  }

  /// A review of a denial: asked for, upheld, or the request goes on.
  func review(_ action: RequestAction, _ reading: RequestReading) throws -> Ruling {
    let denial = reading.request.denial
    var evidence = RequestEvidence()
    evidence.review = ReviewClaim(
      ground: denial?.ground, judgedBy: denial?.judgedBy ?? "",
      isAsked: denial?.reviewAskedOn != nil && denial?.reviewer.isEmpty ?? true,
      reviewer: facts.text("reviewer"), licence: facts.text("licence"),
      letter: facts.text("letter"))
    return try decide(.request, action, on: reading.standing, given: evidence) { stage in
      try moved(reading.request, to: stage) { request in
        switch action {
        case .askReview: request.denial?.reviewAskedOn = moment.day
        default: request.denial?.reviewer = facts.text("reviewer")
        }
      }
    }
  }

  /// The privacy officer declines to treat somebody as the representative.
  func decline(_ reading: RequestReading) throws -> Ruling {
    var evidence = RequestEvidence()
    evidence.decline = DeclineClaim(
      ground: facts.word("ground"), judgedBy: facts.text("judgedBy"))
    return try decide(
      .request, .declineRepresentative, on: reading.standing, given: evidence
    ) { stage in
      try moved(reading.request, to: stage) { request in
        request.declinedBy = user
        request.declinedName = request.requester.name
      }
    }
  }
}

extension [Request] {
  /// Whom the privacy officer declined as the representative on any of them.
  var declined: [String] {
    filter { !$0.declinedBy.isEmpty }.map { $0.declinedName ?? $0.requester.name }
  }
}

extension DenialClaim.Letter {
  /// What the letter says, from the facts of a command.
  fileprivate init(_ facts: Facts) {
    self.init(
      number: facts.text("number"), isPlain: facts.flag("isPlain") ?? false,
      basis: facts.text("basis"), tellsReview: facts.flag("tellsReview") ?? false,
      complaintTo: facts.text("complaintTo"), complaintPhone: facts.text("complaintPhone"),
      tellsHHS: facts.flag("tellsHHS") ?? false, rest: facts.word("rest"),
      isHeldElsewhere: facts.flag("isHeldElsewhere"), heldWhere: facts.text("heldWhere"))
  }
}
