extension RuleText {
  static let unrestricted = RuleText(
    .r60, says: "No restriction on file forbids this release.", source: "45 CFR 164.522(a)",
    cure: "Keep the restricted part; the patient alone can end the restriction.",
    aloud: "I cannot release this. The privacy office can tell you more.", otherwise: .refuse)
}

extension Rule where Noun == RestrictionCheck {
  /// An agreed restriction binds; the health plan's on what was paid in full binds unasked.
  static let unrestricted: Self = Rule(
    .unrestricted, missing: "RESTRICTED",
    breaks: {
      $0.restrictions.append(RestrictionTerms(recipients: ["Anyone"], agreed: true))
      $0.recipientNamed = true
    }
  ) { check in
    check.restrictions.lazy.compactMap { forbidden(by: $0, check) }.first.map { [$0] } ?? []
  }

  private static func forbidden(by terms: RestrictionTerms, _ check: RestrictionCheck) -> Gap? {
    let agreed = terms.agreed ?? true
    if agreed, !terms.recipients.isEmpty, check.recipientNamed {
      return Gap("RESTRICTED", says: "An agreed restriction names this recipient.")
    }
    if agreed, terms.recipients.isEmpty, !terms.healthPlans {
      return Gap(
        "RESTRICTED",
        says: "An agreed restriction is on file that does not say whom it is against.",
        cure: "Ask the privacy officer what was agreed.")
    }
    guard terms.healthPlans, check.toHealthPlan else { return nil }
    if agreed, !terms.paidItemsOnly {
      return Gap("RESTRICTED", says: "An agreed restriction forbids health plans.")
    }
    guard !check.paidItems.isEmpty, agreed || !check.requiredByLaw else { return nil }
    return Gap(
      "RESTRICTED",
      says: "Paid in full by the patient, so not for the plan: \(itemsInSentence(check.paidItems))."
    )
  }
}
