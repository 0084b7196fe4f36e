import DeskCore

/// Verification at the counter: seven checks in order, then the hand-over.
///
/// The pane asks and the rule book decides. Nothing of the record is shown before the person has
/// said it, and nothing here refuses: every "no" is a breach that the desk or a rehearsal on the
/// rows around the request came back with.
public struct PickupPane: Pane {
  /// Which pane it is.
  public static let name = PaneName.pickup

  /// Who is signed in, where, and what time it is.
  var session: SessionInfo?
  /// How a request is found when none is open.
  var start = PickupStart()
  /// The request, and the rows around it.
  var record: OpenedRequest?
  /// Whether another patient looks alike; asked once, since it compares sounds.
  var hasLookAlike = false
  /// What the record was found by; it does not count.
  var foundBy: IdentifierKind?
  /// The visit.
  var visit = PickupVisit()
  /// What was answered.
  var check = PickupCheck()
  /// What the rule book would say now.
  var advice = PickupAdvice()

  /// An empty pane.
  public init() {}

  /// Opens a request, or what finds one.
  public mutating func open(_ opening: Opening, _ session: SessionInfo) -> [Effect] {
    self.session = session
    switch opening {
    case .fresh:
      guard record == nil || !visit.isServed else { return [.ask(.open(request: requestID))] }
      forgetAll()
      return [.ask(.waiting)]
    case .subject(let id, let foundBy):
      forgetAll()
      self.foundBy = foundBy
      return [.ask(.open(request: id))]
    case .find(let text):
      forgetAll()
      start.input.set(text)
      return [.ask(.find(text))]
    }
  }

  /// Does what a key asked.
  public mutating func update(_ msg: Msg) -> [Effect] {
    guard record != nil else { return start.update(msg) }
    let effects = act(on: msg)
    advise()
    return effects
  }

  /// Takes a key that the table does not name: text, and what a scanner reads.
  public mutating func press(_ key: Key) -> [Effect] {
    if case .scan(let text) = key { return scan(text) }
    guard record != nil else { return start.press(key) }
    guard visit.isServed, check.focus.isText else { return [] }
    if check.focus.isNumber, case .character(let sign) = key, !("0"..."9").contains(sign) {
      return []
    }
    if check.input.handle(key) { check.errors[check.focus] = nil }
    return []
  }

  /// Whether letters and digits belong to the pane now.
  public var takesText: Bool {
    guard record != nil else { return true }
    guard visit.isServed else { return false }
    return check.focus.isText || options(check.focus).contains { $0.key.isNumber }
  }

  /// Whether nothing would be lost when another request is opened.
  public var isUntouched: Bool {
    record == nil || !visit.isServed || visit.id.isEmpty && check.answers.isEmpty
  }

  /// The request's number; empty when none is open.
  var requestID: String { record?.id ?? "" }

  /// Forgets the person and everything that was typed.
  mutating func forgetAll() {
    start = PickupStart()
    record = nil
    foundBy = nil
    hasLookAlike = false
    visit = PickupVisit()
    check = PickupCheck()
    advice = PickupAdvice()
  }

  private mutating func act(on msg: Msg) -> [Effect] {
    switch msg {
    case .choose(let value): choose(value)
    case .accept: visit.isServed ? accept() : leave()
    case .next: move(by: 1)
    case .previous: move(by: -1)
    case .clear: clear()
    case .other: otherIdentifier()
    case .release: release()
    case .comesAgain: countBack(again: true)
    case .again: commit([Order("pickup.verifyAgain", on: visit.id)], .again)
    case .undo: undo()
    case .whyNot: whyNot()
    case .stop: stop()
    case .back: leave()
    }
  }

  /// Back to the queue; a visit that is not over stays open and can be taken up again.
  private mutating func leave() -> [Effect] {
    guard !visit.isServed else { return [.go(.queue, .fresh)] }
    forgetAll()
    return [.ask(.waiting), .go(.queue, .fresh)]
  }
}
