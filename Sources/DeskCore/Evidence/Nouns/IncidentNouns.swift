/// An incident as it is reported.
public struct IncidentReport: Hashable, Sendable, Codable {
  /// Whether the patient whose record it was is known by MRN.
  public var patientKnown: Bool
  /// Why it happened, or nil when nobody said.
  public var cause: IncidentCause?
  /// When it was discovered.
  public var discoveredAt: Instant
  /// Now.
  public var now: Instant

  /// A report.
  public init(patientKnown: Bool, cause: IncidentCause?, discoveredAt: Instant, now: Instant) {
    self.patientKnown = patientKnown
    self.cause = cause
    self.discoveredAt = discoveredAt
    self.now = now
  }
}

/// Who handles an incident, beside those who had a hand in it.
public struct IncidentHandler: Hashable, Sendable, Codable {
  /// Who acts, by user name.
  public var handler: String
  /// Who packed or released it; nil while nobody said.
  public var involved: [String]?

  /// A handler.
  public init(handler: String, involved: [String]?) {
    self.handler = handler
    self.involved = involved
  }
}

/// What was found about the four factors.
public struct RiskAssessment: Hashable, Sendable, Codable {
  /// The factors that have a level and a reason.
  public var stated: [RiskFactor]

  /// An assessment.
  public init(stated: [RiskFactor]) { self.stated = stated }
}

/// The notice of a breach.
public struct BreachNotice: Hashable, Sendable, Codable {
  /// What it must say (45 CFR 164.404(c)).
  public enum Part: String, CaseIterable, Hashable, Sendable, Codable {
    /// What happened, and when.
    case whatHappened
    /// The kinds of information.
    case information
    /// What the individual should do.
    case protection
    /// What is done about it here.
    case response
    /// Whom to ask.
    case contact
  }

  /// The letter's number, or empty.
  public var letter: String
  /// The parts that it has.
  public var parts: Set<Part>
  /// How many people's records it was; nil when nobody has counted.
  public var affected: Int?
  /// The number from which HHS is told at once.
  public var many: Int
  /// Whether HHS was told at once.
  public var hhsTold: Bool
  /// Whether it is listed for the annual report to HHS.
  public var hhsLogged: Bool

  /// A notice.
  public init(
    letter: String, parts: Set<Part>, affected: Int?, many: Int = 500, hhsTold: Bool,
    hhsLogged: Bool
  ) {
    self.letter = letter
    self.parts = parts
    self.affected = affected
    self.many = many
    self.hhsTold = hhsTold
    self.hhsLogged = hhsLogged
  }
}

/// What an incident is closed on.
public struct IncidentEnd: Hashable, Sendable, Codable {
  /// Whether all four factors show a low probability.
  public var isLow: Bool
  /// Whether the individual was told.
  public var told: Bool

  /// An end.
  public init(isLow: Bool, told: Bool) {
    self.isLow = isLow
    self.told = told
  }
}
