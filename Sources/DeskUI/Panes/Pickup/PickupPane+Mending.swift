import DeskCore

extension PickupPane {
  /// The request at the counter; its chart is not shown from here.
  public var inView: RowInView? {
    guard record != nil else { return nil }
    return RowInView(requestID, undo: "request.undo", request: requestID)
  }

  /// Empties the field that is typed in, else takes back the last act at this visit.
  ///
  /// What was typed is nowhere kept, so that an identifier is never read off the screen again.
  mutating func undo() -> [Effect] {
    if check.focus.isText, !check.input.isEmpty {
      check.input = TextField(limit: 200)
      return []
    }
    guard !visit.id.isEmpty else {
      return [.say(Message("Nothing was done at this visit yet."))]
    }
    return commit([Order("pickup.undo", on: visit.id)], .undo)
  }

  /// Says why it is not taken back; nothing of the visit has changed.
  func notUndone(_ refused: Outcome.Refused) -> [Effect] {
    let codes = refused.breaches.map { "\($0.rule.rawValue) \($0.code)" }
    return [
      .say(Message("Refused: \(codes.joined(separator: ", "))", tone: .error)),
      .show(.whyNot(title: "Undo at \(refused.subject)", breaches: refused.breaches)),
    ]
  }

  /// Goes on where the visit stands now; the rows tell it.
  mutating func undone(_ done: Outcome.Done) -> [Effect] {
    let id = visit.id
    check = PickupCheck()
    visit = PickupVisit()
    visit.id = id
    visit.stage = PickupStage(rawValue: done.stage) ?? .atCounter
    visit.isMended = true
    let words = EventWords.act(done.findings["undone"] ?? "the act")
    return [.say(Message("\(id): the \(words) is taken back."))]
  }
}
