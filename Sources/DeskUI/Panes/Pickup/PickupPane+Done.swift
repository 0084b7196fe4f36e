import DeskCore

extension PickupPane {
  /// What follows when the desk did what was asked.
  mutating func succeeded(_ tag: PickupTag, _ done: Outcome.Done) -> [Effect] {
    check.refused = []
    switch tag {
    case .claim: return proceed()
    case .identify: return compared(done.findings["result"] == "match")
    case .id, .idTried, .authority: return proceed() + sendLabels()
    case .scan:
      check.labels += check.sending
      check.sending = []
      return [.say(Message("Label of this request. \(check.labels.count) scanned."))]
    case .release: return released()
    case .begin: return laidOut()
    case .counted: return countedBack()
    case .again:
      let labels = check.labels
      let tries = check.wrongTries
      check = PickupCheck()
      check.labels = labels
      check.wrongTries = tries
      return [.say(Message("Verify the person again, from the first line."))]
    case .undo: return undone(done)
    case .stop:
      end(.stopped(visit.stage))
      return [.say(Message(stoppedWords(visit.stage), tone: .warning))]
    }
  }

  /// Shows MATCH or NO MATCH; a wrong one is typed anew, and counted.
  private mutating func compared(_ matches: Bool) -> [Effect] {
    let field = check.focus
    let name = Self.words(identifier(field))
    guard matches else {
      check.wrongTries += 1
      check.forget(field, failed: true)
      return [.say(Message("\(name) does not match. \(tries).", tone: .warning))]
    }
    check.answers[field] = check.input.text
    check.marks[field] = .pass
    let effects = proceed()
    let said = Message("\(name) matches.   \(doneChecks) of 7 done")
    return [.say(said)] + effects
  }

  /// `1 of 3 wrong tries`.
  var tries: String {
    "\(check.wrongTries) of \(tryLimit) wrong tries"
  }

  /// Wrong identifiers that end the visit.
  var tryLimit: Int { session?.ground.policy.wrongIdentifierLimit ?? 3 }

  /// Says why, marks the checks that broke, and asks for those answers again.
  mutating func failed(_ tag: PickupTag, _ refused: Outcome.Refused, done: Int) -> [Effect] {
    if tag == .idTried { return triedID(refused) }
    if tag == .undo { return notUndone(refused) }
    let lost = tag == .scan ? dropLabel(after: done) : ""
    check.refused = refused.breaches
    if tag == .identify {
      check.wrongTries += 1
      check.forget(check.focus, failed: true)
    }
    if tag == .claim { check.forget(.who, failed: true) }
    let aboutID: Set<RuleID> = [.r48, .r49, .r50, .r51, .r92]
    let isID = refused.breaches.contains { aboutID.contains($0.rule) }
    let title = Self.titles[tag == .id && !isID ? .authority : tag] ?? "Refused"
    let codes = refused.breaches.map { "\($0.rule.rawValue) \($0.code)" }.joined(separator: ", ")
    let said = Message("Refused: \(codes)\(lost)", tone: .error)
    if PickupStage.terminal.contains(visit.stage) {
      end(.stopped(visit.stage))
    } else {
      for breach in refused.breaches { reopen(breach) }
      check.move(to: fields.first { isOpen($0) && check.answers[$0] == nil } ?? check.focus)
    }
    return [.say(said), .show(.whyNot(title: title, breaches: refused.breaches))] + sendLabels()
  }

  /// Says what is wrong with the ID, and goes on to what may stand in for it.
  private mutating func triedID(_ refused: Outcome.Refused) -> [Effect] {
    let about = refused.breaches.filter { $0.rule == .r48 }
    let says = about.map { "\($0.rule.rawValue) \($0.says)" }.joined(separator: " ")
    let next = proceed()
    return [
      .say(Message("Refused: \(says)", tone: .error)),
      .show(.whyNot(title: "The ID does not do by itself", breaches: about)),
    ] + next
  }

  private static let titles: [PickupTag: String] = [
    .claim: "This person cannot be served now", .identify: "The visit ends here",
    .id: "The ID does not do", .authority: "The paper does not do",
    .scan: "This item is not of this request", .release: "Nothing may be handed over",
    .begin: "Nothing may be laid out", .counted: "It is not all back",
  ]

  /// Takes back the answers that a breach speaks of.
  private mutating func reopen(_ breach: Breach) {
    guard let line = PickupCure.line(of: breach.rule) else { return }
    let meant = (PickupCure.fields[breach.code] ?? []).filter { fields.contains($0) && isOpen($0) }
    for field in meant { check.forget(field, failed: true) }
    if meant.isEmpty, let first = fields.first(where: { $0.line == line }) {
      check.marks[first] = .fail
    }
  }

  private mutating func released() -> [Effect] {
    let time = session?.moment.local.minute ?? ""
    let paper = receipt(at: time)
    end(.released(at: time))
    let done = Message("Released \(requestID), \(time). The receipt is being written.")
    return [.say(done)] + (paper.map { [.write($0)] } ?? [])
  }
}
