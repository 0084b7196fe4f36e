import DeskCore

/// One answer of a list: its key, what it stands for, and its words.
struct PickupOption: Hashable, Sendable {
  let key: Character
  let value: String
  let words: String

  init(_ key: Character, _ value: String, _ words: String) {
    self.key = key
    self.value = value
    self.words = words
  }

  init(_ key: Character, _ value: some RawRepresentable<String>, _ words: String) {
    self.init(key, value.rawValue, words)
  }

  static let yesNo = [PickupOption("y", "y", "yes"), PickupOption("n", "n", "no")]

  static let parts = [
    PickupOption("s", Claim.Part.patient, "Self"),
    PickupOption("r", Claim.Part.representative, "Representative"),
    PickupOption("b", Claim.Part.bearer, "Bearer with a note"),
    PickupOption("c", Claim.Part.recipient, "Courier or recipient"),
  ]

  static let representatives = [
    PickupOption("p", Relation.parent, "Parent"),
    PickupOption("g", Relation.guardian, "Guardian"),
    PickupOption("h", Relation.healthCareAgent, "Health care agent"),
    PickupOption("f", Relation.financialAgent, "Financial agent"),
    PickupOption("e", Relation.executor, "Executor"),
    PickupOption("s", Relation.spouse, "Spouse"),
    PickupOption("c", Relation.child, "Son or daughter"),
    PickupOption("o", Relation.other, "Other"),
  ]

  static let bearers = [
    PickupOption("s", Relation.spouse, "Spouse"),
    PickupOption("p", Relation.parent, "Parent"),
    PickupOption("c", Relation.child, "Son or daughter"),
    PickupOption("b", Relation.sibling, "Brother or sister"),
    PickupOption("o", Relation.other, "Other"),
  ]

  static let idKinds = [
    PickupOption("d", PhotoID.Kind.driverLicence, "Driver licence"),
    PickupOption("p", PhotoID.Kind.passport, "Passport"),
    PickupOption("i", PhotoID.Kind.stateID, "State ID"),
    PickupOption("m", PhotoID.Kind.military, "Military"),
    PickupOption("t", PhotoID.Kind.tribal, "Tribal"),
    PickupOption("g", PhotoID.Kind.residentCard, "Resident card"),
    PickupOption("k", PhotoID.Kind.consular, "Consular"),
    PickupOption("o", PhotoID.Kind.none, "Other or none"),
  ]

  static let papers = [
    PickupOption("b", FallbackID.Paper.birthCertificate, "birth certificate"),
    PickupOption("i", FallbackID.Paper.insuranceCard, "insurance card"),
    PickupOption("u", FallbackID.Paper.utilityBill, "utility bill"),
    PickupOption("s", FallbackID.Paper.studentCard, "student card"),
    PickupOption("e", FallbackID.Paper.employerCard, "employer card"),
    PickupOption("v", FallbackID.Paper.vehicleRegistration, "vehicle papers"),
    PickupOption("c", FallbackID.Paper.courtOrder, "court order"),
  ]

  static let answers = ["0", "1", "2"].map { PickupOption(Character($0), $0, "\($0) right") }

  static let links = [
    PickupOption("m", NameOnID.Link.marriageCertificate, "Marriage certificate"),
    PickupOption("v", NameOnID.Link.divorceDecree, "Divorce decree"),
    PickupOption("c", NameOnID.Link.courtOrder, "Court order"),
    PickupOption("-", "", "none"),
  ]

  static let covers = [
    PickupOption("y", "request", "this request"), PickupOption("i", "items", "some items of it"),
    PickupOption("n", "", "neither"),
  ]

  static let wanted = [
    PickupOption("y", "named", "what it names"), PickupOption("n", "all", "the whole packet"),
  ]

  static let proofs = [
    PickupOption("h", DocumentForm.ProofKind.healthCareAgent, "Health care directive"),
    PickupOption("g", DocumentForm.ProofKind.guardianship, "Guardianship"),
    PickupOption("c", DocumentForm.ProofKind.courtAppointment, "Court appointment"),
    PickupOption("l", DocumentForm.ProofKind.letters, "Letters (executor)"),
    PickupOption("b", DocumentForm.ProofKind.birthRecord, "Birth record"),
    PickupOption("f", DocumentForm.ProofKind.financialPower, "Financial power"),
    PickupOption("m", DocumentForm.ProofKind.marriageAndDeath, "Marriage and death"),
  ]

  static let signatures = [
    PickupOption("y", HandOverCheck.Signature.signed, "signed"),
    PickupOption("n", HandOverCheck.Signature.declined, "declined to sign"),
  ]
}
