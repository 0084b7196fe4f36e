extension RuleText {
  static let programConsent = RuleText(
    .r22, says: "Records of a substance use program leave on a consent with all of its elements.",
    source: "42 CFR 2.31 (2024)",
    cure: "Take them out of the packet; ask for a consent that has what is missing.",
    aloud: "A colleague looks over every packet before it goes. We will call you when it is ready.",
    otherwise: .escalate)
}

extension Rule where Noun == DocumentForm {
  /// A paper that selects such records has every element that they need.
  static let programConsent: Self = Rule(
    .programConsent, missing: "PROGRAM_CONSENT_UNKNOWN",
    breaks: {
      $0.scope.sensitive.insert(.substanceUse)
      $0.forTreatmentPaymentOperations = nil
    }
  ) { form in
    guard form.mayCarryProgramRecords, form.scope.sensitive.contains(.substanceUse) else {
      return []
    }
    return form.programConsentGaps
  }
}

extension Rule where Noun == SensitiveClaim {
  /// The records are in the packet only when the consent covers them, whole.
  ///
  /// The patient's own copy needs none (42 CFR 2.23).
  static let programConsentHeld: Self = Rule(
    .programConsent, missing: "PROGRAM_CONSENT_UNKNOWN",
    breaks: {
      $0.toPatient = false
      $0.programOrder = false
      $0.form = nil
      $0.items.append(.init(number: 1, type: .notes, categories: [.substanceUse]))
    }
  ) { claim in
    let items = claim.items(with: .substanceUse)
    guard !items.isEmpty, !claim.toPatient, !claim.programOrder else { return [] }
    guard let form = claim.form, form.mayCarryProgramRecords,
      form.scope.sensitive.contains(.substanceUse)
    else {
      return [
        Gap(
          "PROGRAM_CONSENT_MISSING",
          says: "No consent on file covers \(itemsInSentence(items)).")
      ]
    }
    return form.programConsentGaps
  }
}

extension DocumentForm {
  /// Whether a paper of this kind can be such a consent.
  var mayCarryProgramRecords: Bool { kind == .authorization || kind == .consent }

  /// Every element that is missing, at once.
  fileprivate var programConsentGaps: [Gap] {
    let elements: [(Bool, String, String)] = [
      (isBlank(patientName), "PATIENT", "the patient's name"),
      (isBlank(discloser), "DISCLOSER", "who may disclose"),
      (isBlank(information), "INFORMATION", "which information"),
      (recipients.allSatisfy(isBlank), "RECIPIENT", "who may receive it"),
      (isBlank(purpose), "PURPOSE", "the purpose"),
      (!statements.contains(.revocation), "REVOCATION", "the right to revoke, and how"),
      (signer == .nobody, "SIGNATURE", "a signature"), (signedOn == nil, "DATE", "a date"),
    ]
    let missing = elements.filter(\.0).map { Self.programGap($0.1, $0.2) }
    return missing + programExpiryGaps + programUseGaps
  }

  private static func programGap(_ element: String, _ words: String) -> Gap {
    Gap("PROGRAM_CONSENT_\(element)", says: "The consent lacks \(words).")
  }

  /// "None" is enough only for treatment, payment and operations.
  private var programExpiryGaps: [Gap] {
    switch expiry {
    case .date, .event: []
    case .none where forTreatmentPaymentOperations == true: []
    case .none, .missing: [Self.programGap("EXPIRY", "a date or an event that ends it")]
    }
  }

  private var programUseGaps: [Gap] {
    switch forTreatmentPaymentOperations {
    case nil:
      [
        Gap(
          "PROGRAM_CONSENT_USE",
          says: "Nobody said whether the consent is for treatment, payment or operations.")
      ]
    case false?: []
    case true?:
      (statements.contains(.redisclosure)
        ? [] : [Self.programGap("REDISCLOSURE", "the risk that it is disclosed again")])
        + (statements.contains(.conditioning)
          ? [] : [Self.programGap("REFUSAL", "what follows when the patient does not sign")])
    }
  }
}
