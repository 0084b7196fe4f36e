extension Acts {
  /// Denies, in writing, on a ground of the law.
  func deny(_ reading: RequestReading) throws -> Ruling {
    let claim = try denial(reading)
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

  /// What the desk itself knows to have become of the part that is not denied.
  private func rests(of request: Request) throws -> Set<DenialRest> {
    var rests: Set<DenialRest> = [.nothing]
    let hasPart = try chart.request("\(request.id)-1") != nil
    if hasPart || request.isPart { rests.insert(.splitOff) }
    if !request.releases.isEmpty { rests.insert(.given) }
    return rests
  }

  private func denial(_ reading: RequestReading) throws -> DenialClaim {
    DenialClaim(
      track: reading.request.track, state: reading.site?.state, today: moment.day,
      rests: try rests(of: reading.request),
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
      wasReviewed: !(denial?.reviewer.isEmpty ?? true),
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

  /// The privacy officer declines to treat somebody as the representative; what they may see
  /// online ends with it.
  func decline(_ reading: RequestReading) throws -> Ruling {
    let name = reading.representative
    var evidence = RequestEvidence()
    evidence.decline = DeclineClaim(
      ground: facts.word("ground"), judgedBy: facts.text("judgedBy"), name: name)
    let ruling = try decide(
      .request, .declineRepresentative, on: reading.standing, given: evidence
    ) { stage in
      try moved(reading.request, to: stage) { request in
        request.declinedNames = (request.declined + [name]).reduce(into: []) {
          if !$0.contains($1) { $0.append($1) }
        }
        request.declinedBy = user
      }
    }
    let grants = try chart.documents(ofPatient: reading.request.patient).filter {
      $0.form.kind == .proxyGrant && $0.stage == .valid && sameName($0.form.bearer, name)
    }
    return try ending(grants, as: AuthorityEnd(because: .declined, on: moment.day), ruling)
  }
}

extension [Request] {
  /// Whom the privacy officer declined as the representative on any of them.
  var declined: [String] { flatMap(\.declined) }
}

extension Request {
  /// Whom the privacy officer declined on this one.
  var declined: [String] { declinedBy.isEmpty ? [] : declinedNames ?? [requester.name] }
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
