import DeskCore

extension QueuePane {
  /// Draws the form of an act: what is known, its fields, what a field takes, what the rules say.
  func draw(_ form: ActForm, into frame: inout Frame, area: Area) {
    let width = min(area.width - 2, 100)
    let hints = hints(form, width: width - 4)
    let rules = TextLines.wrapped(rules(form), width: width - 4).prefix(
      form.isLong && area.height < 24 ? 1 : 3)
    let foot = max(hints.count, 1) + max(rules.count, 1)
    let height = form.notes.count + form.entry.specs.count + foot + 3
    let box = area.centred(height: min(height, area.height), width: width)
    let inside = Panel("\(form.act.line.title): \(form.request.id)", hasKeys: true)
      .draw(into: &frame, area: box).dropLeft(1)
    lines(form.notes, .label, into: &frame, area: inside)
    let view = view(form)
    view.draw(into: &frame, area: inside.dropTop(form.notes.count).dropBottom(foot))
    let bottom = inside.bottom(foot)
    lines(hints, .hint, into: &frame, area: bottom)
    lines(
      Array(rules), form.breaches.isEmpty ? .verifyPass : .verifyFail, into: &frame,
      area: bottom.dropTop(max(hints.count, 1)))
  }

  private func lines(
    _ lines: [String], _ role: ThemeRole, into frame: inout Frame, area: Area
  ) {
    for (index, text) in lines.enumerated() {
      let line = area.line(index)
      guard !line.isEmpty else { return }
      frame.put(text, row: line.row, column: line.column, width: line.width - 1, role: role)
    }
  }

  /// The form as its widget: what stands in each field, as people read it.
  private func view(_ form: ActForm) -> FormView {
    let fields = form.entry.specs.map { spec -> FormField in
      let entry = form.entry[spec.name]
      var field = FormField(spec.label, text: spec.shown(entry), width: spec.width, limit: 600)
      if !spec.isAnswered { field.input = entry.input }
      field.isRequired = spec.isRequired
      field.state = entry.state
      field.echo = session.map { form.echo(spec, ReadingGround(session: $0)) } ?? ""
      field.error = entry.error?.says
      return field
    }
    return FormView(
      fields, focus: form.entry.specs.firstIndex { $0.name == form.entry.focus })
  }

  /// What the focused field takes.
  private func hints(_ form: ActForm, width: Int) -> [String] {
    guard let spec = form.entry.focused else { return [] }
    if let error = form.entry[spec.name].error { return ["Accepted: \(error.accepts)"] }
    guard spec.choices.isEmpty else { return Choice.lines(spec.choices, width: width) }
    return [spec.accepts]
  }

  /// What the rules say, by number and reason.
  private func rules(_ form: ActForm) -> String {
    guard form.isAdvised else { return "The desk answers when it is recorded." }
    // What cannot be read has not been asked of any rule.
    let isWhole = form.entry.specs.allSatisfy { form.entry[$0.name].error == nil }
    guard !form.breaches.isEmpty else { return isWhole ? "No rule stands in the way." : "" }
    let codes = form.breaches.reduce(into: [(rule: String, codes: [String])]()) { all, breach in
      if all.last?.rule == breach.rule.rawValue {
        all[all.count - 1].codes.append(breach.code)
      } else {
        all.append((breach.rule.rawValue, [breach.code]))
      }
    }
    return "Against it: "
      + codes.map { "\($0.rule) \($0.codes.joined(separator: " "))" }.joined(separator: "; ")
  }
}

extension ActForm {
  /// Whether it fills a small window, so that the rules get one line.
  var isLong: Bool { entry.specs.count > 10 }

  /// What was understood of a field, or what follows from it.
  func echo(_ spec: FieldSpec, _ ground: ReadingGround) -> String {
    guard act == .split, spec.name == "types" else { return entry.echo(spec, ground) }
    let gone = Set(entry[spec.name].words)
    let rest = request.wanted.types.sorted().map(\.rawValue).filter { !gone.contains($0) }
    return rest.isEmpty ? "nothing stays" : "stays: " + rest.joined(separator: ", ")
  }
}
