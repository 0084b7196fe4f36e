import DeskCore

extension IntakePane {
  /// Who was found for what is typed, and the way to a new patient.
  func drawMatchPanel(into frame: inout Frame, area: Area) {
    let isNew = sheet == .newcomer
    let title = isNew ? "Looks like the new patient" : "Patient match: search first"
    let inside = Panel(title, hasKeys: hasMatches).draw(into: &frame, area: area)
    let rows = max(inside.height - 4, 1)
    let typed = isNew ? search.typed : search.typed.isEmpty ? request.text("patient") : search.typed
    frame.put(
      "typed: \(typed)", row: inside.row, column: inside.column + 1, width: inside.width - 1,
      role: .textMuted)
    var place = search.place
    place.scroll(height: rows, of: search.hits.count)
    for (index, hit) in search.hits.enumerated().dropFirst(place.top).prefix(rows) {
      draw(hit, at: index, into: &frame, line: inside.line(1 + index - place.top))
    }
    drawMatchNotes(into: &frame, area: inside.bottom(2))
  }

  private func draw(_ hit: FindHit, at index: Int, into frame: inout Frame, line: Area) {
    let isCursor = hasMatches && index == search.place.cursor
    let role: ThemeRole = isCursor ? .rowCursor : .row
    frame.fill(line, role: role)
    if isCursor { frame.put(">", row: line.row, column: line.column, role: role) }
    let patient = hit.patient
    let sign = hit.lookAlike ? "!" : hit.soundsAlike ? "~" : " "
    let year = patient.bornOn.map { String($0.year) } ?? "????"
    let sex = patient.sex.first.map { String($0).uppercased() } ?? "?"
    let tail = "\(sign) \(year) \(sex) \(Masked.number(patient.mrn))"
    let room = line.width - 4 - Text.width(tail)
    frame.put(
      patient.name.listed, row: line.row, column: line.column + 2, width: room, role: role)
    frame.putRight(
      tail, row: line.row, column: line.right - Text.width(tail) - 1, width: Text.width(tail),
      role: role)
  }

  private func drawMatchNotes(into frame: inout Frame, area: Area) {
    let looks = search.hits.contains(where: \.lookAlike)
    let first =
      looks
      ? "! look alike: ask full date of birth"
      : search.hasMore ? "more are found: type more letters" : "~ sounds alike, or names swapped"
    let second =
      sheet == .newcomer ? "Enter takes it. F9 makes a new one." : "None fits? + new patient"
    for (index, text) in [first, second].enumerated() {
      let line = area.line(index)
      frame.put(
        text, row: line.row, column: line.column + 1, width: line.width - 1,
        role: looks && index == 0 ? .toastWarn : .hint)
    }
  }

  /// The patient's other requests.
  func drawRecent(into frame: inout Frame, area: Area) {
    let inside = Panel("Recent requests, same patient").draw(into: &frame, area: area)
    guard !recent.isEmpty else {
      let text = patient == nil ? "Choose a patient." : "None."
      frame.put(
        text, row: inside.row, column: inside.column + 1, width: inside.width, role: .textMuted)
      return
    }
    for (index, row) in recent.enumerated().prefix(inside.height) {
      let line = inside.line(index).dropLeft(1)
      let day = session.map { row.clocks.received.short(in: $0.moment.day.year) } ?? ""
      let media = row.media.sorted().map(\.rawValue).joined(separator: " ")
      let text = "\(row.id) \(day) \(media)"
      frame.put(text, row: line.row, column: line.column, width: line.width - 12)
      frame.putRight(
        row.stage.mark.word, row: line.row, column: line.right - 12, width: 11,
        role: .textMuted)
    }
  }

  /// The office that the kind belongs to, and how to reach it.
  func drawOffice(into frame: inout Frame, area: Area) {
    guard sheet == .request, let slip else { return }
    let lines = ["Not logged here: it belongs to another office."] + slip.lines
    for (index, text) in lines.enumerated().prefix(area.height) {
      let line = area.line(index).dropLeft(2)
      frame.put(
        text, row: line.row, column: line.column, width: line.width,
        role: index == 0 ? .textStrong : .text)
    }
  }

  /// What the field means and what it accepts.
  func drawHelp(into frame: inout Frame, area: Area) {
    guard let spec = form.focused else { return }
    let inside = Panel("Field help (?)   \(spec.label)").draw(into: &frame, area: area)
      .inset(rows: 0, columns: 1)
    var lines = [spec.says].filter { !$0.isEmpty }
    lines += helpLines(spec).flatMap { TextLines.wrapped($0, width: inside.width) }
    for (index, text) in lines.prefix(inside.height).enumerated() {
      let line = inside.line(index)
      frame.put(text, row: line.row, column: line.column, width: line.width)
    }
  }

  private func helpLines(_ spec: FieldSpec) -> [String] {
    switch spec.kind {
    case .date(.birth): ["Accepts \(DateLine.birth)"]
    case .date, .receipt:
      [
        "Accepts \(DateShorthand.forms)",
        "The field shows what it understood, with the weekday, as you type.",
      ] + (spec.kind == .date(.past) ? ["Dates after today are refused here."] : [])
    default: ["Accepts \(spec.accepts)"]
    }
  }

  /// The words that F4 lists.
  func drawList(into frame: inout Frame, area: Area) {
    guard let list else { return }
    let height = min(list.choices.count + 2, area.height)
    let box = area.top(height)
    let title = list.isSeveral ? "Space takes, Enter closes" : "Enter takes"
    let inside = Panel(title, hasKeys: true).draw(into: &frame, area: box)
    var place = list.place
    place.scroll(height: inside.height, of: list.choices.count)
    let words = Set(form[list.field].words)
    for (index, choice) in list.choices.enumerated().dropFirst(place.top).prefix(inside.height) {
      let line = inside.line(index - place.top)
      let isCursor = index == place.cursor
      let role: ThemeRole = isCursor ? .rowCursor : .row
      frame.fill(line, role: role)
      let mark = list.isSeveral ? (words.contains(choice.word) ? "[x] " : "[ ] ") : ""
      frame.put(
        "\(isCursor ? ">" : " ") \(mark)\(choice.key) \(choice.label)", row: line.row,
        column: line.column, width: line.width, role: role)
      if isCursor { frame.cursor = Position(row: line.row, column: line.column) }
    }
  }
}
