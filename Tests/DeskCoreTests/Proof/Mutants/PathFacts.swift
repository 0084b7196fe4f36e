@testable import DeskCore

/// Facts over every simple path of a table, written without looking at any row.
enum PathFacts {
  /// Whether a table's ways to its ends keep to the facts.
  static func hold(in table: MachineTable) -> Bool {
    switch table.name {
    case "pickup": pickup(table)
    case "request": request(table)
    case "imaging": imaging(table)
    case "incident": incident(table)
    default: true
    }
  }

  /// Nothing is handed over without the whole of a visit, asked again at the end.
  private static func pickup(_ table: MachineTable) -> Bool {
    let paths = table.simplePaths(to: "done")
    let again: Set = [
      "R-04", "R-13", "R-14", "R-15", "R-16", "R-17", "R-20", "R-26", "R-40", "R-41", "R-42",
      "R-43", "R-45", "R-46", "R-47", "R-48", "R-49", "R-50", "R-51", "R-55", "R-56", "R-60",
      "R-63", "R-92", "R-93", "R-94", "R-95",
    ]
    return !paths.isEmpty
      && paths.allSatisfy { path in
        let acts = Set(path.actions)
        return acts.isSuperset(of: ["arrive", "call", "claimRole", "recheck", "handOver"])
          && path.rows.last.map { again.isSubset(of: $0.rules) && $0.by == ["front"] } == true
          && path.rules.contains("R-46") && !path.rules.isDisjoint(with: ["R-48", "R-49"])
      }
  }

  /// Nothing leaves unvalidated, unpacked, unchecked or unasked.
  private static func request(_ table: MachineTable) -> Bool {
    let paths = table.simplePaths(to: "released")
    return !paths.isEmpty
      && paths.allSatisfy { path in
        let acts = Set(path.actions)
        guard let last = path.rows.last else { return false }
        return !acts.isDisjoint(with: ["validate", "cure"])
          && !acts.isDisjoint(with: ["pack", "packUnderLaw"])
          && !acts.isDisjoint(with: ["passCheck", "passToSend"])
          && path.rules.isSuperset(of: ["R-06", "R-51", "R-96", "R-21", "R-22", "R-62"])
          && (last.rules.contains("R-65") ? last.by == ["privacy"] : last.rules.contains("R-17"))
      }
  }

  /// No disc leaves unread, and none without its request.
  private static func imaging(_ table: MachineTable) -> Bool {
    let paths = table.simplePaths(to: "issued")
    return !paths.isEmpty
      && paths.allSatisfy { $0.rules.isSuperset(of: ["R-06", "R-71", "R-72", "R-94"]) }
  }

  /// No incident is closed unless somebody else judged it.
  private static func incident(_ table: MachineTable) -> Bool {
    let paths = table.simplePaths(to: "closed")
    return !paths.isEmpty
      && paths.allSatisfy { $0.rows.last?.rules == ["R-91", "R-91"] && $0.rows.count >= 3 }
  }
}
