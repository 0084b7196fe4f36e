extension FormView {
  /// Draws the fields from the area's top, scrolled so that the focused one is seen.
  ///
  /// Its hint comes under the fields after a blank line, where there is room for it.
  func draw(into frame: inout Frame, area: Area, hasKeys: Bool = true) {
    let top = max(0, min(focus - area.height + 1, fields.count - 1))
    for (index, field) in fields.enumerated().dropFirst(top).prefix(area.height) {
      draw(field, into: &frame, line: area.line(index - top), hasKeys: hasKeys && index == focus)
    }
    let line = area.line(fields.count + 1)
    if hasKeys, let hint = focused?.hint, !line.isEmpty {
      frame.put(hint, row: line.row, column: line.column, width: line.width, role: .hint)
    }
  }

  private func draw(_ field: FormField, into frame: inout Frame, line: Area, hasKeys: Bool) {
    guard !line.isEmpty else { return }
    let row = line.row
    if hasKeys { frame.put(">", row: row, column: line.column, width: line.width, role: .key) }
    frame.putRight(
      field.label, row: row, column: line.column + 2, width: min(labelWidth, line.width - 2),
      role: .label)
    let star = line.column + 2 + labelWidth
    if field.isRequired, star < line.right {
      frame.put("*", row: row, column: star, role: .fieldRequired)
    }
    let start = star + 2
    let width = min(field.width, line.right - start - 2)
    guard width > 0 else { return }
    field.input.draw(
      into: &frame, row: row, column: start, width: width, role: field.role(hasKeys: hasKeys),
      hasKeys: hasKeys)
    let after = start + width + 3
    frame.put(
      field.error ?? field.echo, row: row, column: after, width: line.right - after,
      role: field.error == nil ? .hint : .fieldError)
  }
}

extension FormField {
  func role(hasKeys: Bool) -> ThemeRole {
    if hasKeys { return .fieldFocus }
    if error != nil { return .fieldError }
    if input.isMasked { return .fieldMasked }
    switch state {
    case .plain: return .field
    case .readonly: return .fieldReadonly
    case .proposed: return .fieldDefault
    case .sticky: return .fieldSticky
    }
  }
}
