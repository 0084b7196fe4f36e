extension RuleText {
  static let denialGround = RuleText(
    .r35, says: "A denial rests on one of the grounds that the law knows, and on what shows it.",
    source: "45 CFR 164.524(a)(1)-(2)",
    cure: "Give the record, or state a ground of the law and what shows that it is there.",
    aloud: "Our privacy office decides this and will write to you.", otherwise: .escalate)
}

extension Rule where Noun == DenialClaim {
  /// Access is denied on the law's grounds alone; "not obliged" is for third parties.
  static let denialGround: Self = Rule(
    .denialGround, missing: "DENY_UNKNOWN", breaks: { $0.ground = nil }
  ) { denial in
    guard let ground = denial.ground else {
      return [Gap("DENY_NO_GROUND", says: "No ground is stated.")]
    }
    var gaps: [Gap] = []
    if ground == .notObliged, [.access, .directive].contains(denial.track) {
      gaps.append(
        Gap("DENY_NOT_A_GROUND", says: "The patient's own access is owed; this is no ground."))
    }
    if isBlank(denial.because) {
      gaps.append(
        Gap(
          "DENY_NOT_SHOWN", says: "Nothing is recorded that shows the ground.",
          cure: "Enter what shows it."))
    }
    return gaps
  }
}
