import DeskCore

extension PickupView {
  /// At 120 columns and more: the items as they are read, and what F9 will write.
  func drawMore(into frame: inout Frame, area: Area) {
    guard area.height >= 8 else { return }
    let height = min(area.height / 2, 9)
    drawItems(into: &frame, area: area.top(height))
    drawWriting(into: &frame, area: area.dropTop(height).top(height))
  }

  private func drawItems(into frame: inout Frame, area: Area) {
    let title = "Items at hand-over - scan each barcode (scan works from any field)"
    let inner = Panel(title).draw(into: &frame, area: area).inset(rows: 1, columns: 1)
    let check = pane.check
    var lines = ["scanned \(check.labels.count)   (the expected number shows after your count)"]
    if !check.waitingLabels.isEmpty {
      lines.append("waiting for the verification: " + check.waitingLabels.joined(separator: "  "))
    }
    if !check.labels.isEmpty {
      lines.append("of this request: " + check.labels.joined(separator: "  "))
    }
    lines.append("A label that belongs to another request stops the release at once.")
    for (index, text) in lines.prefix(inner.height).enumerated() {
      let line = inner.line(index)
      frame.put(text, row: line.row, column: line.column + 1, width: line.width - 1)
    }
  }

  private func drawWriting(into frame: inout Frame, area: Area) {
    let breaches = pane.visit.isServed ? pane.advice.blocking : []
    let inner = Panel(title(breaches)).draw(into: &frame, area: area).inset(rows: 0, columns: 1)
    let lines: [Span] =
      breaches.isEmpty
      ? TextLines.wrapped(sentence, width: inner.width).map { Span($0, .text) }
        + (isFinal ? [Span("A release cannot be undone.", .hint)] : [])
      : breaches.map { Span("\($0.rule.rawValue)  \($0.says)", .textMuted) }
    for (index, span) in lines.prefix(inner.height).enumerated() {
      [span].draw(into: &frame, line: inner.line(index))
    }
  }

  private func title(_ breaches: [Breach]) -> String {
    if case .released = pane.visit.end { return "What F9 has written" }
    return breaches.isEmpty
      ? "What F9 will write" : "What closes F9 now - W says why and what cures it"
  }

  /// Whether what the panel tells is a release, and not a look or a visit that was stopped.
  private var isFinal: Bool {
    switch pane.visit.end {
    case .stopped, .overtaken: false
    case .released, nil: !pane.isInspection
    }
  }

  /// What a look writes: first that it begins, then that all of it is back.
  private func look(_ session: SessionInfo) -> String {
    let by = "by \(session.actor.user), \(session.desk)"
    return pane.visit.isLaidOut
      ? "Counted back \(pane.requestID); nothing left the building, the request is done, \(by)"
      : "Laid out \(pane.requestID) to be looked at here, watched \(by)"
  }

  private var isOpen: Bool { if case nil = pane.visit.end { true } else { false } }

  private var sentence: String {
    guard let session = pane.session else { return "" }
    guard !pane.isInspection || !isOpen else { return look(session) }
    switch pane.visit.end {
    case .stopped, .overtaken: return "Nothing was handed over at this desk."
    case .released, nil: break
    }
    let part = pane.check.part?.rawValue.uppercased() ?? ""
    let id = PickupOption.idKinds.first { $0.value == pane.check.answers[.idKind] }?.words ?? "ID"
    let count = pane.fields.count { pane.check.marks[$0] == .pass && $0.isIdentifier }
    return "Released \(pane.requestID) to \(part), ID \(id.lowercased()), \(count) identifiers "
      + "re-entered, items counted, by \(session.actor.user), \(session.desk), "
      + "\(session.moment.day.long) \(session.moment.local.minute)"
  }
}
