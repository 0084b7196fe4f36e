import DeskCore

/// A chart that is mended in the open: what is done, its cause, before and after, and a yes.
///
/// The rule book says whose duty it is, and what a chart needs before it is touched.
struct ChartLayer: Layer, Hashable {
  /// What the keys go to.
  enum Step: Hashable, Sendable {
    case act, fields, sure
    /// The order is on its way.
    case sent
  }

  let mrn: String
  let session: SessionInfo
  private(set) var step = Step.act
  private(set) var act = ChartAct.correct
  private(set) var entry = EntryForm([])
  /// The rows of the chart; nil until they came.
  private(set) var chart: MemoryChart?
  /// The chart that this one goes into; nil while nobody knows of one.
  private(set) var other: Patient?
  /// What stands in the way, as far as it can be asked here.
  private(set) var note = ""

  init(mrn: String, session: SessionInfo) {
    self.mrn = mrn
    self.session = session
  }

  var patient: Patient? { chart?.patients[mrn] }
  var ground: ReadingGround { ReadingGround(session: session) }

  var footer: [FooterItem] {
    switch step {
    case .act: [FooterItem(key: "c m u", label: "Choose"), FooterItem(key: "Esc", label: "Close")]
    case .fields: [FooterItem(key: "F9", label: "Go on"), FooterItem(key: "Esc", label: "Back")]
    case .sure: [FooterItem(key: "y", label: "Do it"), FooterItem(key: "n", label: "Back")]
    case .sent: [FooterItem(key: "Esc", label: "Back")]
    }
  }

  mutating func press(_ key: Key, size: Size) -> LayerStep {
    switch step {
    case .act: return choose(key)
    case .fields: return type(key)
    case .sure: return decide(key)
    case .sent:
      if key.isClosing { step = .fields }
      return .stay
    }
  }

  mutating func receive(_ reply: Reply) -> LayerStep {
    switch reply {
    case .chart(mrn, let rows):
      chart = rows
      return .stay
    case .chart(let number, let rows) where number == entry.text("into"):
      other = rows.patients[number]
      return .stay
    case .answered(App.tag(order, about: mrn), let outcomes): return heard(outcomes)
    case .failed:
      if step == .sent { step = .fields }
      return .stay
    case .missing(mrn): return .closing(.say("There is no chart \(mrn)."))
    default: return .stay
    }
  }

  private mutating func choose(_ key: Key) -> LayerStep {
    if key.isClosing { return .close }
    guard let act = ChartAct.allCases.first(where: { key == .character($0.key) }) else {
      return .stay
    }
    let closed = act.closed(to: session)
    guard closed.isEmpty else { return .closing(.explain(title: act.words, breaches: closed)) }
    guard let patient else {
      note = "The chart is on its way."
      return .stay
    }
    self.act = act
    entry = EntryForm(act.specs)
    if act == .correct {
      for spec in act.specs { entry.propose(spec.name, patient.said(spec.name)) }
    }
    note = ""
    step = .fields
    return .stay
  }

  private mutating func type(_ key: Key) -> LayerStep {
    note = ""
    switch key {
    case _ where key.isClosing:
      step = .act
      return .stay
    case .f(9): return goOn()
    case .enter, .tab, .down:
      read(entry.focus)
      if entry.isAtEnd { return key == .enter ? goOn() : .stay }
      _ = entry.next()
    case .backTab, .up: _ = entry.previous()
    case .control("z"): _ = entry.restore()
    case .scan(let code): entry.set(entry.focus, code)
    default: _ = entry.type(key)
    }
    return .stay
  }

  /// Reads the fields and shows before and after; the first that cannot be read gets the keys.
  private mutating func goOn() -> LayerStep {
    for spec in entry.specs {
      if spec.isRequired, entry.text(spec.name).isEmpty {
        entry[spec.name].error = InputError(
          field: spec.name, says: "is missing", accepts: spec.accepts)
      } else {
        read(spec.name)
      }
      guard entry[spec.name].error == nil else {
        entry.focus(on: spec.name)
        return .stay
      }
    }
    guard act != .correct || !changes.isEmpty else {
      note = "Nothing is changed yet."
      return .stay
    }
    step = .sure
    other = nil
    return act == .merge ? .effects([.ask(.chart(patient: entry.text("into")))]) : .stay
  }

  /// Notes what is wrong with a field; a date of birth that the chart has cannot be taken away.
  private mutating func read(_ name: String) {
    guard entry.check(name, ground), act == .correct, name == "bornOn",
      entry.text(name).isEmpty, patient?.bornOn != nil
    else { return }
    entry[name].error = InputError(
      field: name, says: "is empty", accepts: "a date; it cannot be emptied")
  }

  private mutating func decide(_ key: Key) -> LayerStep {
    if key == .character("y") || key == .character("Y") {
      step = .sent
      return .order(order, about: mrn)
    }
    guard key == .character("n") || key == .character("N") || key.isClosing else { return .stay }
    step = .fields
    return .stay
  }

  /// Closes on what was done; anything else leaves what was typed, to be mended.
  private mutating func heard(_ outcomes: [Outcome]) -> LayerStep {
    if let last = outcomes.last, last.isDone { return .close }
    step = .fields
    guard case .invalid(let errors)? = outcomes.last else { return .stay }
    for error in errors where entry.has(error.field) { entry[error.field].error = error }
    if let first = errors.first(where: { entry.has($0.field) }) { entry.focus(on: first.field) }
    return .stay
  }

  /// The fields of a correction that say something else than the chart.
  var changes: [FieldSpec] {
    guard act == .correct, let patient else { return [] }
    return entry.specs.filter { spec in
      guard spec.name != "cause" else { return false }
      guard case .date = spec.kind else {
        return entry.text(spec.name) != patient.said(spec.name)
      }
      guard case .success(.day(let day)?) = entry.value(spec, ground) else { return false }
      return day != patient.bornOn
    }
  }

  /// The command: of a correction only what changes, an emptied field as empty text.
  var order: Order {
    var facts = entry.facts(ground)
    guard act == .correct else { return Order(act.command, on: mrn, facts) }
    let changed = Set(changes.map(\.name))
    for spec in entry.specs where spec.name != "cause" {
      guard changed.contains(spec.name) else {
        facts[spec.name] = nil
        continue
      }
      if facts[spec.name] == nil { facts[spec.name] = .text("") }
    }
    return Order(act.command, on: mrn, facts)
  }
}
