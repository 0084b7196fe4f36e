/// Something that went to someone who had no right to it, or that was lost.
public struct Incident: Matter, Hashable, Codable {
  /// `IN-10001`.
  public var id: String
  /// Counts the row's changes.
  public var version = 0
  /// Where it stands.
  public var stage: IncidentStage = .start
  /// The MRN of the patient whose record it was; not always the patient of the request.
  public var patient: String
  /// The request under which it left, or empty.
  public var request: String
  /// The site that owns it.
  public var site: String
  /// When it was discovered.
  public var discoveredAt: Instant
  /// The civil date of that at the site; the notice's time runs from here.
  public var discoveredOn: Day
  /// The day by which the individual is told.
  public var noticeDue: Day
  /// Who opened it, by user name.
  public var openedBy: String
  /// Who packed or released it, by user name; they decide nothing about it.
  public var involved: [String]
  /// Why it happened.
  public var cause: IncidentCause
  /// The day it left, or nil when nobody knows.
  public var occurredOn: Day?
  /// Who has it, as far as is known.
  public var recipient = ""
  /// Their address, where it is known.
  public var address = Address()
  /// What it was, in brief.
  public var description = ""
  /// Whether somebody outside may have it; an accounting lists it then.
  public var isDisclosure = true
  /// How many people's records it was, or nil while nobody has counted.
  public var affected: Int?
  /// The assessment.
  public var assessment: [RiskFinding] = []
  /// Who assessed it, or empty.
  public var assessedBy = ""
  /// The letter that told the individual, or empty.
  public var noticeLetter = ""
  /// The day of that letter.
  public var noticedOn: Day?
  /// Whether HHS was told at once.
  public var hhsTold = false
  /// The year in whose report to HHS it is listed.
  public var hhsLogYear: Int?
  /// Who closed it, or empty.
  public var closedBy = ""

  /// The table.
  public static let table = Table.incident

  /// The day by which the individual is told; nil once that is done or not owed.
  public var due: Day? {
    stage == .open || (stage == .assessed && !isLowProbability) ? noticeDue : nil
  }

  /// Whether every factor was assessed and every one shows a low probability.
  public var isLowProbability: Bool {
    RiskFactor.allCases.allSatisfy { factor in
      assessment.contains { $0.factor == factor && $0.level == .low }
    } && !assessment.contains { $0.level != .low }
  }

  /// Whether the individual was told in time; nil while nothing was sent and the day is ahead.
  public func isInTime(on today: Day) -> Bool? {
    if let noticedOn { return noticedOn <= noticeDue }
    return due != nil && today > noticeDue ? false : nil
  }

  /// A row as it is opened.
  public init(
    id: String, patient: String, request: String, site: String, discoveredAt: Instant,
    discoveredOn: Day, noticeDue: Day, openedBy: String, involved: [String], cause: IncidentCause
  ) {
    self.id = id
    self.patient = patient
    self.request = request
    self.site = site
    self.discoveredAt = discoveredAt
    self.discoveredOn = discoveredOn
    self.noticeDue = noticeDue
    self.openedBy = openedBy
    self.involved = involved
    self.cause = cause
  }
}

/// Why something went astray; the codes of a near miss, too.
public enum IncidentCause: String, CaseIterable, Hashable, Sendable, Codable {
  case wrongPatientSelected, mixedDisc, misfiledPage, wrongAddress, wrongRecipient, overScope
  case expiredOrRevoked, idNotChecked, labelSwap, sensitiveLeak
  /// A film original that did not come back.
  case lostOriginal
}

/// A factor of the assessment (45 CFR 164.402(2)).
public enum RiskFactor: String, CaseIterable, Hashable, Sendable, Codable {
  /// Nature and extent of the information.
  case information
  /// Who used it or to whom it went.
  case recipient
  /// Whether it was acquired or viewed.
  case viewed
  /// The extent to which the risk was mitigated.
  case mitigated
}

/// How likely it is, by one factor, that the information was compromised.
public enum RiskLevel: String, CaseIterable, Hashable, Sendable, Codable {
  /// A low probability.
  case low
  /// More than a low one.
  case notLow
}

/// What was found about one factor.
public struct RiskFinding: Hashable, Sendable, Codable {
  /// The factor.
  public var factor: RiskFactor
  /// The probability.
  public var level: RiskLevel
  /// Why, in words.
  public var says: String

  /// A finding.
  public init(factor: RiskFactor, level: RiskLevel, says: String) {
    self.factor = factor
    self.level = level
    self.says = says
  }
}
