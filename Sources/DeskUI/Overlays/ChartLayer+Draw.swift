import DeskCore

extension ChartLayer {
  func draw(into frame: inout Frame, area: Area) {
    let width = min(area.width - 4, 76)
    let height = step == .fields ? entry.specs.count + 6 : max(lines.count, 1) + 5
    let box = area.centred(height: min(height, area.height), width: width)
    let inside = Panel("Mend the chart \(number)", hasKeys: true).draw(into: &frame, area: box)
      .dropLeft(1)
    if step == .fields {
      view.draw(into: &frame, area: inside.dropTop(1).dropBottom(2))
    } else {
      for (index, line) in lines.enumerated() {
        frame.put(
          line, row: inside.row + 1 + index, column: inside.column, width: inside.width - 1,
          role: .label)
      }
    }
    let foot = inside.bottom(1)
    frame.put(hint, row: foot.row, column: foot.column, width: foot.width - 1, role: .hint)
  }

  /// The whole number only where an act is chosen that is allowed.
  private var number: String { step == .act ? Masked.number(mrn) : mrn }

  private var lines: [String] {
    switch step {
    case .act:
      [patient.map(Self.masked) ?? "..."] + ChartAct.allCases.map { "\($0.key)  \($0.words)" }
    case .fields: []
    case .sure: [act.words + ":"] + before + ["", "y does it     n goes back"]
    case .sent: [act.words + ":"] + before + ["", "..."]
    }
  }

  /// What is, and what will be.
  private var before: [String] {
    switch act {
    case .correct:
      changes.map { spec in
        let old = patient?.said(spec.name) ?? ""
        let new = entry.text(spec.name)
        return "\(spec.label): \(old.isEmpty ? "nothing" : old)  ->  "
          + (new.isEmpty ? "nothing" : said(new, spec))
      } + ["Cause: \(entry.text("cause"))"]
    case .merge:
      [
        "ends here: " + (patient.map(Self.line) ?? mrn),
        "goes on:   " + (other.map(Self.line) ?? "\(entry.text("into"))  (not found yet)"),
        "Shown by: \(entry.text("shownBy"))",
      ]
    case .unmerge:
      [
        patient.map(Self.line) ?? mrn,
        "What the last merge moved goes back, and both stand for themselves.",
        "Cause: \(entry.text("cause"))",
      ]
    }
  }

  private func said(_ text: String, _ spec: FieldSpec) -> String {
    guard case .success(.day(let day)?) = entry.value(spec, ground) else { return text }
    return day.description
  }

  /// As lists show somebody: enough to see that it is the right chart.
  private static func masked(_ patient: Patient) -> String {
    let year = patient.bornOn.map { "\($0.year)" } ?? "unknown"
    return "\(Masked.number(patient.mrn))  \(patient.name.initialed)  born \(year)"
  }

  private static func line(_ patient: Patient) -> String {
    "\(patient.mrn)  \(patient.name.listed)  born \(patient.bornOn?.description ?? "unknown")"
  }

  private var hint: String {
    if !note.isEmpty { return note }
    guard step == .fields, let spec = entry.focused else {
      return step == .act ? "Every change keeps what was before, with its cause." : ""
    }
    if let error = entry[spec.name].error { return "Accepted: \(error.accepts)" }
    return spec.says.isEmpty ? spec.accepts : spec.says
  }

  private var view: FormView {
    let fields = entry.specs.map { spec -> FormField in
      let item = entry[spec.name]
      var field = FormField(spec.label, text: item.text, width: spec.width, limit: 600)
      field.input = item.input
      field.isRequired = spec.isRequired
      field.state = item.state == .proposed ? .plain : item.state
      field.error = item.error?.says
      return field
    }
    return FormView(fields, focus: entry.specs.firstIndex { $0.name == entry.focus })
  }
}
