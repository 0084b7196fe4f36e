import DeskCore

/// What was asked, authorised and packed, in three columns under the name of each axis.
struct ScopeView: Hashable, Sendable {
  let diff: ScopeDiff

  /// The lines at a width, each with its role.
  func lines(width: Int) -> [Span] {
    let column = max((width - 4) / 3, 8)
    let head = ["asked", "authorised", "packed"].map { cell($0, column) }.joined(separator: " ")
    return [Span("  " + head, .label)] + diff.lines.flatMap { lines($0, column, width) }
      + [Span(diff.agrees ? "Nothing differs." : "", .verifyPass)]
  }

  private func lines(_ line: ScopeDiff.Line, _ column: Int, _ width: Int) -> [Span] {
    let cells = [
      line.asked.isEmpty ? ["-"] : line.asked, line.authorised ?? ["no limit"],
      line.packed ?? ["not yet"],
    ].map { wrapped($0, column) }
    let rows = (0..<(cells.map(\.count).max() ?? 0)).map { row in
      "  "
        + cells.map { cell($0.indices.contains(row) ? $0[row] : "", column) }
        .joined(separator: " ")
    }
    return [Span(line.axis.words, .textStrong)] + rows.map { Span($0, .text) }
      + differences(line, width)
  }

  private func differences(_ line: ScopeDiff.Line, _ width: Int) -> [Span] {
    let found: [(String, [String], ThemeRole)] = [
      ("beyond the paper", line.beyond, .verifyFail), ("not asked for", line.unasked, .verifyFail),
      ("not packed", line.missing, .statusDue),
    ]
    return found.filter { !$0.1.isEmpty }.flatMap { words, values, role in
      TextLines.wrapped("! \(words): \(values.joined(separator: ", "))", width: width - 2)
        .map { Span("  " + $0, role) }
    }
  }

  /// Words under each other, none wider than the column.
  private func wrapped(_ words: [String], _ column: Int) -> [String] {
    words.flatMap { TextLines.wrapped($0, width: column) }
  }

  private func cell(_ text: String, _ column: Int) -> String {
    let kept = Text.width(text) > column ? String(text.prefix(column)) : text
    return kept + String(repeating: " ", count: max(column - Text.width(kept), 0))
  }

  func draw(into frame: inout Frame, area: Area) {
    for (index, span) in lines(width: area.width).prefix(area.height).enumerated() {
      frame.put(
        span.text, row: area.row + index, column: area.column, width: area.width, role: span.role)
    }
  }
}

extension QueuePane {
  func draw(_ scope: ScopePrompt, into frame: inout Frame, area: Area) {
    let width = min(area.width - 4, 76)
    let lines = ScopeView(diff: scope.diff).lines(width: width - 4)
    let box = area.centred(height: min(lines.count + 2, area.height), width: width)
    let inside = Panel("Scope of \(scope.request)", hasKeys: true).draw(into: &frame, area: box)
    ScopeView(diff: scope.diff).draw(into: &frame, area: inside.dropLeft(1).dropRight(1))
  }

  func draw(_ say: SayPrompt, into frame: inout Frame, area: Area) {
    let width = min(area.width - 8, 72)
    let lines = TextLines.wrapped("\"\(say.text)\"", width: width - 4)
    let box = area.centred(height: lines.count + 4, width: width)
    let inside = Panel(say.title, hasKeys: true).draw(into: &frame, area: box)
    for (row, line) in lines.enumerated() {
      frame.put(
        line, row: inside.row + 1 + row, column: inside.column + 1, width: inside.width - 2,
        role: .textStrong)
    }
  }
}

extension ScopeDiff.Axis {
  /// The axis as people say it.
  var words: String {
    switch self {
    case .types: "Records"
    case .dates: "Days of service"
    case .media: "Media"
    case .sensitive: "Guarded"
    }
  }
}
