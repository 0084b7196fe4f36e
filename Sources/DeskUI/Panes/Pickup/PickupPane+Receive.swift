import DeskCore

extension PickupPane {
  /// Takes what the desk answered.
  public mutating func receive(_ reply: Reply) -> [Effect] {
    let effects = take(reply)
    advise()
    return effects
  }

  private mutating func take(_ reply: Reply) -> [Effect] {
    switch reply {
    case .opened(let record): return take(record)
    case .found(let text, let page): return record == nil ? start.take(text, page) : []
    case .waiting(let visits): start.waiting = visits
    case .missing(let number) where record == nil:
      return [.say(Message("There is no \(number).", tone: .warning))]
    case .answered(let tag, let outcomes):
      guard let tag = PickupTag(rawValue: tag), tag == visit.asked else { return [] }
      return answered(tag, outcomes)
    case .licence(let id): return take(id)
    case .written(let path): return written(path)
    case .failed(let sentence) where visit.asked != nil:
      visit.asked = nil
      check.sending = []
      return [.say(Message(sentence, tone: .error))]
    case .tick(let session): self.session = session
    case .changed: return [.ask(record == nil ? .waiting : .open(request: requestID))]
    default: break
    }
    return []
  }

  /// A request that is opened, or the same one with fresh rows.
  private mutating func take(_ opened: OpenedRequest) -> [Effect] {
    let isMended = visit.isMended
    let isFresh = record?.id != opened.id || isMended
    visit.isMended = false
    record = opened
    hasLookAlike = opened.patient.map { !opened.chart.lookAlikes(of: $0).isEmpty } ?? false
    guard isFresh else { return [] }
    guard let old = opened.visits.last(where: { $0.site == session?.site.id }) else {
      check.move(to: .who)
      return []
    }
    resume(old)
    guard !isMended else { return [] }
    let isElsewhere = !old.desk.isEmpty && old.desk != session?.desk
    let place = isElsewhere ? " It was served at \(old.desk)." : ""
    return [.say(Message("The visit \(old.id) goes on.\(place)"))]
  }

  /// Takes a visit up where it stands.
  private mutating func resume(_ old: Visit) {
    visit.id = old.id
    visit.stage = old.stage
    visit.isLaidOut = old.laidOut != nil && old.returned == nil
    foundBy = old.foundBy ?? foundBy
    check.wrongTries = old.wrongTries
    check.labels = old.scanned
    check.answers[.who] = old.claim?.part.rawValue
    check.answers[.relation] = old.claim?.relation.rawValue
    check.answers[.claimedName] = old.claim?.name
    check.answers[.company] = old.claim?.company
    let matched = Set(old.identifiers.filter(\.matches).map(\.kind))
    if matched.contains(.bornOn) { pass(.bornOn) }
    let others = identifierKinds.filter { matched.contains($0) }
    for (field, kind) in zip([PickupField.second, .third, .fourth], others) {
      check.kinds[field] = kind
      pass(field)
    }
    check.answers[.idKind] = old.photoID?.kind.rawValue
    if old.photoID?.photoMatches == true { check.answers[.idGood] = "y" }
    check.move(to: fields.first { isOpen($0) && check.answers[$0] == nil } ?? .count)
  }

  private mutating func pass(_ field: PickupField) {
    check.answers[field] = ""
    check.marks[field] = .pass
  }

  private mutating func answered(_ tag: PickupTag, _ outcomes: [Outcome]) -> [Effect] {
    visit.asked = nil
    for outcome in outcomes { note(outcome) }
    let effects: [Effect]
    switch outcomes.last {
    case .done(let done): effects = succeeded(tag, done)
    case .refused(let refused): effects = failed(tag, refused, done: outcomes.count - 1)
    case .overtaken(let other, _): effects = overtaken(other)
    case .invalid(let errors): effects = invalid(tag, errors)
    case .failed(let sentence): effects = [.say(Message(sentence, tone: .error))]
    case nil: effects = []
    }
    return effects + [.ask(.open(request: requestID))]
  }

  /// Keeps where the visit stands after each step, also when a later one was refused.
  private mutating func note(_ outcome: Outcome) {
    let (subject, stage) =
      switch outcome {
      case .done(let done): (done.subject, done.stage)
      case .refused(let refused): (refused.subject, refused.stage)
      default: ("", "")
      }
    guard subject.hasPrefix("VS-"), let stage = PickupStage(rawValue: stage) else { return }
    guard stage != .away else { return }
    visit.id = subject
    visit.stage = stage
  }

  private mutating func overtaken(_ other: Outcome.Overtaken) -> [Effect] {
    let zone = session?.site.zone ?? ""
    let time = session?.ground.zones.local(other.at, in: zone)?.minute ?? ""
    let verb = other.did.hasSuffix("handOver") ? "Handed over" : "Served"
    let says = "\(verb) by \(other.by) at \(other.desk), \(time)"
    end(.overtaken(says))
    return [.say(Message(says, tone: .error))]
  }

  private mutating func invalid(_ tag: PickupTag, _ errors: [InputError]) -> [Effect] {
    let says = errors.first.map { "\($0.field) \($0.says)" } ?? "It could not be understood."
    check.sending = []
    if tag == .identify || tag == .claim { check.errors[check.focus] = says }
    return [.say(Message(says, tone: .warning))]
  }

  /// Ends the pane's part; what was typed and what the record holds is hidden.
  mutating func end(_ end: PickupVisit.End) {
    visit.end = end
    check.input = TextField(limit: 200)
    for field in fields where field.isIdentifier { check.answers[field] = "" }
  }

  private mutating func written(_ path: String) -> [Effect] {
    guard case .released = visit.end, visit.receipt.isEmpty else { return [] }
    visit.receipt = path
    return [.say(Message("Receipt: \(path)"))]
  }
}
