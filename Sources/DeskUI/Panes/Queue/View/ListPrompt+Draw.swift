import DeskCore

extension ListPrompt {
  /// Draws the list over an area, with what was typed above it.
  func draw(into frame: inout Frame, area: Area) {
    let rows = min(choices.count, area.height - 8)
    let widest = choices.map { Text.width($0.words) }.max() ?? 0
    let box = area.centred(height: rows + 4, width: max(46, min(widest + 7, area.width - 4)))
    let inside = Panel(title, hasKeys: true).draw(into: &frame, area: box)
    typed.draw(
      into: &frame, row: inside.row, column: inside.column + 1, width: inside.width - 4,
      hasKeys: true)
    let cursor = frame.cursor
    ListView(
      columns: [ListColumn("", width: nil)], rows: shown.map { ListRow([.text($0.words)]) },
      place: place, nothing: "Nothing begins like that.", hasHeads: false
    ).draw(into: &frame, area: inside.dropTop(2))
    frame.cursor = cursor
  }
}
