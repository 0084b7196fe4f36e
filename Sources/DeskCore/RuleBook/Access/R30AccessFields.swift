extension RuleText {
  static let accessFields = RuleText(
    .r30,
    says: "An access request says who, what, on what, and how it is delivered; no more is asked.",
    source: "45 CFR 164.524(b)(1)", cure: "Ask the person for what is missing, all at once.",
    aloud: "Just a few more words and the request is complete.", otherwise: .hold)
}

extension Rule where Noun == AccessFields {
  /// Purpose, witness, notary and expiry may not be demanded, so nothing here asks them.
  static let accessFields: Self = Rule(
    .accessFields, missing: "INCOMPLETE_REQUEST",
    breaks: {
      $0.track = .access
      $0.hasRecords = false
    }
  ) { fields in
    guard [.access, .directive].contains(fields.track) else { return [] }
    var gaps: [Gap] = []
    if !fields.hasPatient { gaps.append(incomplete("PATIENT", "whose record it is")) }
    if !fields.hasRecords { gaps.append(incomplete("RECORDS", "which records are wanted")) }
    if !fields.hasFormat { gaps.append(incomplete("FORMAT", "on what they are wanted")) }
    if !fields.hasDelivery { gaps.append(incomplete("DELIVERY", "how to deliver them")) }
    if fields.inWriting, !fields.signed {
      gaps.append(
        Gap(
          "INCOMPLETE_SIGNATURE", says: "The written request is not signed.",
          cure: "Ask the person to sign it."))
    }
    return gaps
  }

  private static func incomplete(_ field: String, _ what: String) -> Gap {
    Gap("INCOMPLETE_\(field)", says: "The request does not say \(what).", cure: "Ask \(what).")
  }
}
