import DeskCore

/// Where the parts of the pane stand.
struct AmendLayout {
  let head: Area
  let list: Area
  /// The row's text, or its form.
  let box: Area
  /// The panels of a large window; empty on a small one.
  let side: Area
  let timeline: Area
  let clock: Area

  /// The layout for a box of so many lines inside.
  init(_ area: Area, lines: Int) {
    let isWide = area.width >= AmendPane.wide
    head = area.top(2)
    clock = area.bottom(1)
    let body = area.dropTop(2).dropBottom(1)
    timeline = isWide ? body.bottom(10) : body.top(0)
    let upper = isWide ? body.dropBottom(10) : body
    let left = isWide ? upper.left(74) : upper
    side = isWide ? upper.dropLeft(75) : upper.right(0)
    box = left.bottom(min(max(lines + 2, 11), max(left.height - 4, 5)))
    list = left.dropBottom(box.height)
  }
}

extension AmendPane {
  func draw(into frame: inout Frame, area: Area) {
    let layout = AmendLayout(area, lines: lines)
    drawHead(into: &frame, area: layout.head)
    if isZoomed {
      drawZoom(into: &frame, area: area.dropTop(2).dropBottom(1))
    } else {
      listView(height: layout.list.height - 2).draw(into: &frame, area: layout.list)
      drawBox(into: &frame, area: layout.box)
      drawSide(into: &frame, area: layout.side)
      drawTimeline(into: &frame, area: layout.timeline)
    }
    guard let text else { return }
    frame.put(
      text.clock, row: layout.clock.row, column: layout.clock.column, width: layout.clock.width,
      role: .hint)
    drawFieldList(into: &frame, area: layout.box)
  }

  /// The lines that the box wants to show.
  private var lines: Int {
    form.map { $0.fields.specs.count + 2 } ?? 9 + (text?.scans.count ?? 0)
  }

  /// What is said of the row under the cursor.
  var text: MatterText? {
    guard let matter = row?.matter else { return nil }
    let around = opened?.id == matter.id ? opened : nil
    return MatterText(matter: around?.matter ?? matter, opened: around, session: session)
  }

  private func drawHead(into frame: inout Frame, area: Area) {
    let tabs = MatterList.allCases.map { $0 == list ? "[\($0.words)]" : $0.words }
    let first = area.line(0)
    frame.put(
      tabs.joined(separator: " ") + "   < > to switch", row: first.row, column: first.column,
      width: first.width, role: .tab)
    let line = area.line(1)
    guard !line.isEmpty else { return }
    let counts = window.counts
    var words = ["\(list.words): \(withClosed ? "All" : "Open") v", "\(counts.open) open"]
    if counts.overdue > 0 { words.append("!! \(counts.overdue) overdue") }
    if counts.soon > 0 { words.append("\(counts.soon) due in 7 days") }
    frame.put(
      words.joined(separator: "   "), row: line.row, column: line.column, width: line.width,
      role: counts.overdue > 0 ? .statusOverdue : .label)
  }

  private func drawBox(into frame: inout Frame, area: Area) {
    if let form { return draw(form, into: &frame, area: area) }
    let inside = Panel(row?.id ?? "").draw(into: &frame, area: area)
    guard let text else { return }
    let all = text.box
    let shown =
      all.count > inside.height
      ? Array(all.prefix(inside.height - 1))
      : AmendPane.filling(all, height: inside.height, width: inside.width - 16)
    for (index, line) in shown.enumerated() { draw(line, into: &frame, line: inside.line(index)) }
    guard shown.count < all.count else { return }
    let last = inside.line(inside.height - 1)
    frame.put(
      "and \(all.count - shown.count) more lines: z shows everything", row: last.row,
      column: last.column + 15, width: last.width - 15, role: .hint)
  }

  func draw(_ line: MatterLine, into frame: inout Frame, line place: Area, label: Int = 12) {
    guard !place.isEmpty else { return }
    frame.putRight(
      line.label, row: place.row, column: place.column + 1, width: label, role: .label)
    let start = label + 3
    frame.put(
      line.text, row: place.row, column: place.column + start, width: place.width - start - 1,
      role: line.role)
  }

  private func drawZoom(into frame: inout Frame, area: Area) {
    let inside = Panel(
      "\(row?.id ?? "")   arrows scroll, z closes", hasKeys: true
    ).draw(into: &frame, area: area)
    for (index, line) in zoomed(width: inside.width - 2).dropFirst(top).prefix(inside.height)
      .enumerated()
    {
      draw(line, into: &frame, line: inside.line(index))
    }
  }

  /// The row's whole text, broken to a width.
  func zoomed(width: Int) -> [MatterLine] {
    guard let text else { return [] }
    let all = text.box + [MatterLine("", ""), .head(text.sideTitle)] + text.side
    return all.flatMap { AmendPane.wrapped($0, width: width - 16) }
  }

  /// Lines broken to a width from the top on, as far as there is room for it.
  static func filling(_ lines: [MatterLine], height: Int, width: Int) -> [MatterLine] {
    var spare = height - lines.count
    return lines.flatMap { line -> [MatterLine] in
      let parts = wrapped(line, width: width)
      guard parts.count - 1 <= spare else { return [line] }
      spare -= parts.count - 1
      return parts
    }
  }

  /// A line as several, the label on the first.
  static func wrapped(_ line: MatterLine, width: Int) -> [MatterLine] {
    let parts = TextLines.wrapped(line.text, width: max(width, 10))
    guard !parts.isEmpty else { return [line] }
    return parts.enumerated().map { index, text in
      MatterLine(index == 0 ? line.label : "", text, line.role)
    }
  }
}
