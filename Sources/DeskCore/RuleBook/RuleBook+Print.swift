extension RuleBook {
  /// The machines that are written, as tables.
  public static let machines: [MachineTable] = [
    RequestMachine.request.table, DocumentMachine.authorization.table, PickupMachine.pickup.table,
    ImagingMachine.imaging.table,
    AmendmentMachine.amendment.table, AccountingMachine.accounting.table,
    DeathMachine.death.table, AdoptionMachine.adoption.table, IncidentMachine.incident.table,
    NearMissMachine.nearMiss.table, PatientMachine.patient.table, PaperMachine.paper.table,
    DeskMachine.desk.table,
  ]

  /// One rule as a program reads it: `rules --format json`.
  public struct Entry: Hashable, Sendable, Codable {
    /// The rule's number.
    public let id: String
    /// `guard`, `calculation` or `constraint`.
    public let kind: String
    /// The statement that should be true.
    public let says: String
    /// The law or the page behind it.
    public let source: String
    /// What would cure it.
    public let cure: String
    /// What follows when it is broken.
    public let consequence: String
    /// The function or table that keeps it; empty for a guard that only moves ask.
    public let keptBy: String
    /// The moves that ask it.
    public let guards: [GuardedMove]
    /// The test suites that hold it; a suite lives in the file of its name.
    public let tests: [String]
  }

  /// A move that asks a rule.
  public struct GuardedMove: Hashable, Sendable, Codable {
    /// The machine.
    public let machine: String
    /// The action.
    public let action: String
  }

  /// Every written rule, in order of number.
  public static let entries: [Entry] = texts.map { text in
    let guards = guardedMoves(text.id)
    return Entry(
      id: text.id.rawValue, kind: text.kind.rawValue, says: text.says, source: text.source,
      cure: text.cure, consequence: text.consequence.rawValue, keptBy: text.keptBy,
      guards: guards, tests: suites(text.id, guards))
  }

  private static func guardedMoves(_ id: RuleID) -> [GuardedMove] {
    machines.flatMap { machine in
      machine.rows.filter { $0.rules.contains(id.rawValue) }
        .map { GuardedMove(machine: machine.name, action: $0.action) }
    }.withoutRepeats
  }

  /// `R47Tests` for the rule itself, and the exploration of each machine that asks it.
  private static func suites(_ id: RuleID, _ guards: [GuardedMove]) -> [String] {
    let own = id.rawValue.filter { $0 != "-" } + "Tests"
    return [own] + guards.map { $0.machine.capitalizedFirst + "Exploration" }.withoutRepeats
  }

  /// The rule table of the README.
  public static let markdown: String = {
    let head = ["| Rule | It says | Source | Otherwise | Where |", "|---|---|---|---|---|"]
    let rows = entries.map { entry in
      let cells = [entry.id, entry.says, entry.source, entry.consequence, place(of: entry)]
      return "| " + cells.map(escaped).joined(separator: " | ") + " |"
    }
    return (head + rows).joined(separator: "\n") + "\n"
  }()

  private static func place(of entry: Entry) -> String {
    let byMachine = machines.compactMap { machine -> String? in
      let actions = entry.guards.filter { $0.machine == machine.name }.map(\.action)
      return actions.isEmpty ? nil : "\(machine.name): " + actions.joined(separator: ", ")
    }
    let kept = entry.keptBy.isEmpty ? [] : [entry.keptBy]
    return (kept + byMachine).joined(separator: "; ")
  }

  private static func escaped(_ cell: String) -> String {
    cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  fileprivate var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
