import DeskCore

extension IntakePane {
  /// The kind that is chosen.
  var kind: RequestKind? { RequestKind(rawValue: request.text("kind")) }

  /// Whether the list of kinds lies over the form and takes the arrows.
  var isPickingKind: Bool {
    sheet == .request && request.focus == "kind" && list == nil && kind == nil && !isOffered
  }

  /// Letters narrow the list until one kind is left; letters after that go on in the next field.
  ///
  /// So the key of a kind sticks: the name that is typed behind it is the patient's.
  mutating func typeKind(_ key: Key) -> [Effect] {
    switch key {
    case .character(let letter): return narrow(kinds.typed + letter.lowercased())
    case .paste(let text): return narrow(kinds.typed + text.lowercased())
    case .backspace, .delete, .control("u"): unpick(key)
    default: break
    }
    return []
  }

  private mutating func narrow(_ text: String) -> [Effect] {
    let found = KindList.matches(text)
    guard let first = found.first else { return goOn(with: text) }
    kinds.typed = text
    kinds.place = ListPlace()
    guard found.count == 1 else {
      request.set("kind", "")
      refit()
      return []
    }
    guard request.text("kind") != first.word || kinds.taken == 0 else { return [] }
    kinds.taken = text.count
    request.set("kind", first.word)
    toldEmpty = false
    refit()
    return []
  }

  /// What follows the letters of a kind is typed into the field after it.
  private mutating func goOn(with text: String) -> [Effect] {
    guard kind != nil, kinds.taken > 0 else {
      return [.say(Message("No kind of request begins with \"\(text)\".", tone: .warning))]
    }
    let rest = text.dropFirst(kinds.taken)
    var effects = leave { _ = $0.next() }
    for letter in rest { effects += press(.character(letter)) }
    return effects
  }

  private mutating func unpick(_ key: Key) {
    let isWhole = key == .control("u") || kind != nil
    kinds = isWhole ? KindPick() : KindPick(typed: String(kinds.typed.dropLast()))
    if !kinds.typed.isEmpty { kinds.place = ListPlace() }
    request.set("kind", "")
    refit()
  }

  /// Gives up the letters of a kind, or takes them again; false where nobody typed any.
  mutating func restoreKind() -> Bool {
    let (now, then) = (kinds.typed, kinds.before)
    guard !now.isEmpty || !then.isEmpty else { return false }
    unpick(.control("u"))
    if !then.isEmpty { _ = narrow(then) }
    kinds.before = now
    return true
  }

  /// Takes the kind under the cursor of the list; false when nobody typed or moved there.
  mutating func takeKind() -> Bool {
    guard isPickingKind, let choice = kinds.chosen else { return false }
    request.set("kind", choice.word)
    refit()
    return true
  }

  // MARK: The list

  /// The kinds in two columns under their headings, or those that what is typed leaves.
  func drawKinds(into frame: inout Frame, area: Area) {
    guard isPickingKind else { return }
    let columns = kinds.typed.isEmpty ? columns : [kinds.matches.map { KindLine.kind($0) }]
    let height = (columns.map(\.count).max() ?? 0) + 2
    let box = area.top(height)
    let inside = Panel("What is asked for: type its first letters", hasKeys: true)
      .draw(into: &frame, area: box)
    let width = inside.width / max(columns.count, 1)
    for (index, lines) in columns.enumerated() {
      let column = inside.dropLeft(index * width).left(width)
      for (row, line) in lines.enumerated().prefix(column.height) {
        draw(line, into: &frame, line: column.line(row))
      }
    }
  }

  private enum KindLine {
    case heading(String)
    case kind(Choice)
  }

  private var columns: [[KindLine]] {
    let lines = KindList.groups.map { [.heading($0.title)] + $0.choices.map(KindLine.kind) }
    return [
      Array(lines[..<KindList.secondColumn].joined()),
      Array(lines[KindList.secondColumn...].joined()),
    ]
  }

  private func draw(_ line: KindLine, into frame: inout Frame, line area: Area) {
    switch line {
    case .heading(let title):
      frame.put(title, row: area.row, column: area.column + 1, width: area.width - 1, role: .label)
    case .kind(let choice):
      let isCursor = kinds.chosen == choice
      let role: ThemeRole = isCursor ? .rowCursor : .row
      frame.fill(area, role: role)
      frame.put(
        "\(isCursor ? ">" : " ") \(choice.label)", row: area.row, column: area.column + 1,
        width: area.width - 10, role: role)
      frame.put(
        KindList.letters(of: choice), row: area.row, column: area.column + 28,
        width: area.width - 29, role: isCursor ? role : .key)
    }
  }
}
