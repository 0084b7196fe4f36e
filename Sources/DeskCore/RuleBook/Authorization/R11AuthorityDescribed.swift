extension RuleText {
  static let authorityDescribed = RuleText(
    .r11, says: "A form signed by a representative describes that person's authority.",
    source: "45 CFR 164.508(c)(1)(vi)",
    cure: "Have the signer write by what authority they sign, and show proof of it.",
    aloud: "Please add next to the signature how you act for the patient.", otherwise: .hold)
}

extension Rule where Noun == DocumentForm {
  /// Whoever signs for the patient says by what right; R-40 then asks for the proof.
  static let authorityDescribed: Self = Rule(
    .authorityDescribed, missing: "AUTHORITY_MISSING",
    breaks: {
      $0.signer = .representative
      $0.authorityDescribed = ""
    }
  ) { form in
    guard [.authorization, .consent, .directive].contains(form.kind),
      form.signer == .representative, isBlank(form.authorityDescribed)
    else { return [] }
    return [
      Gap(
        "AUTHORITY_MISSING",
        says: "A representative signed, and the form does not say by what authority.")
    ]
  }
}
