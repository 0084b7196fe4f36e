import DeskCore

extension App {
  /// Takes back: the text of a field that is typed in, else the user's last act on the row in view.
  ///
  /// A pane with an undo of its own does it itself.
  mutating func undo() -> [Effect] {
    let key = Key.control("z")
    if let line = pane.lines.first(where: { $0.keys.contains(key) }) {
      return run(line.index, in: focus)
    }
    if pane.takesText, panes[focus]?.restoreText() == true {
      say("The field has its text of before. Ctrl+Z again changes it back.")
      return []
    }
    guard let row = pane.inView, !row.undo.isEmpty else {
      say("There is nothing here to undo.")
      return []
    }
    return order(Order(row.undo, on: row.id), about: row.id)
  }

  /// Asks what nearly went wrong, about the request in view.
  mutating func askNearMiss() {
    layers.append(NearMissLayer(request: pane.inView?.request ?? ""))
  }

  /// Opens the queue's form for a caller, about the request in view; the pane stays as it was left.
  mutating func tellStatus() -> [Effect] {
    guard let id = pane.inView?.request, !id.isEmpty, let queue = panes[.queue] else {
      say("No request is in view here.")
      return []
    }
    guard !queue.isUntouched else { return tellStatus(of: id) }
    layers.append(
      ConfirmLayer(
        question:
          "\(PaneName.queue.rawValue) is not finished. Leave it and tell a caller of \(id)?",
        yes: "open", then: .status(id)))
    return []
  }

  /// Opens the form for a caller, whatever the queue held.
  mutating func tellStatus(of id: String) -> [Effect] {
    guard panes[.queue] is QueuePane else { return [] }
    let shown = show(.queue)
    guard var queue = panes[.queue] as? QueuePane else { return shown }
    let effects = queue.tellStatus(of: id)
    panes[.queue] = queue
    return shown + take(effects, from: .pane(.queue))
  }

  /// Opens a chart for what is mended on it: a mistake in it, a merge, a merge that was wrong.
  ///
  /// Whoever has none of these duties is told so, and no chart is read.
  mutating func mendChart(_ mrn: String) -> [Effect] {
    guard !mrn.isEmpty else {
      say("No chart is in view here. F2 finds one; Alt+C on it opens this.")
      return []
    }
    let closed = ChartAct.allCases.map { $0.closed(to: session) }
    if let first = closed.first, !closed.contains(where: \.isEmpty) {
      layers.append(WhyNotLayer(title: "Mend the chart", breaches: first, session: session))
      return []
    }
    layers.append(ChartLayer(mrn: mrn, session: session))
    return take([.ask(.chart(patient: mrn))], from: .layer)
  }

  /// An order of the desk itself, whatever pane is shown.
  mutating func order(_ order: Order, about subject: String) -> [Effect] {
    take([.commit([order], tag: Self.tag(order, about: subject))], from: .desk)
  }

  /// By what the answer to an order of the desk itself is known.
  static func tag(_ order: Order, about subject: String) -> String {
    "desk \(order.action) \(subject)"
  }

  /// Says what came of it; the pane that is shown reads again.
  mutating func deskAnswered(_ reply: Reply) -> [Effect] {
    guard case .answered(let tag, let outcomes) = reply, let outcome = outcomes.last else {
      return []
    }
    let words = tag.split(separator: " ").map(String.init)
    guard words.first == "desk", words.count > 1 else { return [] }
    let subject = words.count > 2 ? words[2] : ""
    switch outcome {
    case .done(let done):
      say(Self.mended(words[1], subject, done))
      return deliver(.changed, to: .pane(focus))
    case .refused(let refused):
      let rules = Set(refused.breaches.map(\.rule)).sorted().map(\.rawValue)
      say("\(subject) refused: \(rules.joined(separator: ", ")).", .refusal)
      layers.append(WhyNotLayer(title: subject, breaches: refused.breaches, session: session))
    case .overtaken(let other, _):
      say("\(subject): \(other.by) at \(other.desk) was first (\(other.did)).", .warning)
    case .invalid(let errors):
      say(errors.map { "\($0.field) \($0.says)" }.joined(separator: "; "), .refusal)
    case .failed(let says): say(says, .refusal)
    }
    return []
  }

  private static func mended(_ action: String, _ subject: String, _ done: Outcome.Done) -> String {
    switch action {
    case "nearMiss.report": "Counted. Thank you; nobody is blamed."
    case "patient.correct": "Chart \(subject) is corrected; what it said before is on record."
    case "patient.merge": "Chart \(subject) is merged; its rows went over."
    case "patient.unmerge": "Chart \(subject) stands for itself again."
    case "authorization.see": "\(subject): that you saw its scan is on record."
    default: "\(subject): \(EventWords.act(done.findings["undone"] ?? "the act")) is taken back."
    }
  }
}
