import DeskCore

/// The fields of a paper's form, by its kind.
enum PaperSheet {
  static func specs(_ form: EntryForm) -> [FieldSpec] {
    let kind = DocumentForm.Kind(rawValue: form.text("kind")) ?? .authorization
    let head = FieldSpec(
      name: "kind", label: "Paper", kind: .choice(Choice.papers), isRequired: true,
      says: "What was handed in.")
    return [head] + fields(kind, form) + end + [IntakeSheet.files]
  }

  private static func fields(_ kind: DocumentForm.Kind, _ form: EntryForm) -> [FieldSpec] {
    switch kind {
    case .authorization, .consent:
      return core + signature(form) + [statements] + scope + programUse(form) + rest
    case .directive, .representedConsent:
      return core + signature(form) + [statements] + scope + rest
    case .bearerNote: return note + signature(form)
    case .proof: return proof
    case .proxyGrant: return []
    case .restriction: return restriction
    case .confidentialCommunication: return [information] + signature(form)
    }
  }

  private static let information = FieldSpec(
    name: "information", label: "Information", kind: .text(limit: 500), width: 34,
    says: "What may be disclosed, in the words of the paper.")

  static let core = [
    FieldSpec(
      name: "patientName", label: "Patient", kind: .text(limit: 200), width: 34,
      says: "The patient's name as written."),
    information,
    FieldSpec(
      name: "discloser", label: "Discloser", kind: .text(limit: 200), width: 34,
      says: "Who may disclose, as written."),
    FieldSpec(
      name: "recipients", label: "Recipients", kind: .names, width: 34,
      says: "Who may receive, as written."),
    FieldSpec(name: "purpose", label: "Purpose", kind: .text(limit: 200), says: "As written."),
    FieldSpec(
      name: "expiresOn", label: "Ends on", kind: .date(.any), width: 12,
      says: "The expiry date on the paper."),
    FieldSpec(
      name: "expiryEvent", label: "or event", kind: .text(limit: 200),
      says: "The event at which it ends, where there is no date."),
  ]

  static let statements = FieldSpec(
    name: "statements", label: "Statements", kind: .toggles(Choice.statements), width: 34,
    says: "Which of the required statements it carries.")

  static func signature(_ form: EntryForm) -> [FieldSpec] {
    let head = [
      FieldSpec(
        name: "isWritten", label: "Written", kind: .yesNo, width: 5, isRequired: true,
        says: "Whether it is on paper rather than spoken."),
      FieldSpec(
        name: "signer", label: "Signed by", kind: .choice(Choice.signers),
        says: "Who signed it."),
      FieldSpec(
        name: "signedOn", label: "Signed on", kind: .date(.past), width: 12,
        says: "The date beside the signature."),
    ]
    guard form.text("signer") == "representative" else { return head }
    return head + [
      FieldSpec(name: "signerName", label: "Signer", kind: .text(limit: 200), width: 34),
      FieldSpec(
        name: "signerRelation", label: "Relation", kind: .choice(Choice.relations),
        says: "How the signer stands to the patient."),
      FieldSpec(
        name: "authorityDescribed", label: "Authority", kind: .text(limit: 200), width: 34,
        says: "The signer's authority as the paper describes it."),
    ]
  }

  static let scope = [
    FieldSpec(
      name: "types", label: "Records", kind: .toggles(Choice.records), width: 34,
      says: "The record types it covers."),
    FieldSpec(
      name: "from", label: "From", kind: .date(.past), width: 12,
      says: "The first day of service it covers."),
    FieldSpec(
      name: "to", label: "To", kind: .date(.any), width: 12,
      says: "The last day of service it covers."),
    FieldSpec(
      name: "media", label: "Medium", kind: .toggles(Choice.media), width: 34,
      says: "The media it covers; empty is any."),
    FieldSpec(
      name: "sensitive", label: "Sensitive", kind: .toggles(Choice.sensitive), width: 34,
      says: "The sensitive categories it selects."),
  ]

  /// Asked where the paper selects a substance use program's records (42 CFR 2.31).
  private static func programUse(_ form: EntryForm) -> [FieldSpec] {
    guard form.text("sensitive").contains("substanceUse") else { return [] }
    return [
      FieldSpec(
        name: "forTreatmentPaymentOperations", label: "For treatment", kind: .yesNo, width: 5,
        says: "Whether it is for treatment, payment or operations.")
    ]
  }

  private static let rest = [
    FieldSpec(
      name: "combinedWith", label: "Combined", kind: .toggles(Choice.combinations), width: 34,
      says: "What the paper is combined with."),
    FieldSpec(
      name: "conditionsTreatment", label: "Conditions", kind: .yesNo, width: 5,
      says: "Whether treatment hangs on signing it."),
    FieldSpec(
      name: "isResearch", label: "Research", kind: .yesNo, width: 5,
      says: "Whether it is for research."),
    FieldSpec(
      name: "noExpiry", label: "Says \"none\"", kind: .yesNo, width: 5,
      says: "Whether it says that it never ends; for research only."),
    FieldSpec(
      name: "language", label: "Language", kind: .text(limit: 20), width: 12,
      says: "The form's language, such as en or es."),
    FieldSpec(
      name: "interpreter", label: "Interpreter", kind: .text(limit: 200), width: 34,
      says: "Who interpreted when it was signed."),
  ]

  private static let note = [
    FieldSpec(
      name: "bearer", label: "Bearer", kind: .text(limit: 200), width: 34,
      says: "Who may collect, as the note names them."),
    FieldSpec(
      name: "request", label: "Request", kind: .text(limit: 40), width: 12,
      says: "The request that the note covers."),
    FieldSpec(
      name: "items", label: "Items", kind: .numbers, width: 12,
      says: "The items that it covers; empty is all."),
    information,
  ]

  private static let proof = [
    FieldSpec(
      name: "proof", label: "Proves", kind: .choice(Choice.proofs), says: "What it proves."),
    FieldSpec(
      name: "bearer", label: "Names", kind: .text(limit: 200), width: 34,
      says: "Whom it gives the authority to."),
    FieldSpec(
      name: "expiresOn", label: "Ends on", kind: .date(.any), width: 12,
      says: "The last day of the authority, where it gives one."),
    FieldSpec(
      name: "isWritten", label: "Written", kind: .yesNo, width: 5, isRequired: true,
      says: "Whether it is on paper."),
  ]

  static let restriction = [
    FieldSpec(
      name: "restriction.recipients", label: "Not to", kind: .names, width: 34,
      says: "To whom nothing may go."),
    FieldSpec(
      name: "restriction.healthPlans", label: "Health plans", kind: .yesNo, width: 5,
      says: "Whether it bars health plans."),
    FieldSpec(
      name: "restriction.paidItemsOnly", label: "Paid items", kind: .yesNo, width: 5,
      says: "Whether it covers only what was paid in full."),
    FieldSpec(
      name: "restriction.agreed", label: "Agreed", kind: .yesNo, width: 5,
      says: "Whether the practice agreed to it."),
    FieldSpec(
      name: "isWritten", label: "Written", kind: .yesNo, width: 5, isRequired: true,
      says: "Whether it is on paper."),
  ]

  private static let end = [
    FieldSpec(
      name: "receivedAt", label: "Received", kind: .receipt, width: 16,
      says: "When any site got it."),
    FieldSpec(
      name: "channel", label: "Came by", kind: .choice(Choice.channels), width: 12,
      says: "How it came in."),
  ]
}
