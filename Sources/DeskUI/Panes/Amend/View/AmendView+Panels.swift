import DeskCore

extension AmendPane {
  /// The form in the box's place.
  func draw(_ form: MatterForm, into frame: inout Frame, area: Area) {
    let inside = Panel(form.title, hasKeys: true).draw(into: &frame, area: area)
    view(of: form).draw(
      into: &frame, area: inside.dropBottom(2), hasKeys: form.list == nil)
    guard let spec = form.fields.focused else { return }
    let error = form.fields[spec.name].error
    let hints = hints(form, spec, width: inside.width - 2)
    for (index, text) in hints.enumerated() {
      let line = inside.line(inside.height - 2 + index)
      frame.put(
        text, row: line.row, column: line.column + 1, width: line.width - 2,
        role: error == nil ? .hint : .fieldError)
    }
  }

  /// What is wrong with the field, else what it means and what it takes: two lines at most.
  private func hints(_ form: MatterForm, _ spec: FieldSpec, width: Int) -> [String] {
    let accepts = form.accepts(spec)
    if let error = form.fields[spec.name].error {
      return [
        "\(spec.label) \(error.says). Accepted:",
        error.accepts == spec.accepts ? accepts : error.accepts,
      ]
    }
    guard spec.isAnswered else { return [spec.says, accepts] }
    let lines = Choice.lines(spec.choices, width: width)
    return lines.count > 1 ? Array(lines.prefix(2)) : [spec.says] + lines
  }

  private func view(of form: MatterForm) -> FormView {
    let fields = form.fields.specs.map { field($0, form.fields) }
    let focus = form.fields.specs.firstIndex { $0.name == form.fields.focus }
    return FormView(fields, focus: focus, labelWidth: 14)
  }

  private func field(_ spec: FieldSpec, _ form: EntryForm) -> FormField {
    let entry = form[spec.name]
    var field = FormField(spec.label, text: spec.shown(entry), width: spec.width, limit: 600)
    if !spec.isAnswered { field.input = entry.input }
    field.isRequired = spec.isRequired
    field.state = spec.kind == .shown ? .readonly : entry.state
    guard spec.kind != .shown else { return field }
    field.echo = session.map { form.echo(spec, ReadingGround(session: $0)) } ?? ""
    field.error = entry.error?.says
    return field
  }

  /// The words that F4 lists, over the form.
  func drawFieldList(into frame: inout Frame, area: Area) {
    guard let list = form?.list, let entry = form?.fields[list.field] else { return }
    let box = area.dropTop(1).right(46).top(min(list.choices.count + 2, area.height - 1))
    let title = list.isSeveral ? "Space takes, Enter closes" : "Enter takes"
    let inside = Panel(title, hasKeys: true).draw(into: &frame, area: box)
    var place = list.place
    place.scroll(height: inside.height, of: list.choices.count)
    let names = entry.text.split(separator: ";").map { trimmed(String($0)) } + entry.words
    for (index, choice) in list.choices.enumerated().dropFirst(place.top).prefix(inside.height) {
      let line = inside.line(index - place.top)
      let isCursor = index == place.cursor
      let role: ThemeRole = isCursor ? .rowCursor : .row
      frame.fill(line, role: role)
      let mark = list.isSeveral ? (names.contains(choice.word) ? "[x] " : "[ ] ") : ""
      frame.put(
        "\(isCursor ? ">" : " ") \(mark)\(choice.key) \(choice.label)", row: line.row,
        column: line.column, width: line.width, role: role)
      if isCursor { frame.cursor = Position(row: line.row, column: line.column) }
    }
  }

  /// What stands beside the row, broken to the panel's width.
  func drawSide(into frame: inout Frame, area: Area) {
    guard !area.isEmpty else { return }
    let inside = Panel(text?.sideTitle ?? "").draw(into: &frame, area: area)
    let lines = (text?.side ?? []).flatMap { AmendPane.wrapped($0, width: inside.width - 6) }
    for (index, line) in lines.prefix(inside.height).enumerated() {
      draw(line, into: &frame, line: inside.line(index), label: 1)
    }
    guard lines.count > inside.height else { return }
    frame.put(
      " z: everything ", row: area.bottom - 1, column: area.right - 18, width: 15, role: .hint)
  }

  /// What happened, oldest first, and the day to answer by.
  func drawTimeline(into frame: inout Frame, area: Area) {
    guard !area.isEmpty else { return }
    let inside = Panel("Timeline").draw(into: &frame, area: area)
    let due = row?.matter.due.map { "\($0.short(in: today.year))  the day by which it is due" }
    let room = inside.height - (due == nil ? 0 : 1)
    let shown = events.prefix(room).reversed().map { line in
      let when = AuditTime.short(line.entry, session).prefix(11)
      return (
        "\(when) \(line.entry.user)  \(EventWords.words(entry: line.entry))",
        line.entry.outcome == .refused ? ThemeRole.verifyFail : .text
      )
    }
    let all = shown + (due.map { [($0, ThemeRole.textStrong)] } ?? [])
    for (index, line) in all.enumerated() {
      let place = inside.line(index).dropLeft(1)
      frame.put(
        line.0, row: place.row, column: place.column, width: place.width - 1, role: line.1)
    }
  }
}
