/// Who works at the desk, and with which roles; people are disabled, never deleted.
public typealias PersonMachine = Machine<PersonStage, PersonAction, PersonEvidence>

/// Whether somebody works here.
public enum PersonStage: String, StageName {
  /// Not known.
  case unknown
  /// Works here.
  case active
  /// Left.
  case disabled

  /// The stage before the first move.
  public static let start = PersonStage.unknown
  /// Everyone may come back.
  public static let terminal: Set<PersonStage> = []
}

/// What can be done about somebody.
public enum PersonAction: String, ActionName {
  case add, disable
}

/// Adding people asks for nothing but the role.
public struct PersonEvidence: Hashable, Sendable, Codable {
  /// Evidence of nothing.
  public init() {}
}

extension Machine
where Stage == PersonStage, Action == PersonAction, Evidence == PersonEvidence {
  /// The table of the people's machine.
  public static let person = PersonMachine(
    "person",
    moves: [
      Move(
        from: [.unknown, .active, .disabled], on: .add, to: .active, by: [.supervisor]),
      Move(from: [.active], on: .disable, to: .disabled, by: [.supervisor]),
    ])
}
