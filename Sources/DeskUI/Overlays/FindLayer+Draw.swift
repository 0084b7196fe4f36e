import DeskCore

extension FindLayer {
  func draw(into frame: inout Frame, area: Area) {
    let box = area.centred(height: min(area.height - 2, 19), width: min(area.width - 4, 100))
    let inside = Panel("Find   number, MRN, name, date of birth, phone", hasKeys: true)
      .draw(into: &frame, area: box)
    field.draw(
      into: &frame, row: inside.row, column: inside.column + 1, width: inside.width - 6,
      hasKeys: true)
    let cursor = frame.cursor
    list(height: inside.height).draw(into: &frame, area: inside.dropTop(2).dropBottom(2))
    frame.cursor = cursor
    let hint = inside.bottom(1)
    frame.put(
      note, row: hint.row, column: hint.column + 1, width: hint.width - 2,
      role: hasLookAlikes ? .verifyFail : .hint)
  }

  private func list(height: Int) -> ListView {
    ListView(
      columns: [
        ListColumn("", width: nil), ListColumn("", width: 6), ListColumn("", width: 10),
        ListColumn("", width: 21), ListColumn("", width: 12),
      ],
      rows: page.hits.map { ListRow($0.cells) }, place: place,
      nothing: text.isEmpty ? "Type, or scan." : isAnswered ? "Nothing found." : "...",
      hasHeads: false)
  }

  private var hasLookAlikes: Bool { page.hits.contains(where: \.lookAlike) }

  private var note: String {
    if hasLookAlikes { return "Rows look alike. Ask for the full date of birth." }
    return page.hasMore ? "There are more; type another letter." : "Sounds-alike is included."
  }
}
