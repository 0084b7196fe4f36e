/// A court paper about an adoption, on its way to data integrity.
public struct AdoptionNotice: Matter, Hashable, Codable {
  /// `NT-10005`.
  public var id: String
  /// Counts the row's changes.
  public var version = 0
  /// Where it stands.
  public var stage: AdoptionStage = .start
  /// The child's MRN, or empty while nobody knows which chart it is.
  public var patient: String
  /// Always empty: an adoption belongs to a patient, not to a request.
  public var request: String
  /// The site that took it.
  public var site: String
  /// The day on which a decree dated ahead takes effect; nil for any other.
  public var due: Day?
  /// When and how it came in.
  public var received: Receipt
  /// What the paper is, by its title; nil where nobody said.
  public var paper: Paper?
  /// Pages in hand; nil where nobody counted.
  public var pagesPresent: Int?
  /// Pages that the document says it has; nil where nobody looked.
  public var pagesStated: Int?
  /// The date of the decree.
  public var decreedOn: Day?
  /// The parents whom the decree names, a birth parent who stays one among them.
  public var parents: [String] = []

  /// What is handed in as the paper of an adoption.
  public enum Paper: String, CaseIterable, Hashable, Sendable, Codable {
    /// Adoption Decree, Decree of Adoption.
    case adoptionDecree
    /// Order on Petition for Adoption.
    case orderOnPetition
    /// Finding and Order for Judgement and Decree of Adoption.
    case findingAndOrder
    case birthCertificate, adoptionCertificate, caseFiling, clerkSigned, petition, termination
    case custody, guardianship
    /// None of these.
    case other
  }

  /// The table.
  public static let table = Table.adoption

  /// A paper as it is received.
  public init(id: String, patient: String, received: Receipt) {
    self.id = id
    self.patient = patient
    self.received = received
    request = ""
    site = received.site
  }

  /// Whether data integrity has accepted it as the law of this child from its date on.
  public var isDecided: Bool { stage == .scheduled || stage == .applied }
}

extension [AdoptionNotice] {
  /// The decree that stands for a day, beside a person; the next one where none is in force yet.
  func standing(for name: String, today: Day) -> AdoptionStanding? {
    let decided = filter(\.isDecided).compactMap { notice in
      notice.decreedOn.map {
        AdoptionStanding(on: $0, namesPerson: notice.parents.contains { sameName($0, name) })
      }
    }
    let inForce = decided.filter { $0.on <= today }.max { $0.on < $1.on }
    return inForce ?? decided.min { $0.on < $1.on }
  }
}
