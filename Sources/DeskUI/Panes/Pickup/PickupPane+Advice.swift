import DeskCore

/// What the rule book would say now; advice, nothing is journalled.
struct PickupAdvice: Hashable, Sendable {
  /// What stands in the way whatever the person shows: closed, revoked, elsewhere.
  var standing: [Breach] = []
  /// Everything that would refuse F9 at this moment.
  var blocking: [Breach] = []
  /// Whether the ID shown needs what stands in for one.
  var needsFallback = false
}

/// Tries orders on a copy of the rows around a request.
struct PickupRehearsal {
  let session: SessionInfo
  let chart: MemoryChart

  /// What the rule book says to an order at a visit that stands like this.
  func breaches(_ action: String, at visit: Visit, _ facts: Facts = Facts()) -> [Breach] {
    var rows = chart
    rows.visits[visit.id] = visit
    let user = session.actor.user
    if rows.people[user] == nil {
      rows.people[user] = Person(
        user: user, name: user, roles: session.actor.roles, site: session.site.id)
    }
    let command = Command(
      id: "advice", do: action, on: visit.id, facts: facts, actor: session.actor,
      desk: session.desk, moment: session.moment)
    guard case .refused(let refused)? = try? rows.perform(command, on: session.ground) else {
      return []
    }
    return refused.breaches
  }

  /// What the hand-over would be refused for.
  ///
  /// The command's form wants a count, so before there is one the rule is asked by itself.
  func handOver(_ visit: Visit, _ facts: Facts, by act: String) -> [Breach] {
    var cleared = visit
    cleared.stage = .cleared
    guard facts.number("count") == nil else {
      return breaches(act, at: cleared, facts)
    }
    var counted = facts
    counted["count"] = .number(0)
    let others = breaches(act, at: cleared, counted).filter { $0.rule != .r93 }
    return uncounted + others
  }

  /// What R-93 says when nobody has counted.
  private var uncounted: [Breach] {
    var evidence = PickupEvidence()
    evidence.handOver = HandOverCheck(
      expected: 1, counted: nil, nameReadBack: true, labelsReadBack: true, signature: .signed,
      track: .access)
    return PickupMachine.pickup.checklist(.handOver, at: .cleared, given: evidence)
      .filter { $0.text.id == .r93 }.flatMap(\.breaches)
  }
}

extension PickupPane {
  /// Asks the rule book again, after anything changed.
  mutating func advise() {
    advice = PickupAdvice()
    guard let rehearsal, visit.isServed else { return }
    adviseOnID()
    let now = imagined()
    let ideal = idealised(now)
    // Before the first verification R-46 says it; that it could be stale is no news.
    advice.blocking = both(rehearsal, now).filter { visit.isVerified || $0.rule != .r95 }
    let beside = cureable
    advice.standing = both(rehearsal, ideal).filter { !beside.contains($0.rule) }
  }

  /// Asks only whether the ID will do, which decides what is asked next.
  mutating func adviseOnID() {
    advice.needsFallback = rehearsal.map { needsFallback($0) } ?? false
  }

  /// The rows and the session to try orders on; nil when nothing is open.
  var rehearsal: PickupRehearsal? {
    guard let session, let record else { return nil }
    return PickupRehearsal(session: session, chart: record.chart)
  }

  private func both(_ rehearsal: PickupRehearsal, _ visit: Visit) -> [Breach] {
    guard !self.visit.isLaidOut else { return sittingBreaches(rehearsal, visit) }
    let facts = isInspection ? check.layingOut : check.handOverFacts
    let all =
      rehearsal.breaches("pickup.recheck", at: visit)
      + rehearsal.handOver(visit, facts, by: mainAct)
    return all.reduce(into: []) { unique, breach in
      let isKnown = unique.contains { $0.rule == breach.rule && $0.code == breach.code }
      if !isKnown { unique.append(breach) }
    }
  }

  /// The visit as it stands, as if it had come to the hand-over.
  func imagined() -> Visit {
    let moment = session?.moment.instant ?? Instant(milliseconds: 0)
    let known = record?.chart.visits[visit.id]
    var now =
      known
      ?? Visit(
        id: "VS-0", request: requestID, site: session?.site.id ?? "", arrivedAt: moment)
    now.foundBy = now.foundBy ?? foundBy
    now.claim = now.claim ?? check.claim
    if !visit.isVerified { now.stage = .verified }
    return now
  }

  /// The same visit with everything shown that can be shown, to see what else stands in the way.
  private func idealised(_ visit: Visit) -> Visit {
    var ideal = visit
    let today = session?.moment.day ?? Day(number: 0)
    ideal.claim = ideal.claim ?? Claim(part: .patient)
    ideal.verifiedAt = ideal.verifiedAt ?? session?.moment.instant
    ideal.photoID =
      ideal.photoID
      ?? PhotoID(
        kind: .driverLicence, expiry: .printed(today), photoMatches: true, today: today)
    ideal.nameOnID = ideal.nameOnID ?? NameOnID(result: .attested)
    ideal.identifiers = IdentifierKind.allCases.map { IdentifierFinding(kind: $0, matches: true) }
    return ideal
  }

  /// Rules that the open checks will answer; the others are shown at once.
  private var cureable: Set<RuleID> {
    var rules: Set<RuleID> = [.r51, .r92, .r93, .r94, .r56]
    guard !visit.isVerified else { return rules }
    rules.formUnion([.r46, .r47, .r48, .r49, .r50, .r95])
    if check.part != nil, check.part != .patient { rules.formUnion([.r20, .r26, .r40, .r45]) }
    return rules
  }

  /// Whether the ID that was described breaks R-48 in a way that papers may stand in for.
  private func needsFallback(_ rehearsal: PickupRehearsal) -> Bool {
    guard visit.stage == .roleSet, let kind = check.word(.idKind, as: PhotoID.Kind.self) else {
      return false
    }
    guard kind != .none else { return true }
    let isDated = check.expiresOn != nil || check.flag(.idGood) == true
    guard isDated, check.flag(.photo) ?? check.flag(.idGood) != nil else { return false }
    var now = imagined()
    now.stage = .roleSet
    let codes = rehearsal.breaches("pickup.showID", at: now, check.idFacts(fallback: false))
      .filter { $0.rule == .r48 }.map(\.code)
    return !codes.isEmpty && !codes.contains("PHOTO_MISMATCH")
  }
}
