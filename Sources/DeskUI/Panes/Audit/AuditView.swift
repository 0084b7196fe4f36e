import DeskCore

extension AuditPane {
  /// Paints the history, the entry under the cursor, and on a large window the request beside it.
  public func draw(into frame: inout Frame, area: Area) {
    let isLarge = area.width >= 118
    let left = isLarge ? area.left(78) : area
    let entryHeight = area.height >= 36 ? 12 : min(7, max(area.height - 8, 0))
    let body = left.dropTop(2).dropBottom(entryHeight + 1)
    drawHead(into: &frame, line: left.line(1))
    list.draw(into: &frame, area: body)
    drawEntry(into: &frame, area: left.dropBottom(1).bottom(entryHeight))
    drawChain(into: &frame, line: area.line(area.height - 1))
    if isLarge { drawSummary(into: &frame, area: area.dropTop(1).dropLeft(79).dropBottom(2)) }
  }

  private func drawHead(into frame: inout Frame, line: Area) {
    let name = opened?.patient?.name.initialed ?? ""
    let head = [subject, name].filter { !$0.isEmpty }.joined(separator: "  ")
    frame.put(head, row: line.row, column: line.column, width: 30, role: .textStrong)
    let tabs = Tab.allCases.map { $0 == tab ? "[\($0.rawValue)]" : $0.rawValue }
    let column = line.column + 32
    let isFiltered = isFiltering || !filter.isEmpty
    let text = tabs.joined(separator: " ") + (isFiltered ? "  " : "   < > to switch")
    let used = frame.put(
      text, row: line.row, column: column, width: line.right - column, role: .tab)
    guard isFiltered else { return }
    drawFilter(into: &frame, line: line.dropLeft(column - line.column + used))
  }

  /// What is looked for, beside the tabs: the line above may hold an alarm.
  private func drawFilter(into frame: inout Frame, line: Area) {
    let text = "/\(filter)\(isFiltering ? "_" : "")"
    let used = frame.put(
      text, row: line.row, column: line.column, width: line.width, role: .fieldFocus)
    if isFiltering {
      frame.cursor = Position(row: line.row, column: line.column + max(used - 1, 0))
    }
  }

  /// The rows of the tab as a list.
  var list: ListView {
    var view = ListView(columns: columns, rows: rows, place: place)
    view.nothing = nothing
    view.hasKeys = !isFiltering
    return view
  }

  private var nothing: String {
    if subject.isEmpty { return "No subject: find one with F2." }
    return filter.isEmpty ? "Nothing here." : "Nothing holds \"\(filter)\"."
  }

  private func drawEntry(into frame: inout Frame, area: Area) {
    guard area.height > 2 else { return }
    guard let line = selected else {
      Panel("Entry").draw(into: &frame, area: area)
      return
    }
    let inside = Panel("Entry \(line.seq)").draw(into: &frame, area: area)
      .inset(rows: 0, columns: 1)
    let texts = EntryLines(line, session: session).lines(
      width: inside.width, height: inside.height)
    for (index, text) in texts.enumerated() {
      let place = inside.line(index)
      frame.put(
        text.text, row: place.row, column: place.column, width: place.width, role: text.role)
    }
  }

  /// The line that says whether what is shown is what was written.
  private func drawChain(into frame: inout Frame, line: Area) {
    guard !lines.isEmpty else { return }
    let wrong = lines.filter { !$0.isTrue }
    guard let worst = wrong.last else {
      let more = hasMore ? ", older ones on demand" : ""
      frame.put(
        "Chain verified: \(lines.count) entries shown, every digest true\(more).", row: line.row,
        column: line.column, width: line.width, role: .textMuted)
      return
    }
    frame.fill(line, role: .toastError)
    let text =
      "!! CHAIN BROKEN at entry \(worst.seq): its digest is not true. Tell the privacy officer."
    frame.put(text, row: line.row, column: line.column, width: line.width, role: .toastError)
  }
}
