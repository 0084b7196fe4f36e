/// Whether the desk knows a patient, and under which chart.
public typealias PatientMachine = Machine<PatientStage, PatientAction, PatientEvidence>

/// Whether a patient is on file.
public enum PatientStage: String, StageName {
  /// Not on file.
  case unknown
  /// On file.
  case registered
  /// Kept for what it was; another chart of the same person goes on.
  case merged

  /// The stage before the first move.
  public static let start = PatientStage.unknown
  /// Nobody is taken off the file.
  public static let terminal: Set<PatientStage> = []
}

/// What can be done with the file of patients.
public enum PatientAction: String, ActionName {
  case register, addStudy, recordDeath, clearDeath, merge, unmerge, correct
}

/// What the rules of the patients' machine may read; registration asks for nothing but the role.
///
/// What a chart said before a correction and says after it is part of the evidence, so that one
/// entry of the journal tells both.
public struct PatientEvidence: Hashable, Sendable, Codable {
  /// The death that a notice verified.
  public var death: VerifiedDeath?
  /// What undoes it.
  public var undoing: DeathUndoing?
  /// The two charts that are to be one.
  public var pair: ChartPair?
  /// The merge that is to be undone.
  public var unmerging: Unmerging?
  /// What is put right on the chart.
  public var correction: ChartCorrection?

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
      Move(
        from: [.registered, .merged], on: .merge, to: .merged, by: [.dataIntegrity, .system],
        requires: [.onePerson]),
      Move(
        from: [.registered, .merged], on: .unmerge, to: .registered, by: [.dataIntegrity],
        requires: [.mergeStands]),
      Move(
        from: [.registered], on: .correct, to: nil, by: [.dataIntegrity], requires: [.corrected]),
    ])
}

/// The rules as the machine reads them: each lifted onto its noun in the evidence.
extension Rule where Noun == PatientEvidence {
  static let deathVerified: Self = Rule<VerifiedDeath>.deathVerified.lifted(\PatientEvidence.death)
  static let deathUndone: Self = Rule<DeathUndoing>.deathUndone.lifted(\PatientEvidence.undoing)
  static let onePerson: Self = Rule<ChartPair>.onePerson.lifted(\PatientEvidence.pair)
  static let mergeStands: Self = Rule<Unmerging>.mergeStands.lifted(\PatientEvidence.unmerging)
  static let corrected: Self = Rule<ChartCorrection>.corrected.lifted(\PatientEvidence.correction)
}
