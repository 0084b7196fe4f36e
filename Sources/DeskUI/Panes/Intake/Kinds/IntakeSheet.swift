import DeskCore

/// The fields of intake for each kind: those that its act asks for or takes, and no others.
enum IntakeSheet {
  /// The fields as what stands in the form asks for them; `sites` are those of the practice.
  static func specs(_ form: EntryForm, sites: [Choice] = []) -> [FieldSpec] {
    guard let kind = RequestKind(rawValue: form.text("kind")), !kind.isRelease else {
      return RequestSheet.specs(form, sites: sites)
    }
    return [track, patient(isRequired: kind.needsPatient)] + fields(kind, form)
      + (kind.topic == nil ? [files] : [])
  }

  private static func fields(_ kind: RequestKind, _ form: EntryForm) -> [FieldSpec] {
    switch kind {
    case .friendsAndFamily: friendsAndFamily(form) + receipt
    case .restriction: PaperSheet.restriction + receipt
    case .confidentialCommunication: confidential(form) + receipt
    case .revocation: revocation + receipt
    case .proxyAccess: proxy + receipt
    case .amendment: amendment(form) + receipt + [due]
    case .accounting: accounting(form) + receipt + [due]
    case .deathNotice: death(form) + receipt
    case .adoptionPaper: adoption + receipt
    default: [channel]
    }
  }

  static let track = FieldSpec(
    name: "kind", label: "Track", kind: .choice(KindList.all), isRequired: true,
    says: "Who asks for what decides the law, the clock and the fields.")

  static func patient(isRequired: Bool = true) -> FieldSpec {
    FieldSpec(
      name: "patient", label: "Patient", kind: .patient, width: 34, isRequired: isRequired,
      says: isRequired
        ? "Whose record it is; search before you make a new one."
        : "Whose record it is, where that is known.")
  }

  /// Who asks, with the proof that lets them ask for the patient.
  static func requester(_ form: EntryForm, isProofTaken: Bool = true) -> [FieldSpec] {
    let relation = Relation(rawValue: form.text("requester.relation")) ?? .patient
    var specs = [
      FieldSpec(
        name: "requester.relation", label: "Requester", kind: .choice(Choice.relations),
        isRequired: true, says: "How the one who asks stands to the patient.")
    ]
    if relation != .patient {
      specs.append(
        FieldSpec(
          name: "requester.name", label: "Name", kind: .text(limit: 200), width: 34,
          says: "The name of the one who asks."))
    }
    if relation.represents, isProofTaken {
      specs.append(
        FieldSpec(
          name: "authorityPaper", label: "Proof", kind: .paper,
          says: "The paper that lets them act for the patient."))
    }
    return specs
  }

  static let channel = FieldSpec(
    name: "channel", label: "Came by", kind: .choice(Choice.channels), width: 12, isSticky: true,
    says: "How it came in.")
  /// The last field, so that whoever has no file never meets it.
  static let files = FieldSpec(
    name: "files", label: "File", kind: .files, width: 34,
    says: "The scan of the paper; it is stored when the form is saved.")
  static let due = FieldSpec(name: "due", label: "Due", kind: .shown)
  static let receipt = [
    FieldSpec(
      name: "receivedAt", label: "Received", kind: .receipt, width: 14,
      says: "When any site got it."),
    channel,
  ]
}
