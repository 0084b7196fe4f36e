import DeskCore

/// A small form over the queue: the fields of one act, and what the rules still say against it.
///
/// It stays open, with everything that was typed, until the desk has done what it asks; a refusal is
/// shown over it. What the rules say beforehand is asked on a copy of the rows: it is advice, and
/// the commit decides afresh.
struct ActForm: Hashable, Sendable {
  let act: QueueAct
  let request: Request
  /// The rows around the request.
  let chart: MemoryChart
  /// What is known beforehand, above the fields.
  let notes: [String]
  private(set) var entry: EntryForm
  /// What the rules say now.
  private(set) var breaches: [Breach] = []

  init(_ act: QueueAct, _ opened: OpenedRequest, _ request: Request, _ session: SessionInfo) {
    self.act = act
    self.request = request
    chart = opened.chart
    notes = ActForm.notes(act, request, opened.patient, session)
    entry = EntryForm(ActForm.specs(act, request, session))
    if act == .extend { entry.propose("days", "\(session.ground.policy.accessDays)") }
    if act == .need, let day = request.neededBy { entry.propose("neededBy", "\(day)") }
    advise(session)
  }

  /// The command.
  var action: String {
    "request." + (act.action(on: request.track)?.rawValue ?? act.rawValue)
  }

  /// Gives a key to the form; true when Enter left the last field.
  mutating func press(_ key: Key, _ session: SessionInfo) -> Bool {
    let ground = ReadingGround(session: session)
    switch key {
    case .enter, .tab, .down:
      _ = entry.check(entry.focus, ground)
      if entry.isAtEnd { return key == .enter }
      _ = entry.next()
    case .backTab, .up: _ = entry.previous()
    case .scan(let code): entry.set(entry.focus, code)
    default: _ = entry.type(key)
    }
    advise(session)
    return false
  }

  /// Gives the field its text of before; false where nobody typed.
  mutating func restore(_ session: SessionInfo) -> Bool {
    guard entry.restore() else { return false }
    advise(session)
    return true
  }

  /// What is asked of the desk; nil, with the keys on the field, while one cannot be read.
  mutating func order(_ session: SessionInfo) -> Order? {
    let ground = ReadingGround(session: session)
    for spec in entry.specs {
      if spec.isRequired, entry.text(spec.name).isEmpty {
        entry[spec.name].error = InputError(
          field: spec.name, says: "is missing", accepts: spec.accepts)
      } else if entry.check(spec.name, ground), let error = strange(spec) {
        entry[spec.name].error = error
      }
      guard entry[spec.name].error == nil else {
        entry.focus(on: spec.name)
        return nil
      }
    }
    return Order(action, on: request.id, facts(ground))
  }

  /// What is wrong with a field that only this form knows.
  private func strange(_ spec: FieldSpec) -> InputError? {
    let text = entry.text(spec.name)
    if spec.name == ActForm.days, Int(text) == nil {
      return InputError(field: spec.name, says: "is no number", accepts: "days, such as 30")
    }
    if spec.name == ActForm.addressRead, text != "y" {
      return InputError(
        field: spec.name, says: "must be yes first", accepts: "y once you have read it")
    }
    return nil
  }

  /// The facts of the command; what the form asks for itself alone is not among them.
  func facts(_ ground: ReadingGround) -> Facts {
    var facts = entry.facts(ground)
    facts[ActForm.addressRead] = nil
    facts[ActForm.fate] = nil
    if act == .tellStatus { facts["identifiers"] = .list(identifiers) }
    facts[ActForm.said] = nil
    if let days = Int(entry.text(ActForm.days)) { facts[ActForm.days] = .number(days) }
    if act == .split {
      let fate = isWithheld ? "withheld" : "goes on its own"
      facts["reason"] = .text("\(fate): \(entry.text("reason"))")
    }
    return facts
  }

  /// What the caller said, by kind.
  private var identifiers: [FormValue] {
    entry.specs.compactMap { spec in
      let parts = spec.name.split(separator: ".").map(String.init)
      let typed = entry.text(spec.name)
      guard parts.first == ActForm.said, parts.count == 2, !typed.isEmpty else { return nil }
      return .group(["kind": .text(parts[1]), "typed": .text(typed)])
    }
  }

  /// Whether the part that is split off is the part that is not given.
  var isWithheld: Bool { entry.text(ActForm.fate) == "withheld" }

  /// Whether the rules can be asked beforehand.
  ///
  /// What a caller says is compared once, by the desk, and journalled: it is never tried out. The
  /// right patient of a request is not among the rows around it.
  var isAdvised: Bool { act != .tellStatus && act != .relink }

  private mutating func advise(_ session: SessionInfo) {
    guard isAdvised else { return }
    let command = Command(
      id: "advice", do: action, on: request.id, facts: facts(ReadingGround(session: session)),
      actor: session.actor, desk: session.desk, moment: session.moment)
    var copy = chart
    guard case .refused(let refused)? = try? copy.perform(command, on: session.ground) else {
      breaches = []
      return
    }
    breaches = refused.breaches
  }
}
