extension MachineTable {
  /// The lifecycle as a Mermaid state diagram.
  ///
  /// A row that leaves every open stage is drawn once, from a note of that name, so that the
  /// picture stays readable.
  public var diagram: String {
    let begin = ["stateDiagram-v2", "  [*] --> \(start)"]
    return (begin + rows.flatMap(arrows) + anyOpenStages + terminal.map { "  \($0) --> [*]" })
      .joined(separator: "\n") + "\n"
  }

  private func arrows(_ row: Row) -> [String] {
    let from = row.fromAnyOpen ? ["anyOpenStage"] : row.from
    return from.map { "  \($0) --> \(row.to.isEmpty ? $0 : row.to): \(row.action)" }
  }

  private var anyOpenStages: [String] {
    guard rows.contains(where: \.fromAnyOpen) else { return [] }
    return ["  state \"any open stage\" as anyOpenStage"]
  }

  /// The table as aligned text, one row a move: from, action, to, roles, rules.
  public var text: String {
    let cells = [["FROM", "ACTION", "TO", "BY", "RULES"]] + rows.map(cells)
    let widths = (0..<4).map { column in cells.map { $0[column].count }.max() ?? 0 }
    let lines = cells.map { line in
      zip(line, widths).map { padded($0, to: $1) }.joined() + line[4]
    }
    return lines.map(trimmedEnd).joined(separator: "\n") + "\n"
  }

  private func cells(_ row: Row) -> [String] {
    let failure = row.refutes.isEmpty ? [] : ["refused: " + row.refutes.joined(separator: " ")]
    let rules = row.rules.isEmpty ? [] : [row.rules.joined(separator: " ")]
    return [
      row.fromAnyOpen ? "any open stage" : row.from.joined(separator: " "), row.action,
      row.to.isEmpty ? "(stays)" : row.to, row.by.joined(separator: " "),
      (rules + failure).joined(separator: "; "),
    ]
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: width - text.count + 2)
  }

  private func trimmedEnd(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
