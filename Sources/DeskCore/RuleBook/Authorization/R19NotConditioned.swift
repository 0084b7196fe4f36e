extension RuleText {
  static let notConditioned = RuleText(
    .r19, says: "Treatment, payment or enrolment does not hang on signing.",
    source: "45 CFR 164.508(b)(4)",
    cure: "Ask for an authorization that is free of the condition.",
    aloud: "We cannot use this form as it is worded. Here is one of ours.", otherwise: .refuse)
}

extension Rule where Noun == DocumentForm {
  /// A condition without one of the law's exceptions makes the form defective.
  static let notConditioned: Self = Rule(
    .notConditioned, missing: "DEFECTIVE", breaks: { $0.conditionsTreatment = true }
  ) { form in
    guard form.kind == .authorization, form.conditionsTreatment else { return [] }
    return [Gap("DEFECTIVE", says: "The form makes care, payment or enrolment hang on signing.")]
  }
}
