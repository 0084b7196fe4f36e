extension RuleText {
  static let providerWithholds = RuleText(
    .r37,
    says: "Minnesota's withholding is a provider's decision, and says who may have it instead.",
    source: "Minn. Stat. 144.292 subd. 7",
    cure: "Record the provider's decision, and to whom the record may go.",
    aloud: "Our privacy office decides this and will write to you.", otherwise: .escalate)
}

extension Rule where Noun == DenialClaim {
  /// Detriment to the patient's health is a ground in Minnesota only (R-37).
  static let providerWithholds: Self = Rule(
    .providerWithholds, missing: "DENY_UNKNOWN",
    breaks: {
      $0.ground = .detriment
      $0.mayGoTo = ""
    }
  ) { denial in
    guard denial.ground.map({ $0 == .detriment }) ?? true else { return [] }
    var gaps: [Gap] = []
    if denial.state != .minnesota {
      gaps.append(
        Gap(
          "DENY_NOT_MINNESOTA",
          says: "This ground is Minnesota's, and the site is in "
            + "\(denial.state?.name ?? "no state that is known").",
          cure: "Ask for a ground of federal law."))
    }
    if isBlank(denial.professional) {
      gaps.append(Gap("DENY_NO_PROVIDER", says: "No provider's decision is recorded."))
    }
    if isBlank(denial.mayGoTo) {
      gaps.append(
        Gap("DENY_GOES_NOWHERE", says: "It is not said which provider or person may have it."))
    }
    return gaps
  }
}
