/// One person's visit to the counter for one request.
public struct Visit: Hashable, Sendable, Codable {
  /// `VS-30007`.
  public var id: String
  /// Counts the row's changes.
  public var version = 0
  /// Where it stands.
  public var stage: PickupStage = .away
  /// The request they came for.
  public var request: String
  /// The site of the counter.
  public var site: String
  /// The desk that serves it, or empty.
  public var desk: String
  /// When they came, were called, and were done.
  public var arrivedAt: Instant
  /// When they were called.
  public var calledAt: Instant?
  /// When it ended.
  public var endedAt: Instant?
  /// How the record was found; the identifier used does not count.
  public var foundBy: IdentifierKind?
  /// Who they say they are.
  public var claim: Claim?
  /// What their ID showed; findings only.
  public var photoID: PhotoID?
  /// The fallback that a supervisor countersigned.
  public var fallback: FallbackID?
  /// How the name on the ID compares.
  public var nameOnID: NameOnID?
  /// The identifiers typed so far; findings only.
  public var identifiers: [IdentifierFinding]
  /// The paper shown: note, proof or authorization; empty for the patient.
  public var paper: String
  /// The items that the paper lets this person have; empty means the whole packet.
  public var covered: [Int]
  /// When identity and authority were verified.
  public var verifiedAt: Instant?
  /// Bar codes read at hand-over.
  public var scanned: [String]
  /// Who sat by while they looked at the records; nil where nobody looked.
  public var watchedBy: String?
  /// Items laid out to be looked at.
  public var laidOut: Int?
  /// Items counted back.
  public var returned: Int?

  /// A visit that begins.
  public init(id: String, request: String, site: String, arrivedAt: Instant) {
    self.id = id
    self.request = request
    self.site = site
    self.arrivedAt = arrivedAt
    desk = ""
    identifiers = []
    paper = ""
    covered = []
    scanned = []
  }

  /// Identifiers that did not match, so far.
  public var wrongTries: Int { identifiers.count { !$0.matches } }
}

/// Who the person at the counter says they are.
public struct Claim: Hashable, Sendable, Codable {
  /// The roles a visitor can have.
  public enum Part: String, CaseIterable, Hashable, Sendable, Codable {
    /// The patient.
    case patient
    /// Someone acting in the patient's place.
    case representative
    /// Someone with the patient's note.
    case bearer
    /// The recipient named in an authorization, or their courier.
    case recipient
  }

  /// The part.
  public var part: Part
  /// The person's name; empty for the patient.
  public var name: String
  /// For a representative or family: how they stand to the patient.
  public var relation: Relation
  /// For a recipient: the company that sent them.
  public var company: String

  /// A claim.
  public init(part: Part, name: String = "", relation: Relation = .patient, company: String = "") {
    self.part = part
    self.name = name
    self.relation = relation
    self.company = company
  }
}

/// What can identify a person.
public enum IdentifierKind: String, CaseIterable, Hashable, Sendable, Codable {
  case fullName, bornOn, phoneLastFour, address, mrn, accession
  /// A slip's request number: finds the record, identifies nobody.
  case requestNumber
}

/// How one typed identifier compared with the chart; never what was typed.
public struct IdentifierFinding: Hashable, Sendable, Codable {
  /// Which identifier.
  public var kind: IdentifierKind
  /// Whether it equals the chart's.
  public var matches: Bool

  /// A finding.
  public init(kind: IdentifierKind, matches: Bool) {
    self.kind = kind
    self.matches = matches
  }
}

extension Visit {
  /// Whether papers lie before somebody, and nobody has counted them back.
  public var isLaidOut: Bool {
    laidOut != nil && returned == nil && !PickupStage.terminal.contains(stage)
  }
}
