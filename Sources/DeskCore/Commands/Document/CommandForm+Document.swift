extension CommandForm {
  static let documentForms: [CommandForm] = [
    CommandForm("authorization.scanIn", "Files a paper as received.", on: false, formFields),
    CommandForm(
      "authorization.see", "Records who looked at a paper, in hand or as a file that they opened.",
      [
        FormField("inHand", .flag, "Whether the paper itself was in hand."),
        FormField("file", .text(limit: 40), "The number of the file that was opened."),
      ]),
    CommandForm("authorization.check", "Checks a paper; one that lacks anything is defective."),
    CommandForm(
      "authorization.revoke", "Revokes a paper and recalls what rests on it.",
      [
        FormField("inWriting", .flag, required: true, "Whether the revocation is in writing."),
        FormField("receivedAt", .instant, "When a site received it; now when it is left out."),
        .choice("channel", Channel.self, "How it came in."),
      ]),
    CommandForm(
      "authorization.recordEvent", "Records that the expiry event has happened.",
      [
        FormField("occurredOn", .day, required: true, "The day it happened.")
      ]),
    CommandForm("authorization.expire", "Records that the date has passed."),
    CommandForm(
      "authorization.endAuthority", "Records that a child's birthday ended an authority."),
    CommandForm(
      "authorization.grantProxy", "Lets someone see a child's or a ward's record online.",
      on: false,
      [
        FormField("patient", .text(limit: 64), required: true, "The patient's MRN."),
        FormField("name", .text(limit: 200), required: true, "Who would see the record."),
        .choice("relation", Relation.self, required: true, "How they stand to the patient."),
        FormField("proof", .text(limit: 40), "The number of the paper that proves it."),
        FormField("receivedAt", .instant, "When it was asked for; now when it is left out."),
        .choice("channel", Channel.self, "How it was asked for."),
      ]),
    CommandForm("authorization.knowFalse", "Records that a statement in it is known to be false."),
  ]

  /// The kinds that come in on paper; a proxy grant is made out here.
  private static let scannedKinds = DocumentForm.Kind.allCases.filter { $0 != .proxyGrant }
    .map(\.rawValue)

  /// The proofs that people show; a decree of adoption goes by data integrity.
  static let shownProofs = DocumentForm.ProofKind.allCases.filter { $0 != .adoptionDecree }
    .map(\.rawValue)

  private static let formFields: [FormField] = [
    FormField("kind", .choice(scannedKinds), required: true, "The kind of paper."),
    FormField("patient", .text(limit: 64), required: true, "The patient's MRN."),
    FormField("patientName", .text(limit: 200), "The patient's name as written."),
    FormField("information", .text(limit: 500), "What may be disclosed, as written."),
    FormField("discloser", .text(limit: 200), "Who may disclose."),
    FormField("recipients", .list(.text(limit: 200)), "Who may receive."),
    FormField("purpose", .text(limit: 200), "The purpose."),
    FormField("expiresOn", .day, "The expiry date."),
    FormField("expiryEvent", .text(limit: 200), "The expiry event."),
    FormField("noExpiry", .flag, "Whether it says \"none\", which is for research only."),
    .choice("signer", DocumentForm.Signer.self, "Who signed."),
    FormField("signerName", .text(limit: 200), "The representative's name."),
    .choice("signerRelation", Relation.self, "How the signer stands to the patient."),
    FormField("signedOn", .day, "The date of the signature."),
    FormField("authorityDescribed", .text(limit: 200), "The representative's authority."),
    .choices("statements", DocumentForm.Statement.self, "The required statements it carries."),
    FormField("isWritten", .flag, required: true, "Whether it is written."),
    .choices("combinedWith", DocumentForm.Combination.self, "What it is combined with."),
    FormField("conditionsTreatment", .flag, "Whether treatment hangs on it."),
    FormField("isResearch", .flag, "Whether it is for research."),
    FormField("language", .text(limit: 20), "The form's language."),
    FormField("interpreter", .text(limit: 200), "Who interpreted when it was signed."),
    FormField(
      "forTreatmentPaymentOperations", .flag,
      "Whether it is for treatment, payment or operations (42 CFR 2.31)."),
    FormField("bearer", .text(limit: 200), "Whom a note or a proof names."),
    FormField("request", .text(limit: 40), "The request that a note covers."),
    FormField("items", .list(.number(1...999)), "The items that a note covers."),
    FormField("proof", .choice(shownProofs), "What a proof proves."),
    FormField(
      "restriction",
      .group([
        FormField("recipients", .list(.text(limit: 200)), "To whom nothing may go."),
        FormField("healthPlans", .flag, "Whether it bars health plans."),
        FormField("paidItemsOnly", .flag, "Whether it covers only what was paid in full."),
        FormField("agreed", .flag, "Whether the practice agreed."),
      ]), "What a restriction forbids."),
    FormField("custodian", .text(limit: 200), "The practice that may disclose; empty for any."),
    .choices("types", RecordType.self, "The record types it covers."),
    FormField("from", .day, "The first day of service it covers."),
    FormField("to", .day, "The last day of service it covers."),
    .choices("media", Medium.self, "The media it covers; empty for any."),
    .choices("sensitive", SensitiveCategory.self, "The sensitive categories it selects."),
    FormField("receivedAt", .instant, "When it came in; now when it is left out."),
    .choice("channel", Channel.self, "How it came in."),
    FormField("inHand", .flag, "Whether whoever files it has the paper in hand (R-109)."),
  ]
}
