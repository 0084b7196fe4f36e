import DeskCore

extension AmendPane {
  mutating func update(_ msg: AmendMsg) -> [Effect] {
    if form == nil, let row, let breaches = closed(msg) {
      return [.show(.whyNot(title: row.id, breaches: breaches))]
    }
    switch msg {
    case .main: return row?.matter.next.map { begin($0) } ?? nothingNext()
    case .act(let act): return begin(act)
    case .previousList: return turn(by: -1)
    case .nextList: return turn(by: 1)
    case .view: return turnView()
    case .zoom:
      isZoomed.toggle()
      top = 0
      return []
    case .details: return withRow { [.go(.audit, .subject($0.id, foundBy: nil))] }
    case .scans: return withRow { [ScanWords.opening($0.id, in: .amend)] }
    case .intake: return [.go(.intake, .fresh)]
    case .copyNumber: return withRow { [.say(Message($0.id))] }
    case .whyNot: return askWhyNot()
    case .accept, .next, .previous, .up, .down, .list, .save, .cancel: return inForm(msg)
    }
  }

  func withRow(_ act: (MatterRow) -> [Effect]) -> [Effect] {
    row.map(act) ?? [.say(Message("There is no row here."))]
  }

  private func nothingNext() -> [Effect] {
    withRow { [.say(Message("\($0.id): nothing is next."))] }
  }

  private mutating func askWhyNot() -> [Effect] {
    guard let row else { return withRow { _ in [] } }
    guard row.matter.next != nil else { return nothingNext() }
    return open(row.id, for: .whyNot(row.id))
  }

  /// Goes on with the row's surroundings as they are now.
  private mutating func open(_ id: String, for errand: AmendErrand) -> [Effect] {
    self.errand = errand
    return [.ask(.matter(id))]
  }

  /// Begins an act: its form, or the act itself where nothing has to be said.
  private mutating func begin(_ act: MatterAct) -> [Effect] {
    guard let row else { return withRow { _ in [] } }
    guard act.command(for: row.matter) != nil else {
      return [.say(Message("\(row.id) is \(row.matter.words): not for this.", tone: .warning))]
    }
    let hasForm = MatterForm.isNeeded(act, for: row.matter)
    return open(row.id, for: hasForm ? .form(act, row.id) : .act(act, row.id))
  }

  /// Opens the form of an act.
  mutating func start(_ act: MatterAct, _ opened: OpenedMatter) -> [Effect] {
    errand = nil
    guard let session else { return [] }
    // Whether a fee stands in the way is known only now; where none does, nothing is asked.
    if act == .compile, advice(Order("accounting.compile", on: opened.id), opened).isEmpty {
      return perform(act, opened)
    }
    isZoomed = false
    form = MatterForm(act, opened, session: session)
    return []
  }

  /// Does an act that has no form; one that cannot be taken back is asked about first.
  mutating func perform(_ act: MatterAct, _ opened: OpenedMatter) -> [Effect] {
    errand = nil
    guard let command = act.command(for: opened.matter) else { return [] }
    let order = Order(command, on: opened.id)
    guard let question = question(command, opened) else { return [commit(order, for: opened.id)] }
    errand = .confirmed(order, opened.id)
    return [.show(question)]
  }

  /// What has to be said yes to: what ends papers and recalls packets, what refuses for good.
  private func question(_ command: String, _ opened: OpenedMatter) -> Overlay? {
    let name = opened.patient?.name.listed ?? "the patient"
    switch command {
    case "death.apply":
      return .confirm(
        question: "\(opened.id): put the death of \(name) on the chart? Papers of authority end, "
          + "packets come back, the patient's own requests wait.", yes: "apply it")
    case "adoption.apply":
      return .confirm(
        question: "\(opened.id): give the decree effect? The proofs of parents whom it does not "
          + "name end, and those whom it names begin.", yes: "apply it")
    case "adoption.accept":
      let rules = Set(advice(Order(command, on: opened.id), opened).map(\.rule.rawValue)).sorted()
      guard !rules.isEmpty else { return nil }
      return .confirm(
        question: "\(opened.id) does not show an adoption (\(rules.joined(separator: ", "))). "
          + "It would be refused for good. Refuse it?", yes: "refuse it")
    default: return nil
    }
  }

  func commit(_ order: Order, for id: String) -> Effect {
    .commit([order], tag: "amend \(order.action) \(id)")
  }
}
