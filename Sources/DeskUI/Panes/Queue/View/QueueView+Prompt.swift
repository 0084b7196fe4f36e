import DeskCore

extension QueuePane {
  /// Draws the question over the queue, if there is one.
  func drawPrompt(into frame: inout Frame, area: Area) {
    switch prompt {
    case .list(let list): list.draw(into: &frame, area: area)
    case .text(let text): draw(text, into: &frame, area: area)
    case .pack(let form): draw(form, into: &frame, area: area)
    case .act(let form): draw(form, into: &frame, area: belowAlarm(area))
    case .scope(let scope): draw(scope, into: &frame, area: belowAlarm(area))
    case .say(let say): draw(say, into: &frame, area: belowAlarm(area))
    case .shelf(let shelf): draw(shelf, into: &frame, area: belowAlarm(area))
    case nil: break
    }
  }

  /// The pane without the line of the alarm, while there is one.
  private func belowAlarm(_ area: Area) -> Area { recalled.isEmpty ? area : area.dropTop(1) }

  private func draw(_ prompt: TextPrompt, into frame: inout Frame, area: Area) {
    let box = area.centred(height: prompt.offers.isEmpty ? 5 : 6, width: 66)
    let inside = Panel(prompt.request, hasKeys: true).draw(into: &frame, area: box)
    frame.put(
      prompt.question, row: inside.row, column: inside.column + 1, width: inside.width - 2,
      role: .label)
    if !prompt.offers.isEmpty {
      frame.put(
        "Free: \(prompt.offers.joined(separator: " "))   Tab takes one", row: inside.row + 2,
        column: inside.column + 1, width: inside.width - 2, role: .hint)
    }
    prompt.field.draw(
      into: &frame, row: inside.row + 1, column: inside.column + 1, width: inside.width - 4,
      hasKeys: true)
  }

  private func draw(_ form: PackForm, into frame: inout Frame, area: Area) {
    let box = area.inset(rows: 1, columns: 2)
    let inside = Panel(
      "Pack \(form.request)   \(form.chosen.count) of \(form.items.count) chosen", hasKeys: true
    ).draw(into: &frame, area: box)
    ListView(
      columns: [
        ListColumn("In", width: 2), ListColumn("Medium", width: 7), ListColumn("What", width: nil),
        ListColumn("Of", width: 10), ListColumn("State", width: 6), ListColumn("Guarded", width: 8),
        ListColumn("Label", width: 8),
      ],
      rows: form.items.map { item in
        ListRow([
          .text(item.isChosen ? "y" : "-"), .text(item.medium.word), .text(item.title),
          .text(item.on?.description ?? ""),
          .text(item.isFinal ? "" : "prelim", .verifyFail), .text(item.guardedWords),
          .text(item.label),
        ])
      }, place: form.place, nothing: "Nothing is on file for this patient."
    ).draw(into: &frame, area: inside.dropBottom(3))
    let enclosed = form.isEnclosed ? "enclosed" : "not enclosed"
    let hints = [
      "Guarded: n none  1 mental  2 HIV  3 genetic  4 program  5 reproductive  6 therapist",
      "a minor consented alone   e program notice and consent: \(enclosed)",
      "Space in or out   m medium   scan an MD- label onto the item   Enter packs   Esc closes",
    ]
    for (row, text) in hints.enumerated() {
      let hint = inside.bottom(3 - row)
      frame.put(
        text, row: hint.row, column: hint.column + 1, width: hint.width - 2, role: .hint)
    }
  }
}
