import DeskCore

/// One command of the palette.
struct PaletteEntry: Hashable, Sendable {
  let title: String
  /// The pane it belongs to, where that is not this one.
  let place: String
  let key: String
  let act: LayerAct
  /// What the rule book says against it now.
  var breaches: [Breach] = []

  /// How well it fits what was typed: smaller is better, nil when a letter is missing.
  ///
  /// The letters must come in order; a run at a word's start costs least.
  func cost(of typed: [Character]) -> Int? {
    var cost = 0
    var rest = typed[...]
    var isStart = true
    var gap = 0
    for letter in Fold.key(title) {
      if let wanted = rest.first, letter == wanted {
        cost += isStart || gap == 0 ? 0 : gap
        rest.removeFirst()
        gap = 0
      } else {
        gap += 1
      }
      isStart = letter == " "
    }
    return rest.isEmpty ? cost : nil
  }
}

/// Every command by its words; a closed one is grey, says which rule, and Enter explains it.
struct PaletteLayer: Layer, Hashable {
  let title: String
  let entries: [PaletteEntry]
  private(set) var field = TextField(limit: 40)
  private(set) var place = ListPlace()

  init(title: String, entries: [PaletteEntry]) {
    self.title = title
    self.entries = entries
  }

  var footer: [FooterItem] {
    [
      FooterItem(key: "Enter", label: "Run, or why not"), FooterItem(key: "Tab", label: "Fill"),
      FooterItem(key: "Esc", label: "Close"),
    ]
  }

  /// The commands that fit, best first.
  var shown: [PaletteEntry] {
    let typed = Array(Fold.key(field.text))
    let found = entries.enumerated().compactMap { index, entry in
      entry.cost(of: typed).map { (cost: $0, index: index, entry: entry) }
    }
    return found.sorted { ($0.cost, $0.index) < ($1.cost, $1.index) }.map(\.entry)
  }

  mutating func press(_ key: Key, size: Size) -> LayerStep {
    let rows = shown
    switch key {
    case _ where key.isClosing: return .close
    case .enter:
      guard rows.indices.contains(place.cursor) else { return .stay }
      let entry = rows[place.cursor]
      guard entry.breaches.isEmpty else {
        return .closing(.explain(title: entry.title, breaches: entry.breaches))
      }
      return .closing(entry.act)
    case .tab:
      if rows.indices.contains(place.cursor) { field.set(rows[place.cursor].title) }
      place.move(to: 0, of: 1)
    case .up, .down, .pageUp, .pageDown, .f(7), .f(8):
      _ = place.handle(key, height: 12, of: rows.count)
    case _ where field.handle(key): place.move(to: 0, of: 1)
    default: break
    }
    return .stay
  }

  func draw(into frame: inout Frame, area: Area) {
    let width = min(area.width - 18, 100)
    let box = area.centred(height: min(area.height - 2, 20), width: width)
    let inside = Panel("\(title)   Ctrl+P  F10  :", hasKeys: true).draw(into: &frame, area: box)
    let first = inside.line(0).dropLeft(1)
    frame.put(">", row: first.row, column: first.column, role: .key)
    field.draw(
      into: &frame, row: first.row, column: first.column + 2, width: inside.width - 8,
      hasKeys: true)
    frame.rule(row: inside.row + 1, column: inside.column, width: inside.width)
    drawRows(into: &frame, body: inside.dropTop(2).dropBottom(1))
    let hint = inside.bottom(1)
    frame.put(
      note ?? "Enter runs  Tab fills  Esc closes   grey rows say why not", row: hint.row,
      column: hint.column + 1, width: hint.width - 2, role: note == nil ? .hint : .verifyFail)
  }

  /// Why the command under the cursor is closed.
  private var note: String? {
    let rows = shown
    guard rows.indices.contains(place.cursor) else { return nil }
    return rows[place.cursor].breaches.first.map { "\($0.rule.rawValue): \($0.says)" }
  }

  private func drawRows(into frame: inout Frame, body: Area) {
    let keyWidth = 12
    let list = ListView(
      columns: [
        ListColumn("", width: nil), ListColumn("", width: body.width < 80 ? 9 : 22),
        ListColumn("", width: keyWidth),
      ],
      rows: shown.map { entry in
        let rules = Set(entry.breaches.map(\.rule)).sorted().map(\.rawValue)
        let why = rules.isEmpty ? entry.place : rules.joined(separator: " ")
        let role: ThemeRole = rules.isEmpty ? .row : .textMuted
        return ListRow(
          [.text(entry.title), .text(why, .textMuted), .text(entry.key, .key)], role: role)
      }, place: place, nothing: "No command is called that.", hasKeys: true, hasHeads: false)
    let cursor = frame.cursor
    list.draw(into: &frame, area: body)
    frame.cursor = cursor
  }
}
