/// The lifecycle of a near miss: it is reported, and that is all.
public typealias NearMissMachine = Machine<NearMissStage, NearMissAction, NearMissEvidence>

/// Where a near miss stands.
public enum NearMissStage: String, StageName {
  /// Before it was reported.
  case unseen
  /// Reported and counted.
  case counted

  /// The stage before the first move.
  public static let start = NearMissStage.unseen
  /// The stages that nothing leaves.
  public static let terminal: Set<NearMissStage> = [.counted]
}

/// What can be done with a near miss.
public enum NearMissAction: String, ActionName {
  case report
}

/// What was reported; no rule reads it, so that nothing keeps anybody from reporting.
public struct NearMissEvidence: Hashable, Sendable, Codable {
  /// What nearly went wrong.
  public var cause: NearMissCause?

  /// Evidence of nothing.
  public init(cause: NearMissCause? = nil) { self.cause = cause }
}

extension Machine
where Stage == NearMissStage, Action == NearMissAction, Evidence == NearMissEvidence {
  /// The near-miss machine's table: anybody reports one, and no rule stands before it.
  public static let nearMiss = NearMissMachine(
    "nearMiss",
    moves: [Move(from: [.unseen], on: .report, to: .counted, by: Set(Role.people))])
}
