import DeskCore

extension AmendPane {
  /// The list's rows under heads that are its own.
  func listView(height: Int) -> ListView {
    let rows = window.shown
    var place = window.place
    place.scroll(height: height, of: rows.count)
    var view = ListView(columns: columns, rows: rows.map(line), place: place)
    view.nothing = window.isLoaded ? "Nothing is in this list. + takes one in." : "..."
    view.hasKeys = form == nil
    return view
  }

  private var columns: [ListColumn] {
    let first = [
      ListColumn("Number", width: 9), .glyphs(), ListColumn("Status", width: 10),
      ListColumn("Patient", width: nil),
    ]
    let since = ListColumn("Since", width: 10)
    let day = ListColumn("Day", width: 6, alignment: .right)
    switch list {
    case .amendments:
      return first + [ListColumn("Asked", width: 10), day, ListColumn("With", width: 12)]
    case .notices:
      return first + [ListColumn("What", width: 9), since, ListColumn("Whose turn", width: 14)]
    case .accountings:
      return first + [since, day, ListColumn("Fee", width: 7), ListColumn("Whose", width: 10)]
    case .incidents:
      return first + [ListColumn("Cause", width: 15), since, day]
    }
  }

  private func line(_ row: MatterRow) -> ListRow {
    let mark = row.matter.mark(on: today)
    let first: [ListCell] = [
      .text(row.id), .glyph(mark.role), .text(mark.word, mark.role), .text(name(row)),
    ]
    return ListRow(first + cells(row.matter))
  }

  /// Surname and initial; a name that was only told is marked.
  private func name(_ row: MatterRow) -> String {
    if let name = row.name { return name.initialed }
    let told = row.matter.toldName.initialed
    return told.isEmpty ? "chart not known" : "\(told)?"
  }

  private func cells(_ matter: AnyMatter) -> [ListCell] {
    let since = ListCell.text(matter.since.short(in: today.year))
    let day = ListCell.text(matter.day(on: today))
    switch matter {
    case .amendment: return [since, day, .text(matter.who)]
    case .death: return [.text("death"), since, .text(matter.who)]
    case .adoption(let row):
      let isAccepted = row.paper.map { AmendPane.showsAdoption.contains($0) } ?? false
      return [.text(isAccepted ? "adoption" : "adoption?"), since, .text(matter.who)]
    case .accounting(let row): return [since, day, .text(fee(row)), .text(matter.who)]
    case .incident(let row):
      return [.text(EventWords.plain(row.cause.rawValue)), since, day]
    }
  }

  private static let showsAdoption: Set<AdoptionNotice.Paper> = [
    .adoptionDecree, .orderOnPetition, .findingAndOrder,
  ]

  private func fee(_ row: Accounting) -> String {
    if row.suspension != nil { return "agency" }
    if row.feeWaived { return "waived" }
    return row.fee.map { "\(Cents($0.cents))" } ?? "free"
  }
}
