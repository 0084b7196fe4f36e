/// Whether the desk knows a patient; corrections and merges come from the source systems.
public typealias PatientMachine = Machine<PatientStage, PatientAction, PatientEvidence>

/// Whether a patient is on file.
public enum PatientStage: String, StageName {
  /// Not on file.
  case unknown
  /// On file.
  case registered

  /// The stage before the first move.
  public static let start = PatientStage.unknown
  /// Nobody is taken off the file.
  public static let terminal: Set<PatientStage> = []
}

/// What can be done with the file of patients.
public enum PatientAction: String, ActionName {
  case register
}

/// Registration asks for nothing but the role.
public struct PatientEvidence: Hashable, Sendable, Codable {
  /// Evidence of nothing.
  public init() {}
}

extension Machine
where Stage == PatientStage, Action == PatientAction, Evidence == PatientEvidence {
  /// The table of the patients' machine.
  public static let patient = PatientMachine(
    "patient",
    moves: [
      Move(
        from: [.unknown], on: .register, to: .registered, by: [.front, .clerk, .dataIntegrity])
    ])
}
