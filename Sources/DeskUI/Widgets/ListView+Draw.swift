extension ListView {
  /// Rows of the screen above the first row of the list.
  var headHeight: Int { hasHeads ? 2 : 0 }
  private static let margin = 3

  /// Draws heads, a line, rows and the scrollbar.
  func draw(into frame: inout Frame, area: Area) {
    let widths = widths(in: area.width)
    if hasHeads { drawHeads(widths, into: &frame, area: area) }
    let body = area.dropTop(headHeight)
    var place = place
    place.scroll(height: body.height, of: rows.count)
    for (line, row) in rows.dropFirst(place.top).prefix(body.height).enumerated() {
      draw(row, at: place.top + line, widths, into: &frame, line: body.line(line))
    }
    if rows.isEmpty, !body.isEmpty {
      frame.put(
        nothing, row: body.row, column: body.column + Self.margin,
        width: body.width - Self.margin, role: .textMuted)
    }
    drawScrollbar(into: &frame, body: body, top: place.top)
  }

  /// The columns' widths; one blank stands between them, and the last column is the scrollbar's.
  private func widths(in width: Int) -> [Int] {
    let fixed = columns.reduce(0) { $0 + ($1.width ?? 0) }
    let gaps = max(columns.count - 1, 0)
    var left = max(width - Self.margin - 1 - fixed - gaps, 0)
    return columns.map { column in
      guard column.width == nil else { return column.width ?? 0 }
      defer { left = 0 }
      return left
    }
  }

  private func drawHeads(_ widths: [Int], into frame: inout Frame, area: Area) {
    let line = area.line(0)
    frame.fill(line, role: .rowHeader)
    var column = line.column + Self.margin
    for (head, width) in zip(columns, widths) {
      let room = min(width, line.right - column)
      if head.alignment == .right {
        frame.putRight(head.title, row: line.row, column: column, width: room, role: .rowHeader)
      } else {
        frame.put(head.title, row: line.row, column: column, width: room, role: .rowHeader)
      }
      column += width + 1
    }
    let under = area.line(1)
    if !under.isEmpty { frame.rule(row: under.row, column: under.column, width: under.width) }
  }

  private func draw(
    _ row: ListRow, at index: Int, _ widths: [Int], into frame: inout Frame, line: Area
  ) {
    let isCursor = index == place.cursor
    let cursorRole: ThemeRole = hasKeys ? .rowCursor : .rowCursorBlurred
    let role = isCursor ? cursorRole : row.isMarked ? .rowMarked : row.role
    let body = line.dropRight(1)
    frame.fill(body, role: role)
    if isCursor {
      frame.put(">", row: line.row, column: line.column, width: body.width, role: role)
      if hasKeys { frame.cursor = Position(row: line.row, column: line.column) }
    }
    if row.isMarked { frame.put("*", row: line.row, column: line.column + 1, role: role) }
    var column = line.column + Self.margin
    for (index, cell) in row.cells.enumerated().prefix(widths.count) {
      let room = min(widths[index], body.right - column)
      let own = isCursor ? role : nil
      draw(
        cell, columns[index], into: &frame,
        place: Area(row: line.row, column: column, height: 1, width: room), own: own, row: role)
      column += widths[index] + 1
    }
  }

  /// On the cursor's row the row's role wins, so that reverse video stays whole.
  private func draw(
    _ cell: ListCell, _ column: ListColumn, into frame: inout Frame, place: Area,
    own: ThemeRole?, row: ThemeRole
  ) {
    switch cell {
    case .glyph(let status) where place.width >= ThemeRole.glyphColumns:
      frame.putGlyph(of: status, row: place.row, column: place.column, in: own)
    case .glyph:
      break
    case .text(let text, let wanted):
      let role = own ?? wanted ?? row
      if column.alignment == .right {
        frame.putRight(
          text, row: place.row, column: place.column, width: place.width, role: role)
      } else {
        frame.put(text, row: place.row, column: place.column, width: place.width, role: role)
      }
    }
  }

  private func drawScrollbar(into frame: inout Frame, body: Area, top: Int) {
    let all = max(total ?? rows.count, rows.count)
    guard all > body.height, body.height > 2, body.width > 0 else { return }
    let track = body.height - 2
    let thumb = max(1, track * body.height / all)
    let first = (track - thumb) * (offset + top) / max(all - body.height, 1)
    let column = body.right - 1
    frame.put("▲", row: body.row, column: column, role: .scrollbar)
    frame.put("▼", row: body.bottom - 1, column: column, role: .scrollbar)
    for line in 0..<thumb {
      let row = body.row + 1 + min(first + line, track - 1)
      frame.put("█", row: row, column: column, role: .scrollbar)
    }
  }
}
