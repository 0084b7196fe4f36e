extension RuleText {
  static let coreElements = RuleText(
    .r10, says: "The authorization carries every core element.",
    source: "45 CFR 164.508(c)(1)(i)-(vi)",
    cure: "Ask for a completed form; the letter lists every gap.",
    aloud: "The form is not complete yet. Here is the list of what is still missing.",
    otherwise: .hold)
}

extension Rule where Noun == DocumentForm {
  /// What, from whom, to whom, why, signed and dated.
  ///
  /// The expiry, element (v), is R-16's: a missing one is told once, under the rule that says why
  /// Minnesota's default does not fill it.
  static let coreElements: Self = Rule(
    .coreElements, missing: "INCOMPLETE_FORM", breaks: { $0.information = "" }
  ) { form in
    guard form.kind == .authorization else { return [] }
    return wording(form) + signing(form)
  }

  private static func wording(_ form: DocumentForm) -> [Gap] {
    var gaps: [Gap] = []
    if isBlank(form.information) {
      gaps.append(incomplete("INFORMATION", "which information may be disclosed"))
    }
    if isBlank(form.discloser) {
      gaps.append(incomplete("DISCLOSER", "who may disclose it"))
    }
    if form.recipients.allSatisfy(isBlank) {
      gaps.append(incomplete("RECIPIENT", "who may receive it"))
    }
    if isBlank(form.purpose) {
      gaps.append(
        incomplete(
          "PURPOSE", "what it is for",
          hint: " \"At my request\" is enough if the patient starts it.")
      )
    }
    return gaps
  }

  private static func signing(_ form: DocumentForm) -> [Gap] {
    var gaps: [Gap] = []
    if form.signer == .nobody {
      gaps.append(
        Gap(
          "INCOMPLETE_SIGNATURE", says: "The authorization is not signed.",
          cure: "Have the patient or their representative sign it."))
    }
    if form.signedOn == nil {
      gaps.append(
        Gap(
          "INCOMPLETE_DATE", says: "The signature is not dated.",
          cure: "Have the signer date the signature."))
    }
    return gaps
  }

  private static func incomplete(_ element: String, _ what: String, hint: String = "") -> Gap {
    Gap(
      "INCOMPLETE_\(element)", says: "The authorization does not say \(what).",
      cure: "Have the signer write \(what).\(hint)")
  }
}
