/// What a release rests on, with today at the releasing site.
public struct ReleaseBasis: Hashable, Sendable, Codable {
  /// The grounds of a release.
  public enum Ground: Hashable, Sendable, Codable {
    /// The patient's own right; no paper is needed.
    case access
    /// A paper of the patient's.
    case paper(Paper)
    /// Law, by way of the privacy officer.
    case legal
    /// No paper is on file where one is needed.
    case nothing
  }

  /// A paper as it stands.
  public struct Paper: Hashable, Sendable, Codable {
    /// The document's number.
    public var id: String
    /// Its kind.
    public var kind: DocumentForm.Kind
    /// Its stage.
    public var stage: DocumentStage
    /// When it ends.
    public var expiry: DocumentForm.Expiry
    /// Whether it is for research.
    public var isResearch: Bool
    /// Whether, and when, its expiry event was recorded.
    public var eventOccurredOn: Day?
    /// When a revocation was received.
    public var revoked: Instant?
    /// Whether a material statement is known to be false.
    public var knownFalse: Bool
    /// Whether it is signed.
    public var isSigned: Bool
    /// The date of the signature.
    public var signedOn: Day?

    /// A paper from its document.
    public init(_ document: Document) {
      id = document.id
      kind = document.form.kind
      stage = document.stage
      expiry = document.form.expiry
      isResearch = document.form.isResearch
      eventOccurredOn = document.eventOccurredOn
      revoked = document.revoked
      knownFalse = document.knownFalse
      isSigned = document.form.signer != .nobody
      signedOn = document.form.signedOn
    }
  }

  /// The ground.
  public var ground: Ground
  /// The request's track; it decides which paper it must be.
  public var track: Track
  /// Today at the releasing site.
  public var today: Day
  /// How long a consent stands that states no end.
  public var term: ConsentTerm

  /// A basis as it stands.
  public init(ground: Ground, track: Track, today: Day, term: ConsentTerm = ConsentTerm()) {
    self.ground = ground
    self.track = track
    self.today = today
    self.term = term
  }

  /// The paper, where the ground is one.
  public var paper: Paper? {
    guard case .paper(let paper) = ground else { return nil }
    return paper
  }
}

/// What is asked or packed beside what is authorised.
public struct ScopeClaim: Hashable, Sendable, Codable {
  /// What would be released.
  public var released: Scope
  /// What the paper authorises; nil where the patient has their own record.
  public var authorised: Scope?
  /// Whether the recipient equals the named party after folding.
  public var recipientNamed: Bool
  /// Item numbers in hand that the paper does not cover.
  public var uncovered: [Int]
  /// Item numbers of which nobody knows the day of service.
  public var undated: [Int]

  /// A claim.
  public init(
    released: Scope, authorised: Scope?, recipientNamed: Bool, uncovered: [Int] = [],
    undated: [Int] = []
  ) {
    self.undated = undated
    self.released = released
    self.authorised = authorised
    self.recipientNamed = recipientNamed
    self.uncovered = uncovered
  }
}

/// Someone acting for the patient, or not.
public struct Representation: Hashable, Sendable, Codable {
  /// How the person stands to the patient; `.patient` acts for nobody.
  public var relation: Relation
  /// Whether the person acts in the patient's place at all: bearers and recipients do not.
  public var acts: Bool
  /// What their paper proves, or nil without one.
  public var proof: DocumentForm.ProofKind?
  /// Whether the paper names this person.
  public var proofNames: Bool
  /// The last day of the authority, if the paper gives one.
  public var until: Day?
  /// Whether the paper was checked and neither revoked, ended nor found defective.
  public var proofStands: Bool
  /// How the law ended the authority that the paper proved, if it did.
  public var proofEnded: AuthorityEnd.Cause?
  /// The decree that gives the patient parents, if one is on file.
  public var adoption: AdoptionStanding?
  /// The patient's date of birth.
  public var patientBorn: Day?
  /// The day the patient died, if they did.
  public var patientDied: Day?
  /// What the law of the site's state says.
  public var law: ActingLaw
  /// Items for a service that the minor consented to alone.
  public var minorConsentedItems: [Int]
  /// Items of which nobody said whether the minor consented alone.
  public var unreadItems: [Int] = []
  /// Whether the privacy officer declined to treat this person as the representative.
  public var isDeclined = false
  /// Today at the releasing site.
  public var today: Day

  /// A representation as found.
  public init(
    relation: Relation, acts: Bool, proof: DocumentForm.ProofKind? = nil, proofNames: Bool = false,
    until: Day? = nil, proofStands: Bool = false, proofEnded: AuthorityEnd.Cause? = nil,
    adoption: AdoptionStanding? = nil, patientBorn: Day?, patientDied: Day? = nil,
    law: ActingLaw, minorConsentedItems: [Int] = [], today: Day
  ) {
    self.relation = relation
    self.acts = acts
    self.proof = proof
    self.proofNames = proofNames
    self.until = until
    self.proofStands = proofStands
    self.proofEnded = proofEnded
    self.adoption = adoption
    self.patientBorn = patientBorn
    self.patientDied = patientDied
    self.law = law
    self.minorConsentedItems = minorConsentedItems
    self.today = today
  }
}

/// Who would receive it, and whether the permission is written.
public struct Permission: Hashable, Sendable, Codable {
  /// Whether the person or company is someone other than the patient or their representative.
  public var toThirdParty: Bool
  /// Whether there is a written permission.
  public var isWritten: Bool

  /// A permission.
  public init(toThirdParty: Bool, isWritten: Bool) {
    self.toThirdParty = toThirdParty
    self.isWritten = isWritten
  }
}

/// The restrictions on file beside the release.
public struct RestrictionCheck: Hashable, Sendable, Codable {
  /// The restrictions in force.
  public var restrictions: [RestrictionTerms]
  /// Names of the restrictions' recipients that equal this recipient.
  public var recipientNamed: Bool
  /// Whether the recipient is a health plan and the purpose is payment or operations.
  public var toHealthPlan: Bool
  /// Whether the law requires the release.
  public var requiredByLaw: Bool
  /// Item numbers that the patient paid for in full out of pocket, or may have.
  public var paidItems: [Int]

  /// A check.
  public init(
    restrictions: [RestrictionTerms], recipientNamed: Bool = false, toHealthPlan: Bool = false,
    requiredByLaw: Bool = false, paidItems: [Int] = []
  ) {
    self.restrictions = restrictions
    self.recipientNamed = recipientNamed
    self.toHealthPlan = toHealthPlan
    self.requiredByLaw = requiredByLaw
    self.paidItems = paidItems
  }
}
