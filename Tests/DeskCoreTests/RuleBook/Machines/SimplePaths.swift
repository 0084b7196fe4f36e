@testable import DeskCore

/// One way through a machine that visits no stage twice.
struct SimplePath: CustomStringConvertible {
  var stages: [String]
  var rows: [MachineTable.Row] = []

  var actions: [String] { rows.map(\.action) }
  var rules: Set<String> { Set(rows.flatMap(\.rules)) }
  var description: String { actions.joined(separator: " > ") }
}

extension MachineTable {
  /// Every way from the start to a stage that visits no stage twice.
  ///
  /// Simple paths only: a table with a cycle, by mistake or not, still ends.
  func simplePaths(to goal: String) -> [SimplePath] {
    var found: [SimplePath] = []
    var open = [SimplePath(stages: [start])]
    while let path = open.popLast() {
      guard let here = path.stages.last else { continue }
      if here == goal {
        found.append(path)
        continue
      }
      for row in rows where row.from.contains(here) && !row.to.isEmpty {
        guard !path.stages.contains(row.to) else { continue }
        open.append(SimplePath(stages: path.stages + [row.to], rows: path.rows + [row]))
      }
    }
    return found
  }
}
