/// A machine's table as plain values, for printing and for programs that read it.
public struct MachineTable: Hashable, Sendable, Codable {
  /// The machine's name.
  public let name: String
  /// The stage before the first move.
  public let start: String
  /// The stages that end the lifecycle.
  public let terminal: [String]
  /// The rows, in reading order.
  public let rows: [Row]

  /// One row.
  public struct Row: Hashable, Sendable, Codable {
    /// The stages that it leaves, in order of the lifecycle.
    public let from: [String]
    /// Whether it leaves every open stage.
    public let fromAnyOpen: Bool
    /// The action.
    public let action: String
    /// The stage that it enters, or empty where it stays.
    public let to: String
    /// The roles that may do it, in order of the roles' list.
    public let by: [String]
    /// The rules that must hold, by number, in order.
    public let rules: [String]
    /// The actions whose failure it records.
    public let refutes: [String]
  }
}

extension Machine {
  /// The machine's table as plain values.
  public var table: MachineTable {
    MachineTable(
      name: name, start: Stage.start.rawValue,
      terminal: Stage.allCases.filter { Stage.terminal.contains($0) }.map(\.rawValue),
      rows: moves.map(row))
  }

  private func row(_ move: Move<Stage, Action, Evidence>) -> MachineTable.Row {
    MachineTable.Row(
      from: Stage.allCases.filter { move.from.contains($0) }.map(\.rawValue),
      fromAnyOpen: move.from == Stage.open, action: move.on.rawValue,
      to: move.to?.rawValue ?? "",
      by: Role.allCases.filter { move.by.contains($0) }.map(\.rawValue),
      rules: move.requires.map(\.id.rawValue),
      refutes: move.refutes.map(\.rawValue))
  }
}
