/// A paper that speaks for someone: authorization, consent, note, proof, restriction.
///
/// Its words never change after it is scanned in; a corrected form is a new document.
public struct Document: Hashable, Sendable, Codable {
  /// `AU-10021`.
  public var id: String
  /// Counts the row's changes.
  public var version = 0
  /// Where it stands.
  public var stage: DocumentStage = .unscanned
  /// When and where it came in.
  public var received: Receipt
  /// What it says.
  public var form: DocumentForm
  /// When a revocation of it was received.
  public var revoked: Instant?
  /// The day the expiry event was recorded.
  public var eventOccurredOn: Day?
  /// Whether a statement in it is known to be false.
  public var knownFalse: Bool
  /// How the law ended the authority that it proves, if it did.
  public var authorityEnded: AuthorityEnd?
  /// The request that consumed it, for a note; else empty.
  public var usedFor: String
  /// Who looked at it, oldest first; nil in rows of older builds.
  public var seen: [Sighting]?

  /// A document as it is scanned in.
  public init(id: String, received: Receipt, form: DocumentForm) {
    self.id = id
    self.received = received
    self.form = form
    knownFalse = false
    usedFor = ""
  }
}

/// What a paper says, field by field; what it leaves out is nil or empty.
public struct DocumentForm: Hashable, Sendable, Codable {
  /// The kinds of paper.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// 45 CFR 164.508: release to a third party.
    case authorization
    /// Minnesota consent, Minn. Stat. 144.293.
    case consent
    /// A provider's word that it holds the patient's consent.
    case representedConsent
    /// The patient directs a copy to someone.
    case directive
    /// The patient's note that lets someone collect.
    case bearerNote
    /// Proof that someone acts for the patient.
    case proof
    /// An agreed restriction.
    case restriction
    /// Another address or means.
    case confidentialCommunication
    /// Someone may see a child's or a ward's record online; the desk makes it out.
    case proxyGrant
  }

  /// The kind.
  public var kind: Kind
  /// The patient's MRN.
  public var patient: String
  /// The patient's name as written on it.
  public var patientName: String
  /// A specific description of the information, or empty.
  public var information: String
  /// Who may disclose, or empty.
  public var discloser: String
  /// Who may receive: exact names or a stated class.
  public var recipients: [String]
  /// Purpose, or empty.
  public var purpose: String
  /// When it ends.
  public var expiry: Expiry
  /// Who signed.
  public var signer: Signer
  /// The signer's name where a representative signed, and how they stand to the patient.
  public var signerName: String
  /// How the signer stands to the patient.
  public var signerRelation: Relation
  /// The day of the signature, if it is dated.
  public var signedOn: Day?
  /// The representative's authority as described on the form, or empty.
  public var authorityDescribed: String
  /// Which of the required statements it carries.
  public var statements: Set<Statement>
  /// Whether it is written; an oral permission is recorded as what it is.
  public var isWritten: Bool
  /// What it covers, on every axis of R-20.
  public var scope: Scope
  /// Kinds of other document it is combined with.
  public var combinedWith: Set<Combination>
  /// Whether treatment, payment or enrolment hangs on signing it, without an exception.
  public var conditionsTreatment: Bool
  /// Whether it is for research.
  public var isResearch: Bool
  /// For a substance use program's records: whether it is for treatment, payment or operations.
  public var forTreatmentPaymentOperations: Bool?
  /// The language of the form, as a BCP 47 tag.
  public var language: String
  /// Who interpreted when it was signed, or empty.
  public var interpreter: String
  /// Who may collect by a note; whom a proof names.
  public var bearer: String
  /// For a note: the request or the items it covers; empty covers the whole request.
  public var request: String
  /// For a note: the item numbers covered; empty covers all.
  public var items: [Int]
  /// For proof: what it proves.
  public var proof: ProofKind?
  /// For a restriction: to whom nothing may go, and whether the law makes it binding.
  public var restriction: RestrictionTerms?

  /// When a paper ends.
  public enum Expiry: Hashable, Sendable, Codable {
    /// It does not say.
    case missing
    /// At the end of this date.
    case date(Day)
    /// When this happens.
    case event(String)
    /// It says "none", which is for research only.
    case none
  }

  /// Who signed a paper.
  public enum Signer: String, CaseIterable, Hashable, Sendable, Codable {
    case nobody, patient, representative
  }

  /// The statements of 45 CFR 164.508(c)(2).
  public enum Statement: String, CaseIterable, Hashable, Sendable, Codable {
    /// The right to revoke in writing, its exceptions and how.
    case revocation
    /// Whether treatment, payment, enrolment may be conditioned on signing.
    case conditioning
    /// That the recipient may disclose it again.
    case redisclosure
  }

  /// What an authorization is combined with.
  public enum Combination: String, CaseIterable, Hashable, Sendable, Codable {
    case otherAuthorization, consentToTreatment, research, psychotherapyNotes, otherDocument
  }

  /// What a proof of authority is.
  public enum ProofKind: String, CaseIterable, Hashable, Sendable, Codable {
    case healthCareAgent, guardianship, courtAppointment, letters, birthRecord, financialPower
    case marriageAndDeath
    /// A decree that data integrity applied; nobody scans one in as a proof.
    case adoptionDecree
  }

  /// An empty form of a kind, for the patient.
  public init(kind: Kind, patient: String) {
    self.kind = kind
    self.patient = patient
    patientName = ""
    information = ""
    discloser = ""
    recipients = []
    purpose = ""
    expiry = .missing
    signer = .nobody
    signerName = ""
    signerRelation = .patient
    authorityDescribed = ""
    statements = []
    isWritten = true
    scope = Scope(patient: patient, custodian: "", recipient: "")
    combinedWith = []
    conditionsTreatment = false
    isResearch = false
    language = "en"
    interpreter = ""
    bearer = ""
    request = ""
    items = []
  }
}

/// What a restriction forbids.
public struct RestrictionTerms: Hashable, Sendable, Codable {
  /// Names of recipients to whom nothing goes.
  public var recipients: [String]
  /// Whether it forbids health plans, for payment or operations.
  public var healthPlans: Bool
  /// Whether it covers only what was paid in full out of pocket.
  public var paidItemsOnly: Bool
  /// Whether the practice agreed to it; a mandatory one binds without that, and one of which nobody
  /// said whether it was agreed binds until somebody says no.
  public var agreed: Bool?

  /// Terms.
  public init(
    recipients: [String] = [], healthPlans: Bool = false, paidItemsOnly: Bool = false,
    agreed: Bool? = nil
  ) {
    self.recipients = recipients
    self.healthPlans = healthPlans
    self.paidItemsOnly = paidItemsOnly
    self.agreed = agreed
  }
}
