/// A packet on its way between sites: it is sent, under way, taken in (R-55).
extension Acts {
  /// Gives the packet to somebody who carries it; from here on it lies in no bin.
  func transfer(_ reading: RequestReading) throws -> Ruling {
    let old = reading.request
    var evidence = RequestEvidence()
    evidence.custody = reading.custody(at: facts.text("to"))
    evidence.custody?.carrier = facts.text("carrier")
    evidence.custody?.here = moment.site
    evidence.collection = reading.place
    let ruling = try decide(.request, .transfer, on: reading.standing, given: evidence) { stage in
      try moved(old, to: stage) { request in
        request.custody =
          (request.custody ?? []) + [
            CustodyChange(
              at: moment.instant, from: old.heldAt, to: facts.text("to"), gave: user,
              took: facts.text("carrier"))
          ]
        request.goingTo = facts.text("to")
        request.heldAt = ""
        request.bin = ""
        request.hold = "under way to \(facts.text("to"))"
      }
    }
    return try carryingDiscs(of: old, to: facts.text("to"), by: facts.text("carrier"), ruling)
  }

  /// Takes the packet in where it was sent, or back, into a bin; its days on the shelf begin here.
  func receive(_ reading: RequestReading) throws -> Ruling {
    let old = reading.request
    let here = ground.policy.site(moment.site)
    if let wrong = here?.unlisted(facts.text("bin")) { return .invalid([wrong]) }
    let bin = here?.listed(facts.text("bin")) ?? facts.text("bin")
    let from = old.custody?.last?.from ?? ""
    let move = MediaMove(
      from: from, to: old.goingTo ?? "", here: moment.site,
      samePractice: ground.policy.samePractice(from, old.goingTo ?? ""),
      gave: old.custody?.last?.took ?? "", took: user, bin: bin)
    var evidence = RequestEvidence()
    evidence.arrival = move
    let ruling = try decide(.request, .receive, on: reading.standing, given: evidence) { stage in
      try moved(old, to: stage) { request in
        request.custody = (request.custody ?? []) + [change(arriving: move)]
        request.goingTo = nil
        request.heldAt = moment.site
        request.bin = bin
        guard stage == .ready else { return }
        request.hold = ""
        if request.isWhereCollected { request.beginShelf(on: moment.day) }
      }
    }
    return try bringingDiscs(of: old, into: bin, ruling)
  }

  /// Changes the site at which they want to collect it; the packet stays where it is.
  func collect(_ reading: RequestReading) throws -> Ruling {
    if let wrong = strangeSite(besides: reading.request.site) { return .invalid([wrong]) }
    return try decide(
      .request, .collect, on: reading.standing, given: RequestEvidence()
    ) { stage in
      try moved(reading.request, to: stage) { $0.collectAt = facts.text("collectAt") }
    }
  }

  /// What is wrong with the site of collection that a command names; nil where it names none.
  func strangeSite(besides owner: String) -> InputError? {
    let named = facts.text("collectAt")
    guard !named.isEmpty, !ground.policy.samePractice(named, owner) else { return nil }
    let practice = ground.policy.site(owner)?.practice ?? ""
    let sites = ground.policy.sites.filter { $0.practice == practice }.map(\.id)
    return InputError(
      field: "collectAt", says: "\(named) is no site of this practice",
      accepts: sites.joined(separator: ", "))
  }
}
