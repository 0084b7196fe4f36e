import DeskCore

/// The keys of a pane and of the desk, made from their tables and filtered as one types.
struct HelpLayer: Layer, Hashable {
  let pane: String
  let lines: [PaneLine]
  let everywhere: [PaneLine]
  private(set) var filter = TextField(limit: 40)
  private(set) var top = 0

  init(pane: String, lines: [PaneLine], everywhere: [PaneLine]) {
    self.pane = pane
    self.lines = lines
    self.everywhere = everywhere
  }

  var footer: [FooterItem] {
    [
      FooterItem(key: "Up Down", label: "Scroll"), FooterItem(key: "PgUp PgDn", label: "Page"),
      FooterItem(key: "Esc", label: "Close"),
    ]
  }

  /// One line of the text.
  struct Line: Hashable, Sendable {
    var key = ""
    var name = ""
    var text = ""
    var isHead = false
  }

  mutating func press(_ key: Key, size: Size) -> LayerStep {
    let page = max(size.rows - 5, 1)
    switch key {
    case _ where key.isClosing || key == .f(1) || key == .enter: return .close
    case .up: top -= 1
    case .down: top += 1
    case .pageUp, .f(7): top -= page
    case .pageDown, .f(8): top += page
    case _ where filter.handle(key): top = 0
    default: break
    }
    top = max(0, min(top, text.count - page))
    return .stay
  }

  /// What is shown: every line, or those that hold all typed words.
  var text: [Line] {
    let words = Fold.words(filter.text)
    let all = sections.flatMap { head, lines -> [Line] in
      let kept = lines.filter { line in
        let own = Fold.key("\(line.key) \(line.name) \(line.text)")
        return words.allSatisfy(own.contains)
      }
      return kept.isEmpty ? [] : [Line(text: head, isHead: true)] + kept
    }
    return all.isEmpty ? [Line(text: "Nothing is called that here.")] : all
  }

  private var sections: [(String, [Line])] {
    [
      ("THIS PANE", lines.map(Self.line)), ("EVERYWHERE", everywhere.map(Self.line)),
      ("IN A FIELD", Self.fields), ("YES/NO LISTS", Self.answers), ("DATES", Self.dates),
      ("SCANNER", Self.scanner),
    ]
  }

  private static func line(_ line: PaneLine) -> Line {
    Line(key: line.keyLabel, name: line.label ?? "", text: line.help)
  }

  private static let fields = [
    Line(key: "Enter", name: "Next", text: "accept and go to the next field"),
    Line(key: "Shift-Tab", name: "Back", text: "to the field before"),
    Line(key: "F4", name: "List", text: "choose from what the field accepts"),
    Line(key: "\"", name: "Ditto", text: "in an empty field: the same as last time"),
    Line(key: "?", name: "Help", text: "in an empty field: what it accepts"),
    Line(key: "Ctrl+U", name: "Clear", text: "empty the field"),
  ]

  private static let answers = [
    Line(key: "y", name: "Yes"), Line(key: "n", name: "No", text: "asks why"),
    Line(key: "-", name: "N/a", text: "not applicable"),
    Line(key: "Backspace", name: "Clear", text: "takes the answer back"),
  ]

  private static let dates = [
    Line(key: "t y", name: "Today", text: "today, yesterday"),
    Line(key: "-6m +3d", name: "Shift", text: "six months ago, in three days; also w for weeks, y"),
    Line(key: "w1", name: "Week", text: "next week"),
    Line(key: "7/4", name: "Date", text: "also 070425, 7-4-25, jul 4, 2025"),
  ]

  private static let scanner = [
    Line(key: "RQ-", name: "Request", text: "opens it in Pickup, from any list"),
    Line(key: "AM-", name: "Amendment", text: "opens it in Amend; also NT-, AC- and IN-"),
    Line(key: "MD-", name: "Label", text: "counts an item at the hand-over"),
    Line(key: "ID", name: "Licence", text: "fills the ID line at the counter"),
    Line(key: "MRN", name: "Patient", text: "finds the patient"),
  ]
}

extension HelpLayer {
  func draw(into frame: inout Frame, area: Area) {
    let box = area.inset(rows: 0, columns: 3)
    let inside = Panel(
      "Help: \(pane)   type to filter: [\(filter.isEmpty ? "____________" : filter.text)]"
        + "   Esc closes", hasKeys: true
    ).draw(into: &frame, area: box)
    for (row, line) in text.dropFirst(top).prefix(inside.height).enumerated() {
      draw(line, into: &frame, place: inside.line(row).inset(rows: 0, columns: 1))
    }
    if text.count > top + inside.height {
      frame.put(
        " PgDn: more ", row: box.bottom - 1, column: box.right - 16, width: 12, role: .hint)
    }
  }

  private func draw(_ line: Line, into frame: inout Frame, place: Area) {
    guard !place.isEmpty else { return }
    if line.isHead {
      frame.put(
        line.text, row: place.row, column: place.column, width: place.width, role: .label)
      return
    }
    let columns = [(line.key, 0, 13, ThemeRole.key), (line.name, 14, 11, .textStrong)]
    for (text, start, width, role) in columns {
      frame.put(
        text, row: place.row, column: place.column + 2 + start, width: width, role: role)
    }
    let start = line.name.isEmpty ? 16 : 28
    frame.put(
      line.text, row: place.row, column: place.column + start, width: place.width - start)
  }
}
