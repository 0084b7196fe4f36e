import DeskCore

extension PickupView {
  /// No request is open: a field to find one, and who waits.
  func drawStart(into frame: inout Frame, area: Area) {
    let start = pane.start
    let head = area.line(1)
    guard !head.isEmpty else { return }
    let used = frame.put(
      "Scan the slip, or type: ", row: head.row, column: head.column, width: head.width)
    start.input.draw(
      into: &frame, row: head.row, column: head.column + used,
      width: min(30, head.width - used - 2), role: .fieldFocus, hasKeys: true)
    let title = start.isFound ? "Found" : "Waiting here"
    let box = area.dropTop(2).top(Self.boxHeight)
    let inner = Panel(title, hasKeys: true).draw(into: &frame, area: box)
    var list = ListView(columns: Self.columns, rows: start.isFound ? hits : waiting)
    list.place = start.place
    list.nothing = start.isFound ? "Nothing found." : "Nobody waits."
    let cursor = frame.cursor
    list.draw(into: &frame, area: inner)
    frame.cursor = cursor
    let line = area.line(2 + Self.boxHeight)
    if !line.isEmpty {
      frame.put(
        "Number, MRN, name, date of birth or phone.  Enter finds, then opens.", row: line.row,
        column: line.column, width: line.width, role: .hint)
    }
  }

  private static let columns = [
    ListColumn("Request", width: 12), ListColumn("Patient", width: nil),
    ListColumn("Stands", width: 14), ListColumn("", width: 14),
  ]

  private var hits: [ListRow] {
    pane.start.hits.map { hit in
      ListRow([
        .text(hit.request?.id ?? "none open"), .text(hit.patient.name.initialed),
        .text(hit.request?.stage.rawValue.uppercased() ?? ""),
        .text(hit.lookAlike ? "! look-alike" : hit.soundsAlike ? "sounds alike" : ""),
      ])
    }
  }

  private var waiting: [ListRow] {
    pane.start.waiting.map { row in
      let zone = pane.session?.site.zone ?? ""
      let came = pane.session?.ground.zones.local(row.visit.arrivedAt, in: zone)?.minute ?? ""
      return ListRow([
        .text(row.visit.request), .text(row.patient), .text("since \(came)"),
        .text(row.visit.desk),
      ])
    }
  }
}
