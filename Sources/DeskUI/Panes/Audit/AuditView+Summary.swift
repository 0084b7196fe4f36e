import DeskCore

extension AuditPane {
  /// The request beside its history.
  func drawSummary(into frame: inout Frame, area: Area) {
    let inside = Panel("Request").draw(into: &frame, area: area).inset(rows: 1, columns: 1)
    guard let opened, let request = opened.request else {
      let text = isRequest ? "Not read yet." : "\(subject) is no request."
      frame.put(text, row: inside.row, column: inside.column, width: inside.width, role: .textMuted)
      return
    }
    let lines = facts(request, opened) + documents + disclosures(request)
    for (index, line) in lines.prefix(inside.height).enumerated() {
      let place = inside.line(index)
      frame.put(line, row: place.row, column: place.column, width: place.width)
    }
  }

  private func facts(_ request: Request, _ opened: OpenedRequest) -> [String] {
    let year = session?.moment.day.year ?? request.received.day.year
    let items = request.items.isEmpty ? "not packed" : String(request.items.count)
    return [
      "Status   \(request.stage.mark.word)",
      "Patient  \(opened.patient?.name.listed ?? "not on file")",
      "Track    \(request.kind.words)",
      "Asked    \(request.received.day.short(in: year)) \(request.received.channel.rawValue)",
      "Records  \(request.wanted.types.sorted().map(\.rawValue).joined(separator: " "))",
      "Dates    \(dates(request.wanted.dates))",
      "Delivery \(request.delivery.rawValue)",
      "Due      \(request.clocks.actBy.short(in: year)) (\(request.clocks.governs.rawValue))",
      "Items    \(items)" + (request.bin.isEmpty ? "" : "   shelf \(request.bin)"),
      request.hold.isEmpty ? "" : "Hold     \(request.hold)", "",
    ]
  }

  private func dates(_ range: DateRange) -> String {
    guard range != DateRange() else { return "all" }
    return "\(range.from?.description ?? "beginning") - \(range.to?.description ?? "now")"
  }

  private var documents: [String] {
    let rows = papers.enumerated().map { " \($0 + 1) \(PaperWords.line($1))" }
    let files = scans.isEmpty ? [] : [" \(ScanWords.summary(scans))"]
    return ["Documents"] + (rows.isEmpty && files.isEmpty ? [" none"] : rows + files) + [""]
  }

  private func disclosures(_ request: Request) -> [String] {
    let gone = request.items.filter(\.released)
    let rows = gone.map { " \($0.number) \($0.medium.rawValue), \($0.type.rawValue)" }
    return ["Disclosures so far"] + (rows.isEmpty ? [" none"] : rows)
      + ["", "p pickup   F9 receipt   / filter"]
  }
}
