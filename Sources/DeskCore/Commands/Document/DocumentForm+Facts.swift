extension DocumentForm {
  /// A paper's words from the facts of a command.
  init(_ facts: Facts) {
    self.init(kind: facts.word("kind") ?? .authorization, patient: facts.text("patient"))
    patientName = facts.text("patientName")
    information = facts.text("information")
    discloser = facts.text("discloser")
    recipients = facts.texts("recipients")
    purpose = facts.text("purpose")
    expiry = Expiry(facts)
    signer = facts.word("signer") ?? .nobody
    signerName = facts.text("signerName")
    signerRelation = facts.word("signerRelation") ?? .patient
    signedOn = facts.day("signedOn")
    authorityDescribed = facts.text("authorityDescribed")
    statements = facts.words("statements")
    isWritten = facts.flag("isWritten") ?? false
    scope = Scope(facts, patient: patient, custodian: facts.text("custodian"))
    scope.recipient = recipients.first ?? ""
    combinedWith = facts.words("combinedWith")
    conditionsTreatment = facts.flag("conditionsTreatment") ?? false
    isResearch = facts.flag("isResearch") ?? false
    language = facts.text("language").isEmpty ? "en" : facts.text("language")
    interpreter = facts.text("interpreter")
    forTreatmentPaymentOperations = facts.flag("forTreatmentPaymentOperations")
    bearer = facts.text("bearer")
    request = facts.text("request")
    items = facts.numbers("items")
    proof = facts.word("proof")
    restriction = kind == .restriction ? RestrictionTerms(facts.group("restriction")) : nil
  }
}

extension DocumentForm.Expiry {
  fileprivate init(_ facts: Facts) {
    if let day = facts.day("expiresOn") {
      self = .date(day)
    } else if !facts.text("expiryEvent").isEmpty {
      self = .event(facts.text("expiryEvent"))
    } else {
      self = facts.flag("noExpiry") == true ? .none : .missing
    }
  }
}

extension RestrictionTerms {
  fileprivate init(_ facts: Facts) {
    self.init(
      recipients: facts.texts("recipients"), healthPlans: facts.flag("healthPlans") ?? false,
      paidItemsOnly: facts.flag("paidItemsOnly") ?? false, agreed: facts.flag("agreed"))
  }
}
