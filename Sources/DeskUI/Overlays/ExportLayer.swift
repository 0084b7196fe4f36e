import DeskCore

/// What a list is taken out for, and how it is written; without a purpose nothing goes out.
struct ExportLayer: Layer, Hashable {
  let list: ListAsk
  private(set) var purpose = TextField(limit: 200)
  private(set) var format = DeskList.Format.csv
  /// Whether it was to go out without a purpose.
  private(set) var isPurposeMissing = false

  init(_ list: ListAsk) { self.list = list }

  var footer: [FooterItem] {
    [
      FooterItem(key: "Enter", label: "Export"), FooterItem(key: "Tab", label: "CSV or JSON"),
      FooterItem(key: "Esc", label: "Cancel"),
    ]
  }

  mutating func press(_ key: Key, size: Size) -> LayerStep {
    switch key {
    case _ where key.isClosing: return .closing(.say("Nothing was taken out."))
    case .enter, .f(9): return take()
    case .tab, .backTab, .f(4), .up, .down: format = format == .csv ? .json : .csv
    default:
      if purpose.handle(key) { isPurposeMissing = false }
    }
    return .stay
  }

  private mutating func take() -> LayerStep {
    isPurposeMissing = purpose.text.allSatisfy(\.isWhitespace)
    guard !isPurposeMissing else { return .stay }
    return .closing(.takeOut(list, format, purpose: purpose.text))
  }

  func draw(into frame: inout Frame, area: Area) {
    let box = area.centred(height: 8, width: min(area.width - 8, 72))
    let inside = Panel("Export: \(list.title)", hasKeys: true).draw(into: &frame, area: box)
      .inset(rows: 0, columns: 1)
    put("What is it for?", .label, into: &frame, line: inside.line(0))
    purpose.draw(
      into: &frame, row: inside.row + 1, column: inside.column, width: inside.width - 2,
      hasKeys: true)
    if isPurposeMissing {
      put(
        "Please say what it is for, in a few words.", .fieldError, into: &frame,
        line: inside.line(2))
    }
    formats.draw(into: &frame, line: inside.line(3))
    put(
      "A private file of this host. Who, what and what for is journalled.", .hint, into: &frame,
      line: inside.line(5))
  }

  /// Both forms, the chosen one in brackets.
  private var formats: [Span] {
    let names = DeskList.Format.allCases.map { form in
      let name = form.rawValue.uppercased()
      return form == format ? "[\(name)]" : " \(name) "
    }
    return [
      Span("Written as ", .label), Span(names.joined(separator: " "), .textStrong),
      Span("   Tab changes it", .hint),
    ]
  }

  private func put(_ text: String, _ role: ThemeRole, into frame: inout Frame, line: Area) {
    guard !line.isEmpty else { return }
    frame.put(text, row: line.row, column: line.column, width: line.width, role: role)
  }
}
