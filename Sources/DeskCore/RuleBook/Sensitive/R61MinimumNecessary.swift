extension RuleText {
  static let minimumNecessary = RuleText(
    .r61, says: "No more goes out than is needed, where the law does not exempt the release.",
    source: "45 CFR 164.502(b), 164.514(d)",
    cure: "Split off what was not asked for, and say that the rest is what is needed.",
    aloud: "I can release the part that is needed for this.", otherwise: .split)
}

extension Rule where Noun == LegalDemand {
  /// The patient, an authorization and treatment are exempt; an order, warrant or statute commands
  /// what it names and no more (R-61; 45 CFR 164.512(a)(1), (e)(1)(i)).
  static let minimumNecessary: Self = Rule(
    .minimumNecessary, missing: "NEED_UNKNOWN",
    breaks: {
      $0.track = .legal
      $0.instrument = .agencyDemand
      $0.limited = false
    }
  ) { demand in
    guard demand.track == .legal, !demand.limited else { return [] }
    return [
      Gap("MORE_THAN_NEEDED", says: "Nobody has found that this is no more than what is needed.")
    ]
  }
}
