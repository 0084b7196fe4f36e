import DeskCore

extension DrillPane {
  /// Paints the situation with the list of answers under it, or a page of marks.
  public func draw(into frame: inout Frame, area: Area) {
    drawHead(into: &frame, line: area.line(0))
    let body = area.dropTop(1).dropLeft(1).dropRight(1)
    switch step {
    case .deed: draw(situation(width: body.width), deeds, into: &frame, area: body)
    case .rules: draw(reminder(in: body), rules, into: &frame, area: body)
    case .marked: draw(page: marked(width: body.width), into: &frame, area: body)
    case .tally: draw(page: tally(width: body.width), into: &frame, area: body)
    }
  }

  private func drawHead(into frame: inout Frame, line: Area) {
    let right = marks.count { $0.isRight }
    let score = "\(right) of \(marks.count) right"
    // The title tells what is wrong, so it waits for the answer.
    let title = step == .marked ? question?.title : nil
    frame.put(
      title ?? "Practice", row: line.row, column: line.column + 1,
      width: line.width - 32, role: .textStrong)
    let place = question == nil ? "" : "\(index + 1) of \(questions.count)   "
    frame.putRight(
      place + score, row: line.row, column: line.right - 31, width: 30, role: .textMuted)
  }

  /// Lines above, the list at the bottom; the lines give way where there is no room.
  private func draw(_ lines: [DrillText], _ list: ListView, into frame: inout Frame, area: Area) {
    let height = min(list.rows.count, max(area.height - 3, 0))
    let above = area.dropBottom(height + 1)
    draw(page: lines, into: &frame, area: above)
    let rule = area.bottom(height + 1).line(0)
    frame.rule(row: rule.row, column: rule.column, width: rule.width)
    frame.put(
      step == .deed ? " What do you do? " : " By which rules? Name every one that is broken. ",
      row: rule.row, column: rule.column + 2, role: .title)
    list.draw(into: &frame, area: area.bottom(height))
  }

  private func draw(page lines: [DrillText], into frame: inout Frame, area: Area) {
    let first = max(0, min(top, lines.count - area.height))
    for (row, line) in lines.dropFirst(first).prefix(area.height).enumerated() {
      let place = area.line(row)
      frame.put(
        line.text, row: place.row, column: place.column, width: place.width, role: line.role)
    }
    guard lines.count > first + area.height, area.height > 0 else { return }
    let last = area.line(area.height - 1)
    frame.putRight(
      " more: PgDn ", row: last.row, column: last.column, width: last.width, role: .hint)
  }

  private var deeds: ListView {
    let rows = DrillAnswer.Deed.allCases.enumerated().map { index, deed in
      ListRow([.text("\(index + 1)"), .text(deed.words)])
    }
    return list([ListColumn("", width: 2), ListColumn("", width: nil)], rows)
  }

  private var rules: ListView {
    let rows = (question?.choices ?? []).enumerated().map { index, rule in
      ListRow(
        [.text("\(index + 1)"), .text(rule.rawValue), .text(RuleBook.text(rule).says)],
        isMarked: named.contains(rule))
    }
    return list(
      [ListColumn("", width: 2), ListColumn("", width: 5), ListColumn("", width: nil)], rows)
  }

  private func list(_ columns: [ListColumn], _ rows: [ListRow]) -> ListView {
    var view = ListView(columns: columns, rows: rows, place: place)
    view.hasHeads = false
    return view
  }
}
