import DeskCore

extension QueuePane {
  func draw(into frame: inout Frame, area: Area) {
    let isWide = area.width >= Self.wide
    let left = isWide ? area.left(area.width - 43) : area
    drawFilterLine(into: &frame, line: left.line(1))
    let body = left.dropTop(2)
    let legend = isWide ? 9 : 0
    list(height: body.height - legend - 2).draw(into: &frame, area: body.dropBottom(legend))
    if isWide {
      drawLegend(into: &frame, area: body.bottom(legend))
      drawDetail(into: &frame, area: area.dropTop(1).right(42))
    }
    drawPrompt(into: &frame, area: area)
  }

  private func drawFilterLine(into frame: inout Frame, line: Area) {
    guard !line.isEmpty else { return }
    let width = line.width < 80 ? 10 : 14
    frame.put("View: \(view.words) v", row: line.row, column: line.column, width: 18, role: .label)
    frame.put("Filter:", row: line.row, column: line.column + 19, role: .label)
    filter.draw(
      into: &frame, row: line.row, column: line.column + 27, width: width,
      role: filter.isEmpty ? .field : .match, hasKeys: isFiltering)
    let start = line.column + 27 + width + 3
    let clock = session?.moment.local.clock ?? ""
    // A thousand rows take the room of the seconds, then that of the clock.
    let tails = ["live \(clock)", "live \(clock.prefix(5))", ""].map { clock.isEmpty ? "" : $0 }
    let counts = "Sort: \(sort.words) ^  \(window.matching) of \(window.total)  "
    let texts = tails.map { counts + $0 }
    let text = texts.first { Text.width($0) <= line.right - start } ?? counts
    frame.put(text, row: line.row, column: start, width: line.right - start, role: .textMuted)
  }

  /// Only the rows that are seen are made; the list knows how many come before and after.
  private func list(height: Int) -> ListView {
    var place = place
    place.scroll(height: height, of: rows.count)
    var seen = ListPlace()
    seen.move(to: place.cursor - place.top, of: max(height, 1))
    return ListView(
      columns: [
        ListColumn("Request", width: 10), .glyphs(), ListColumn("Status", width: statusWidth),
        ListColumn("", width: 2), ListColumn("Patient", width: nil),
        ListColumn("Medium", width: 10), ListColumn("Itm", width: 3, alignment: .right),
        ListColumn("Due", width: 9), ListColumn("Who", width: 5),
      ],
      rows: rows.dropFirst(place.top).prefix(height).map(line), place: seen,
      offset: window.offset + place.top,
      total: max(window.matching, rows.count),
      nothing: window.isLoaded ? "No request is in this view." : "...",
      hasKeys: !isFiltering && prompt == nil)
  }

  /// A packet to pull needs room for its bin.
  private var statusWidth: Int {
    rows.contains { $0.stage == .recalled && !$0.bin.isEmpty } ? 14 : 10
  }

  private func line(_ row: QueueRow) -> ListRow {
    let mark = row.mark(on: today)
    return ListRow(
      [
        .text(row.id), .glyph(mark.role), .text(mark.word, mark.role),
        .text(row.signs, .statusDue), .text(row.name.initialed), .text(row.mediaWords),
        .text(row.items == 0 ? "-" : "\(row.items)"), .text(row.due(on: today)),
        .text(row.assignee),
      ], isMarked: marks.contains(row.id))
  }
}
