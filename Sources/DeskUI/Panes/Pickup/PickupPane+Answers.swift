import DeskCore

extension PickupPane {
  /// Takes an answer of the list in focus.
  mutating func choose(_ value: String) -> [Effect] {
    guard options(check.focus).contains(where: { $0.value == value }), isOpen(check.focus)
    else { return [] }
    guard check.focus != .papers else { return toggle(value) }
    if check.focus == .idKind { check.scanned = nil }
    check.answer(check.focus, value)
    return proceed()
  }

  /// Turns one of several papers on or off; Enter goes on.
  private mutating func toggle(_ value: String) -> [Effect] {
    var chosen = check.words(.papers)
    if let index = chosen.firstIndex(of: value) {
      chosen.remove(at: index)
    } else {
      chosen.append(value)
    }
    check.answer(.papers, chosen.joined(separator: " "))
    return []
  }

  /// Enter: takes what was typed.
  mutating func accept() -> [Effect] {
    let field = check.focus
    guard isOpen(field) else {
      return fields.contains { isOpen($0) } ? move(by: 1) : proceed()
    }
    if field == .papers {
      if check.answers[.papers] == nil { check.answer(.papers, "") }
      return proceed()
    }
    guard field.isText else { return check.answers[field] == nil ? [] : move(by: 1) }
    let typed = trimmed(check.input.text)
    if field.isIdentifier { return identify(field, typed) }
    if field.isDate { return take(date: typed, field) }
    if field == .count { return take(count: typed) }
    guard !typed.isEmpty else { return wrong("Type it, then press Enter.") }
    if field == .items, !typed.contains(where: \.isNumber) {
      return wrong("Type the item numbers, such as 1 or 1,3.")
    }
    check.answer(field, typed)
    return proceed()
  }

  private mutating func take(date typed: String, _ field: PickupField) -> [Effect] {
    guard let today = session?.moment.day else { return [] }
    if field == .until, typed.isEmpty || typed == "-" {
      check.answer(field, "-")
      return proceed()
    }
    switch DateShorthand.parse(typed, today: today, rule: .any) {
    case .success(let day):
      check.answer(field, day.description)
      return proceed()
    case .failure(let error): return wrong("The date \(error.says). Accepted: t, 7/4/2025, 070425.")
    }
  }

  /// The count is blind: the rule book says whether it agrees, never what it should be.
  private mutating func take(count typed: String) -> [Effect] {
    guard let count = Int(typed) else { return wrong("Count the items in hand, then Enter.") }
    check.answer(.count, String(count))
    // What comes back is compared when the visit ends.
    guard !visit.isLaidOut else { return proceed() }
    let facts = isInspection ? check.layingOut : check.handOverFacts
    let differs = rehearsal?.handOver(imagined(), facts, by: mainAct).filter { $0.rule == .r93 }
    guard let differs, let first = differs.first else { return proceed() }
    check.forget(.count, failed: true)
    check.refused = differs
    return [.say(Message("Count again. \(first.says)", tone: .warning))]
  }

  /// Says what is wrong with what was typed, at the field.
  mutating func wrong(_ says: String) -> [Effect] {
    check.errors[check.focus] = says
    return [.say(Message(says, tone: .warning))]
  }

  /// Moves the keys by one line, among those that can be answered now.
  mutating func move(by step: Int) -> [Effect] {
    let open = fields.filter { isOpen($0) }
    guard let here = open.firstIndex(of: check.focus) else {
      if let first = open.first { check.move(to: first) }
      return []
    }
    let index = min(max(here + step, 0), open.count - 1)
    if index != here { check.move(to: open[index]) }
    return []
  }

  /// Takes the answer in focus back, or the one before it.
  mutating func clear() -> [Effect] {
    if isOpen(check.focus), check.answers[check.focus] != nil {
      check.forget(check.focus)
      return []
    }
    return move(by: -1)
  }

  /// Proposes the next identifier that may be asked for.
  mutating func otherIdentifier() -> [Effect] {
    let field = check.focus
    guard field.isIdentifier, field != .bornOn, isOpen(field) else { return [] }
    let others = identifierFieldsBeside(field).map { identifier($0) }
    let free = identifierKinds.filter { !others.contains($0) }
    guard let index = free.firstIndex(of: identifier(field)) else { return [] }
    check.kinds[field] = free[(index + 1) % free.count]
    check.move(to: field)
    return []
  }

  private func identifierFieldsBeside(_ field: PickupField) -> [PickupField] {
    fields.filter { $0.isIdentifier && $0 != field && $0 != .bornOn }
  }

  /// Whether a field can be answered where the visit stands.
  func isOpen(_ field: PickupField) -> Bool {
    guard visit.isServed, fields.contains(field) else { return false }
    switch field.line {
    case .who: return [.away, .waiting, .atCounter].contains(visit.stage)
    case .identifiers: return visit.stage == .roleSet && check.marks[field] != .pass
    case .id, .name:
      let isComputed = field == .nameOnID && check.scanned != nil
      return visit.stage == .roleSet && !isComputed
    case .authority: return visit.stage == .identified && field != .authority
    case .items, .signature: return visit.isVerified
    }
  }
}
