import DeskCore

extension IntakePane {
  /// Paints the form, its checks, and on a large window the panels beside it.
  public func draw(into frame: inout Frame, area: Area) {
    let layout = IntakeLayout(area)
    drawTitle(into: &frame, line: layout.title)
    view.draw(into: &frame, area: layout.form, hasKeys: list == nil && !isOffered)
    drawHint(into: &frame, line: layout.hint)
    drawRule(into: &frame, line: layout.rule, rows: layout.form.height)
    drawChecks(into: &frame, area: layout.checks)
    drawSticky(into: &frame, line: layout.sticky)
    drawNotice(into: &frame, line: layout.notice)
    if layout.isLarge {
      drawMatchPanel(into: &frame, area: layout.matches)
      drawRecent(into: &frame, area: layout.recent)
      drawHelp(into: &frame, area: layout.help)
    } else if hasHelp {
      drawHelp(into: &frame, area: layout.help)
    } else if hasMatches {
      drawMatchPanel(into: &frame, area: layout.matches)
    }
    drawOffice(into: &frame, area: layout.form.dropTop(form.specs.count + 1))
    drawKinds(into: &frame, area: layout.kinds)
    drawList(into: &frame, area: layout.list)
  }

  private var title: String {
    switch sheet {
    case .request:
      kind.map { $0.isRelease ? "New release request" : $0.words }
        ?? "New release request"
    case .newcomer: "New patient"
    case .paper: "Paper for \(patient?.name.listed ?? "")"
    }
  }

  private func drawTitle(into frame: inout Frame, line: Area) {
    frame.put(title, row: line.row, column: line.column, width: 30, role: .title)
    let how = sheet == .request ? "Saved as draft every field   * required" : "* required"
    frame.put(
      how, row: line.row, column: line.column + 33, width: line.width - 33, role: .textMuted)
  }

  /// The form as its widget: what stands in each field, as people read it, and what was understood.
  var view: FormView {
    let form = form
    let fields = form.specs.map { field($0, form) }
    let focus = form.specs.firstIndex { $0.name == form.focus }
    return FormView(fields, focus: focus, labelWidth: 12)
  }

  private func field(_ spec: FieldSpec, _ form: EntryForm) -> FormField {
    let entry = form[spec.name]
    var field = FormField(spec.label, text: shown(spec, entry), width: spec.width, limit: 600)
    if !spec.isAnswered, spec.kind != .shown { field.input = entry.input }
    field.isRequired = spec.isRequired
    field.state = spec.kind == .shown ? .readonly : entry.state
    field.echo = echo(spec, form)
    field.error = entry.error?.says
    return field
  }

  private func shown(_ spec: FieldSpec, _ entry: Entry) -> String {
    if spec.name == "kind", kind == nil { return kinds.typed }
    return spec.name == "due" ? due(.field) : spec.shown(entry)
  }

  private func echo(_ spec: FieldSpec, _ form: EntryForm) -> String {
    guard let ground else { return "" }
    switch spec.name {
    case "patient": return patient.map(patientEcho) ?? ""
    case "due": return received.map { "received \($0.long)" } ?? "choose the track"
    default: return form.echo(spec, ground)
    }
  }

  private func patientEcho(_ patient: Patient) -> String {
    let born = patient.bornOn.map(\.description) ?? "born ?"
    return "\(isNewcomer ? "new" : "ok") \(born) \(Masked.number(patient.mrn))"
  }

  /// What the field accepts: after an error what would be right, else what may be typed.
  private func drawHint(into frame: inout Frame, line: Area) {
    guard let spec = form.focused else { return }
    let error = form[spec.name].error
    let text = error.map { "\(spec.label) \($0.says). Accepted: \($0.accepts)" } ?? hint(spec)
    frame.put(
      text, row: line.row, column: line.column, width: line.width,
      role: error == nil ? .hint : .fieldError)
  }

  private func hint(_ spec: FieldSpec) -> String {
    switch spec.kind {
    case .date, .choice, .toggles, .yesNo: spec.accepts
    default: "\(spec.label): \(spec.accepts)"
    }
  }

  /// The line under the form: how many fields are below, and the day to act by.
  private func drawRule(into frame: inout Frame, line: Area, rows: Int) {
    frame.rule(row: line.row, column: line.column, width: line.width)
    let focus = form.specs.firstIndex { $0.name == form.focus } ?? 0
    let below = form.specs.count - max(focus + 1, rows)
    if below > 0 {
      frame.put(
        " \(below) more below ", row: line.row, column: line.column + 2, width: line.width - 4,
        role: .textMuted)
    }
    guard sheet == .request, received != nil else { return }
    frame.putRight(
      " \(due(.field)) ", row: line.row, column: line.right - 34, width: 32, role: .textStrong)
  }

  private func drawChecks(into frame: inout Frame, area: Area) {
    guard sheet == .request, !checks.isEmpty else { return }
    frame.put("Checks", row: area.row, column: area.column, width: 8, role: .label)
    let shown = checks.count > area.height ? checks.prefix(area.height - 1) : checks[...]
    for (index, check) in shown.enumerated() {
      let line = area.line(index).dropLeft(9)
      frame.put(check.sign.rawValue, row: line.row, column: line.column, role: check.sign.role)
      let body = line.dropLeft(2)
      frame.put(check.text, row: body.row, column: body.column, width: body.width)
    }
    guard shown.count < checks.count else { return }
    let line = area.line(area.height - 1).dropLeft(11)
    let more = "and \(checks.count - shown.count) more"
    frame.put(more, row: line.row, column: line.column, width: line.width, role: .textMuted)
  }

  private func drawSticky(into frame: inout Frame, line: Area) {
    guard sheet == .request else { return }
    let names = request.specs.filter(\.isSticky).map(\.label).joined(separator: ", ")
    // Two blanks stay before the hint, whatever is kept.
    let room = max(line.width - 26, 0)
    let whole = "Sticky (kept for next request): \(names)"
    let text = Text.width(whole) <= room ? whole : "Sticky: \(names)"
    frame.put(text, row: line.row, column: line.column, width: room, role: .hint)
    frame.putRight(
      "F4 on any field = list", row: line.row, column: line.right - 24, width: 24, role: .hint)
  }

  /// The draft that is offered, or the request that may be the same.
  private func drawNotice(into frame: inout Frame, line: Area) {
    let text = isOffered ? offer : kind?.isRelease ?? true ? duplicateLine : ""
    guard !text.isEmpty, sheet == .request else { return }
    frame.put(text, row: line.row, column: line.column, width: line.width, role: .toastWarn)
  }

  /// The line that names it, how old it is and the key that opens it.
  var duplicateLine: String {
    guard let row = duplicates.first, let session else { return "" }
    let days = session.moment.day - row.clocks.received
    let ago = days == 0 ? "today" : days == 1 ? "yesterday" : "\(days) days ago"
    let key = hasList ? "Alt+O" : "F4"
    return "! Possible duplicate: \(row.id), same patient and records, \(ago). \(key) opens."
  }
}
