@testable import DeskCore

extension Sample {
  static let released = Scope(
    patient: "100", custodian: "spr", recipient: "Acme Mutual",
    dates: DateRange(from: day("2026-02-01"), to: day("2026-02-28")), types: [.images, .reports],
    media: [.disc, .paper])

  /// An authorization with every element, for Acme Mutual.
  static let form = with(DocumentForm(kind: .authorization, patient: "100")) {
    $0.patientName = "Anna Berg"
    $0.information = "CT chest of February 2026 and its report"
    $0.discloser = "St. Paul Radiology"
    $0.recipients = ["Acme Mutual"]
    $0.purpose = "my claim"
    $0.expiry = .date(day("2026-12-31"))
    $0.signer = .patient
    $0.signedOn = day("2026-03-01")
    $0.statements = Set(DocumentForm.Statement.allCases)
    $0.scope = released
  }
  /// Another provider's word that it holds the patient's consent.
  static let representedForm = with(form) {
    $0.kind = .representedConsent
    $0.signer = .nobody
  }
  static let represented = ReleaseBasis(
    ground: .paper(paper(representedForm)), track: .provider, today: today,
    term: ConsentTerm(.minnesota))
  static let consentForm = with(form) { $0.kind = .consent }

  /// A paper that was checked and stands.
  static func paper(_ form: DocumentForm = form) -> ReleaseBasis.Paper {
    let receipt = Receipt(at: now, site: "STP", day: today, channel: .mail)
    var document = Document(id: "AU-10021", received: receipt, form: form)
    document.stage = .valid
    return ReleaseBasis.Paper(document)
  }

  static let ownRight = ReleaseBasis(ground: .access, track: .access, today: today)
  static let authorized = ReleaseBasis(
    ground: .paper(paper()), track: .authorization, today: today, term: term)
  static let consented = ReleaseBasis(
    ground: .paper(paper(consentForm)), track: .provider, today: today, term: term)

  static let ownScope = ScopeClaim(released: released, authorised: nil, recipientNamed: true)
  static let authorisedScope = ScopeClaim(
    released: released, authorised: released, recipientNamed: true)
  static let inPerson = Permission(toThirdParty: false, isWritten: true)
  static let inWriting = Permission(toThirdParty: true, isWritten: true)
  static let revocation = Revocation(inWriting: true, receivedAt: now, now: now)
  static let pastDate = ExpiryClaim(expiry: .date(today - 1), occurredOn: nil, today: today)
  static let pastEvent = ExpiryClaim(
    expiry: .event("my claim closes"), occurredOn: today - 1, today: today)

  /// What Minnesota's law says.
  static let law = ActingLaw(StateLaw.minnesota)
  static let term = ConsentTerm(StateLaw.minnesota)

  /// What the policy's defaults know of another state's law.
  static func law(of state: Site.State) -> ActingLaw { ActingLaw(Policy().law(of: state)) }

  /// Nobody acts for the patient.
  static func stranger(_ relation: Relation = .patient) -> Representation {
    Representation(
      relation: relation, acts: false, patientBorn: day("1980-05-01"), law: law,
      today: today)
  }

  /// The mother of a girl of seventeen, with the birth record.
  static let parent = Representation(
    relation: .parent, acts: true, proof: .birthRecord, proofNames: true, proofStands: true,
    patientBorn: day("2008-04-02"), law: law, today: today)

  /// The agent under a health care directive of a grown patient.
  static let agent = Representation(
    relation: .healthCareAgent, acts: true, proof: .healthCareAgent, proofNames: true,
    proofStands: true, patientBorn: day("1950-01-01"), law: law, today: today)

  /// A widow in Minnesota with the certificates of marriage and death.
  static let widow = Representation(
    relation: .spouse, acts: true, proof: .marriageAndDeath, proofNames: true, proofStands: true,
    patientBorn: day("1940-01-01"), patientDied: today - 30, law: law, today: today)
}
