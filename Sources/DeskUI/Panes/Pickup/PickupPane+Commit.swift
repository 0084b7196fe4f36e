public import DeskCore

extension PickupPane {
  /// Goes on after an answer: to the next open question, or to the desk when there is none.
  mutating func proceed() -> [Effect] {
    let neededFallback = advice.needsFallback
    adviseOnID()
    if advice.needsFallback, !neededFallback, check.word(.idKind) != PhotoID.Kind.none {
      return commit(
        [Order("pickup.showID", on: visit.id, check.idFacts(fallback: false))], .idTried)
    }
    let waiting = fields.first { isOpen($0) && check.answers[$0] == nil }
    if let waiting {
      check.move(to: waiting)
      return []
    }
    switch visit.stage {
    case .away, .waiting, .atCounter: return claim()
    case .roleSet: return showID()
    case .identified: return commit([verification], .authority)
    default: return []
    }
  }

  /// Asks the desk to do something, once at a time.
  mutating func commit(_ orders: [Order], _ tag: PickupTag) -> [Effect] {
    guard visit.asked == nil, !orders.isEmpty else { return [] }
    visit.asked = tag
    return [.commit(orders, tag: tag.rawValue)]
  }

  private mutating func claim() -> [Effect] {
    var orders: [Order] = []
    if visit.id.isEmpty {
      var facts: Facts = ["request": .text(requestID)]
      if let foundBy { facts["foundBy"] = .text(foundBy.rawValue) }
      orders.append(Order("pickup.arrive", facts))
    }
    let subject = visit.id.isEmpty ? "$" : visit.id
    if visit.stage != .atCounter { orders.append(Order("pickup.call", on: subject)) }
    orders.append(Order("pickup.claimRole", on: subject, check.claimFacts))
    return commit(orders, .claim)
  }

  /// One identifier, compared at once; what was typed goes no further than the command.
  mutating func identify(_ field: PickupField, _ typed: String) -> [Effect] {
    if let problem = misspelt(field, typed) { return wrong(problem) }
    check.kinds[field] = field == .bornOn ? nil : identifier(field)
    let facts: Facts = [
      "kind": .text(identifier(field).rawValue), "typed": .text(typed),
    ]
    return commit([Order("pickup.identify", on: visit.id, facts)], .identify)
  }

  /// What cannot be an identifier at all; a slip of the finger is no wrong try.
  private func misspelt(_ field: PickupField, _ typed: String) -> String? {
    guard !typed.isEmpty else { return "Type what they say, then Enter." }
    switch identifier(field) {
    case .bornOn:
      guard let today = session?.moment.day,
        case .failure(let error) = DateShorthand.parse(typed, today: today, rule: .birth)
      else { return nil }
      return "The date \(error.says). Accepted: 03141971, 3/14/1971, mar 14 1971."
    case .phoneLastFour:
      return typed.count(where: \.isNumber) < 4 ? "Type the last four digits." : nil
    default: return nil
    }
  }

  private mutating func showID() -> [Effect] {
    let isFallback = advice.needsFallback || check.word(.idKind) == PhotoID.Kind.none
    let show = Order(
      isFallback ? "pickup.showFallback" : "pickup.showID", on: visit.id,
      check.idFacts(fallback: isFallback))
    let isWhole = check.part == .patient || check.part == .recipient
    return commit(isWhole ? [show, verification] : [show], .id)
  }

  private var verification: Order {
    let paper = check.answers[.paper].flatMap { record?.chart.documents[$0] }
    switch check.part {
    case nil, .patient: return Order("pickup.verifyPatient", on: visit.id)
    case .recipient: return Order("pickup.verifyRecipient", on: visit.id)
    case .bearer:
      return Order(
        "pickup.verifyNote", on: visit.id, check.noteFacts(request: requestID, onFile: paper))
    case .representative:
      return Order("pickup.verifyRepresentative", on: visit.id, check.proofFacts(onFile: paper))
    }
  }

  /// F9: every rule is asked again, and the packet goes over the counter.
  ///
  /// Once every check is answered it is tried whatever the advice says: the decision and, if it is
  /// a refusal, its place in the journal are the desk's.
  mutating func release() -> [Effect] {
    guard visit.isVerified, openChecks == 0 else { return whyNot() }
    guard !isInspection else { return inspect() }
    return commit(
      [
        Order("pickup.recheck", on: visit.id),
        Order("pickup.handOver", on: visit.id, check.handOverFacts),
      ], .release)
  }

  /// Shows what closes the release.
  func whyNot() -> [Effect] {
    guard let breaches = closed(.release) else {
      return [.say(Message("Nothing stands in the way: F9 reads back and releases."))]
    }
    return [.show(.whyNot(title: "Release of \(requestID) is closed", breaches: breaches))]
  }

  /// What F9 would be refused for now; nil when it is open.
  public func closed(_ msg: Msg) -> [Breach]? {
    guard msg == .release, record != nil, visit.isServed else { return nil }
    return advice.blocking.isEmpty ? nil : advice.blocking
  }

  static let stopQuestion = "End this visit without handing anything over?"

  /// F12 asks first: an ended visit does not begin again.
  mutating func stop() -> [Effect] {
    guard !visit.id.isEmpty else {
      forgetAll()
      return [.go(.queue, .fresh)]
    }
    return [.show(.confirm(question: Self.stopQuestion, yes: "End the visit"))]
  }

  /// Ends the visit when that was meant.
  public mutating func answer(_ yes: Bool) -> [Effect] {
    yes && visit.isServed && !visit.id.isEmpty ? stopNow() : []
  }

  /// Ends the visit by the row that says why.
  private mutating func stopNow() -> [Effect] {
    let failed = Set(check.marks.filter { $0.value == .fail }.keys.map(\.line))
    let isUnidentified = !failed.isDisjoint(with: [.id, .identifiers, .name])
    let action =
      switch visit.stage {
      case .roleSet where isUnidentified: "pickup.failID"
      case .identified where failed.contains(.authority): "pickup.turnAway"
      default: "pickup.leave"
      }
    return commit([Order(action, on: visit.id)], .stop)
  }
}
