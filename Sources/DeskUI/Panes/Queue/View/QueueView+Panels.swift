import DeskCore

extension QueuePane {
  /// The row under the cursor in full, with its three clocks; identifiers stay masked.
  func drawDetail(into frame: inout Frame, area: Area) {
    let box = area.dropBottom(1)
    let inside = Panel(row.map { "Detail  \($0.id)  (d = full)" } ?? "Detail")
      .draw(into: &frame, area: box)
    guard let row else { return }
    for (index, line) in detail(row).prefix(inside.height).enumerated() {
      [Span(line.0, .label)].draw(into: &frame, line: inside.line(index).dropLeft(1).left(10))
      frame.put(
        line.1, row: inside.row + index, column: inside.column + 11, width: inside.width - 12,
        role: line.2)
    }
    let rest = inside.dropTop(detail(row).count + 1).dropBottom(3)
    if hasScope {
      if let scope { ScopeView(diff: scope.diff).draw(into: &frame, area: rest.dropLeft(1)) }
    } else {
      drawEvents(into: &frame, area: rest)
    }
    let keys = ["p Pickup  d Details  c Copy number", "h Hold    A Assign   . All actions"]
    for (index, text) in keys.enumerated() {
      frame.put(
        text, row: inside.bottom - 2 + index, column: inside.column + 1, width: inside.width - 2,
        role: .hint)
    }
  }

  private func drawEvents(into frame: inout Frame, area: Area) {
    guard seen == row?.id, !events.isEmpty else { return }
    let head = area.line(0).dropLeft(1)
    guard !head.isEmpty else { return }
    frame.put("Last events", row: head.row, column: head.column, width: head.width, role: .label)
    for (index, line) in events.prefix(area.height - 1).enumerated() {
      let text = "\(AuditTime.short(line.entry, session).prefix(11)) \(line.entry.user)"
      frame.put(
        "\(text)  \(EventWords.words(entry: line.entry))", row: head.row + 1 + index,
        column: head.column + 1, width: head.width - 2,
        role: line.entry.outcome == .refused ? .verifyFail : .text)
    }
  }

  private func detail(_ row: QueueRow) -> [(String, String, ThemeRole)] {
    let mark = row.mark(on: today)
    let sign = String(String.UnicodeScalarView(mark.role.glyph))
    var lines: [(String, String, ThemeRole)] = [
      ("Patient", row.name.initialed, .textStrong),
      ("MRN", Masked.number(row.mrn), .fieldMasked),
    ]
    if row.lookAlike { lines.append(("", "= a look-alike is on file", .verifyFail)) }
    if row.someoneWaits { lines.append(("", "@ somebody waits for this", .statusDue)) }
    lines += [
      ("", "", .text), ("Status", "\(sign) \(mark.word)", mark.role),
      ("Stage", row.stage.mark.word, .text), ("Kind", row.kind.words, .text),
      ("Delivery", row.delivery.word, .text), ("Medium", row.mediaWords, .text),
      ("Items", row.items == 0 ? "not packed yet" : "\(row.items)", .text),
      ("Shelf", shelf(row), .text), ("Who", row.assignee.isEmpty ? "nobody" : row.assignee, .text),
    ]
    if seen == row.id, let scans = ScanWords.summary(events) {
      lines.append(("Scans", scans, .text))
    }
    if !row.hold.isEmpty { lines.append(("Note", row.hold, .statusHold)) }
    lines += [("", "", .text)]
    if let needed = row.neededBy {
      lines.append(("Needed by", "\(short(needed)) \(away(needed))", .statusDue))
    }
    return lines + clocks(row.clocks)
  }

  private func shelf(_ row: QueueRow) -> String {
    guard !row.bin.isEmpty || !row.heldAt.isEmpty else { return "-" }
    return [row.bin, row.heldAt].filter { !$0.isEmpty }.joined(separator: " at ")
  }

  /// The clocks under each other, with the one that governs marked.
  private func clocks(_ clocks: Clocks) -> [(String, String, ThemeRole)] {
    let dated: [(Clocks.Governor, Day?)] = [
      (.hipaa, clocks.hipaa), (.state, clocks.state), (.mammography, clocks.mammography),
      (.promise, clocks.promise),
    ]
    let lines = dated.compactMap { governor, day -> (String, String, ThemeRole)? in
      guard let day else { return nil }
      let governs = governor == clocks.governs
      return (
        "\(governor.sign)", "\(day.long) \(governor.words)\(governs ? "  <" : "")",
        governs ? .textStrong : .text
      )
    }
    return [("Act by", "\(short(clocks.actBy)) \(away(clocks.actBy))", .textStrong)] + lines
  }

  private func away(_ day: Day) -> String {
    switch day - today {
    case 0: "(today)"
    case 1: "(tomorrow)"
    case let days where days > 1: "(in \(days) days)"
    case -1: "(since yesterday)"
    case let days: "(\(-days) days over)"
    }
  }

  private func short(_ day: Day) -> String {
    "\(day.weekday.rawValue) \(day.short(in: today.year))"
  }

  /// What the signs mean; colour is never the only sign.
  func drawLegend(into frame: inout Frame, area: Area) {
    let inside = Panel("Legend (colour is never the only sign)").draw(into: &frame, area: area)
    let lines = [
      "o NEW, VALID not started   ~ IN WORK, PACKED someone has it",
      "^ READY to hand over, SENDABLE   # HOLD waits for a person or paper",
      "! DUE TODAY   !! OVERDUE, or PULL FROM a bin   @ somebody waits",
      "= a look-alike is on file: a third identifier is asked",
      "Due: H HIPAA  M Minnesota  X mammography  2 provider  p promise",
      "Numbers are masked; Pickup opens values as they match.",
    ]
    for (index, text) in lines.prefix(inside.height).enumerated() {
      frame.put(text, row: inside.row + index, column: inside.column + 1, width: inside.width - 2)
    }
  }
}
