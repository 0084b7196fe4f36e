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
  case register, addStudy, recordDeath, clearDeath
}

/// What the rules of the patients' machine may read; registration asks for nothing but the role.
public struct PatientEvidence: Hashable, Sendable, Codable {
  /// The death that a notice verified.
  public var death: VerifiedDeath?
  /// What undoes it.
  public var undoing: DeathUndoing?

  /// Evidence of nothing.
  public init() {}
}

extension Machine
where Stage == PatientStage, Action == PatientAction, Evidence == PatientEvidence {
  /// The table of the patients' machine; a death comes and goes by its notice only.
  public static let patient = PatientMachine(
    "patient",
    moves: [
      Move(
        from: [.unknown], on: .register, to: .registered, by: [.front, .clerk, .dataIntegrity]),
      Move(
        from: [.registered], on: .addStudy, to: nil, by: [.clerk, .imaging, .dataIntegrity]),
      Move(
        from: [.registered], on: .recordDeath, to: nil, by: [.system], requires: [.deathVerified]),
      Move(
        from: [.registered], on: .clearDeath, to: nil, by: [.system], requires: [.deathUndone]),
    ])
}

/// The rules as the machine reads them: each lifted onto its noun in the evidence.
extension Rule where Noun == PatientEvidence {
  static let deathVerified: Self = Rule<VerifiedDeath>.deathVerified.lifted(\PatientEvidence.death)
  static let deathUndone: Self = Rule<DeathUndoing>.deathUndone.lifted(\PatientEvidence.undoing)
}
