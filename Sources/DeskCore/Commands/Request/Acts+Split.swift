extension Acts {
  /// Splits a part off as a request of its own, with its parent's receipt and clocks (R-38).
  func split(_ reading: RequestReading) throws -> Ruling {
    let old = reading.request
    var evidence = RequestEvidence()
    evidence.part = part(of: old)
    let id = try childNumber(of: old.id)
    let whole = try decide(
      .request, .split, on: reading.standing, given: evidence, subjects: [id],
      findings: ["id": id]
    ) { stage in
      try moved(old, to: stage) { $0.leave(evidence.part) }
    }
    let child = try decide(
      .request, .splitOff, on: Standing(id: id, version: 0, stage: .unlogged), given: evidence
    ) { stage in
      [try Fact.created(old.child(id, evidence.part, at: stage, because: facts.text("reason")))]
    }
    return join(whole, child)
  }

  private func part(of request: Request) -> PartClaim {
    PartClaim(
      whole: request.wanted.types, wholeSensitive: request.wanted.sensitive,
      part: facts.words("types"), partSensitive: facts.words("sensitive"))
  }

  /// The next free number under a request: `RQ-20418-1`.
  private func childNumber(of id: String) throws -> String {
    var number = 1
    while try chart.request("\(id)-\(number)") != nil { number += 1 }
    return "\(id)-\(number)"
  }

  /// A directive that the law does not carry becomes a third party's request (R-39).
  func convert(_ reading: RequestReading) throws -> Ruling {
    let old = reading.request
    var evidence = RequestEvidence()
    evidence.directive = reading.directive
    evidence.directive?.letter = facts.text("letter")
    return try decide(.request, .convert, on: reading.standing, given: evidence) { stage in
      try moved(old, to: stage) { request in
        request.kind = .thirdParty
        request.basis = ""
        request.hold = "needs an authorization (\(facts.text("letter")))"
        guard let site = reading.site else { return }
        request.clocks = Clocks(
          Clocks.Facts(
            track: request.track, received: old.received.day, inWriting: old.inWriting,
            mammogram: old.mammogram), at: site, policy: ground.policy)
      }
    }
  }

  /// Sends a matter to the office that it belongs to (R-80, R-89, R-97, R-98).
  func redirect(_ reading: RequestReading) throws -> Ruling {
    let topic = facts.word("topic", as: RedirectTopic.self)
    var evidence = RequestEvidence()
    evidence.routing = Routing(
      topic, isKnown: topic != nil,
      at: reading.site.flatMap { ground.policy.practice($0.practice) })
    let office = evidence.routing?.office ?? ""
    return try decide(
      .request, .redirect, on: reading.standing, given: evidence, findings: ["office": office]
    ) { stage in
      try moved(reading.request, to: stage) { $0.hold = "belongs to \(office)" }
    }
  }
}

extension Request {
  /// Keeps what is not split off.
  fileprivate mutating func leave(_ part: PartClaim?) {
    guard let part else { return }
    wanted.types.subtract(part.part)
    wanted.sensitive.subtract(part.partSensitive)
  }

  /// The part as a request of its own; the receipt and the clocks are its parent's.
  fileprivate func child(
    _ id: String, _ part: PartClaim?, at stage: RequestStage, because reason: String
  ) -> Request {
    var child = self
    child.id = id
    child.version = 0
    child.stage = stage
    child.wanted.types = part.map { $0.part.isEmpty ? wanted.types : $0.part } ?? []
    child.wanted.sensitive = part?.partSensitive ?? []
    child.assignee = ""
    child.hold = reason
    child.items = []
    child.packedBy = ""
    child.bin = ""
    child.heldAt = ""
    child.releases = []
    child.answeredOn = nil
    child.readyOn = nil
    child.notices = 0
    child.fees = []
    child.enclosed = []
    child.enclosedPapers = nil
    child.remindedOn = nil
    child.denial = nil
    child.tracking = nil
    child.law = nil
    return child
  }
}
