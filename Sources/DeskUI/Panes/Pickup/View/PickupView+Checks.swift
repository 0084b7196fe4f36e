import DeskCore

extension PickupView {
  /// The checks in their box, with the keys of the line in focus under them.
  func drawChecks(into frame: inout Frame, area: Area) {
    let title =
      area.width > 40 ? "Check, in order   y yes  n no  - n/a" : "Check, in order"
    let inner = Panel(title, hasKeys: true).draw(into: &frame, area: area)
    let rows = pane.rows
    let notes = notes(width: inner.width - 2)
    let needed = notes.prefix(while: { $0.isNeeded }).count
    let room = inner.height - needed - (needed > 0 ? 1 : 0)
    let focus = rows.firstIndex { $0.field == pane.check.focus } ?? 0
    let shown = max(min(rows.count, room), 1)
    let top = max(0, min(focus - shown / 2, rows.count - shown))
    for (index, row) in rows.dropFirst(top).prefix(shown).enumerated() {
      draw(row, into: &frame, line: inner.line(index))
    }
    let rest = inner.dropTop(shown + 1).dropLeft(1).dropRight(1)
    for (index, note) in notes.prefix(rest.height).enumerated() {
      note.spans.draw(into: &frame, line: rest.line(index))
    }
  }

  private func draw(_ row: PickupRow, into frame: inout Frame, line: Area) {
    guard !line.isEmpty else { return }
    let hasKeys = row.field == pane.check.focus && pane.visit.isServed
    if hasKeys { frame.put(">", row: line.row, column: line.column, role: .key) }
    let first = pane.fields.first { $0.line == row.field.line }
    let isExtra = row.field.isIdentifier && row.field != first
    if row.field == first {
      frame.put("\(row.field.line.rawValue)", row: line.row, column: line.column + 2, role: .label)
    }
    let mark = Self.words(row.mark)
    let end = line.right - 1 - Text.width(mark.text)
    frame.put(mark.text, row: line.row, column: end, role: mark.role)
    let label = line.column + 4
    let used = frame.put(
      row.label, row: line.row, column: label, width: min(34, end - label - 2),
      role: isExtra || row.field == first ? .text : .label)
    let start = max(label + used + 1, line.column + 24)
    draw(value: row, into: &frame, row: line.row, start: start, end: end, hasKeys: hasKeys)
  }

  private func draw(
    value row: PickupRow, into frame: inout Frame, row line: Int, start: Int, end: Int,
    hasKeys: Bool
  ) {
    let field = row.field
    guard hasKeys, pane.isOpen(field) else {
      frame.put(row.value, row: line, column: start, width: end - start - 1, role: .text)
      return
    }
    guard field.isText else {
      let value = row.value.isEmpty ? "[_]" : row.value
      frame.put(value, row: line, column: start, width: end - start - 1, role: .fieldFocus)
      frame.cursor = Position(row: line, column: min(start + 1, end))
      return
    }
    let width = min(Self.width(of: field, pane), end - start - 3)
    let role: ThemeRole = pane.check.errors[field] == nil ? .fieldFocus : .fieldError
    pane.check.input.draw(
      into: &frame, row: line, column: start, width: width, role: role, hasKeys: true)
    if field == .count { frame.put("of ?", row: line, column: start + width + 3) }
  }

  private static func width(of field: PickupField, _ pane: PickupPane) -> Int {
    if field == .count { return 3 }
    if field.isDate || field == .bornOn { return 10 }
    if field.isIdentifier, pane.identifier(field) == .phoneLastFour { return 5 }
    return 18
  }

  static func words(_ mark: PickupRow.Mark) -> Span {
    switch mark {
    case .none: Span("", .text)
    case .pending: Span("?", .verifyPending)
    case .pass: Span("+", .verifyPass)
    case .fail: Span("X", .verifyFail)
    case .match: Span("MATCH", .verifyPass)
    case .noMatch: Span("NO MATCH", .verifyFail)
    case .notAsked: Span("-", .textMuted)
    }
  }
}
