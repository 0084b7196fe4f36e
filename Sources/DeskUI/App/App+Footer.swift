import DeskCore

extension App {
  /// The keys that answer now; where there is no room, the desk's own give way to the pane's.
  func footer(width: Int) -> Footer {
    if let layer = layers.last { return Footer(layer.footer) }
    let pane = pane
    let lines = pane.lines
    let taken = Set(lines.flatMap(\.keys))
    let desk = AppMsg.bindings(paneNames).enumerated().map { PaneLine($1, index: $0) }
      .filter { $0.label != nil && $0.keys.first.map(taken.contains) == false }
    var items = lines.filter { $0.label != nil }.map { FooterLine($0, note: note($0, in: pane)) }
    items += desk.map { FooterLine($0, isDesk: true) }
    let export = PaneLine.export(isTyping: pane.takesText)
    if pane.listed != nil { items.append(FooterLine(export, isDesk: true)) }
    if !pane.takesText { items.append(FooterLine(.commands, isDesk: true)) }
    let spare = export.keys + [.f(5), .f(6), .f(2), .f(4), .f(3), .character(":")]
    for key in spare where items.width > width {
      items.removeAll { $0.isDesk && $0.line.keys.first == key }
    }
    return Footer(items.sorted { $0.rank < $1.rank }.map(\.item))
  }

  /// Why a labelled act is closed, in two words; none where the label itself says it.
  private func note(_ line: PaneLine, in pane: any Pane) -> String? {
    guard line.action != nil, line.label?.contains("(") == false else { return nil }
    let rules = Set(pane.breaches(at: line.index).map(\.rule)).sorted()
    guard let first = rules.first else { return nil }
    return rules.count == 1 ? first.rawValue : "\(first.rawValue) +\(rules.count - 1)"
  }
}

/// One key of the footer, and whether it is the desk's own.
struct FooterLine: Hashable, Sendable {
  let line: PaneLine
  let note: String?
  let isDesk: Bool

  init(_ line: PaneLine, note: String? = nil, isDesk: Bool = false) {
    self.line = line
    self.note = note
    self.isDesk = isDesk
  }

  var item: FooterItem {
    FooterItem(key: line.keys.first?.label ?? "", label: line.label ?? "", note: note)
  }

  /// The columns that it fills, with the blank after it.
  var width: Int {
    Text.width(item.key) + Text.width(item.label) + 2 + (note.map { Text.width($0) + 2 } ?? 0)
  }

  /// Function keys by number, then the others in the table's order, the palette last.
  var rank: Int {
    if case .f(let number)? = line.keys.first { return number }
    return line == .commands ? 101 : 100
  }
}

extension [FooterLine] {
  var width: Int { reduce(-1) { $0 + $1.width } }
}

extension PaneLine {
  /// The palette's place in the footer of a list.
  static let commands = PaneLine(
    Binding(.character(":"), msg: 0, label: "Cmd", help: "every command"), index: 0)

  /// The export's place there, by the key that a field does not take for text.
  static func export(isTyping: Bool) -> PaneLine {
    let key = isTyping ? Key.control("x") : .character("x")
    return PaneLine(Binding(key, msg: 0, label: "Export", help: "takes the list out"), index: 0)
  }
}
