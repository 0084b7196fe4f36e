extension Acts {
  /// Takes back the actor's own last act on a request, by an entry of its own.
  func undo(_ reading: RequestReading) throws -> Ruling {
    let old = reading.request
    let past = try chart.lastAct(on: old.id)
    let claim = undoClaim(past, of: old)
    var evidence = RequestEvidence()
    evidence.undo = claim
    let before = claim.undoing == .takenBack ? past?.before ?? [] : []
    let came = before["stage"].flatMap { RequestStage(rawValue: $0) }
    return try decide(
      .request, .undoing(from: old.stage, to: came ?? old.stage), on: reading.standing,
      given: evidence, findings: ["undone": claim.did, "entry": claim.entry]
    ) { stage in
      var new: Request = try old.with(before)
      new.stage = stage
      new.version = old.version + 1
      return [try Fact.changed(from: old, to: new)]
    }
  }

  private func undoClaim(_ past: PastAct?, of request: Request) -> UndoClaim {
    let parts = past?.did.split(separator: ".").map(String.init) ?? []
    // A hand-over is the visit's act, and the request's as well.
    let isOfRequest = ["request", "pickup"].contains(parts.first ?? "")
    let act = isOfRequest ? RequestAction(rawValue: parts.last ?? "") : nil
    let kept = past?.before.isEmpty == false
    let undoing = act?.undoing ?? .otherwise
    return UndoClaim(
      did: past?.did ?? "", entry: past?.entry ?? "", by: past?.by ?? "", user: user,
      undoing: undoing == .takenBack && !kept ? .otherwise : undoing, version: past?.version,
      now: request.version)
  }
}

extension RequestAction {
  /// The undo that leads from one stage to another; the plain one where it stays.
  ///
  /// Where no undo leads there it is the plain one too, which the rule then refuses.
  static func undoing(from: RequestStage, to: RequestStage) -> RequestAction {
    guard from != to else { return .undo }
    let back: [RequestAction] = [
      .backToLogged, .backToValidated, .backToWork, .backToHold, .backToPacked,
    ]
    return back.first { RequestMachine.request.move($0, at: from)?.to == to } ?? .undo
  }
}

extension Request {
  /// The row with fields as they were; its number and version are its own.
  fileprivate func with(_ before: Fields) throws -> Request {
    let fields = try FieldEncoder.encode(self).applying(before)
    return try FieldDecoder.decode(Request.self, from: fields)
  }
}
