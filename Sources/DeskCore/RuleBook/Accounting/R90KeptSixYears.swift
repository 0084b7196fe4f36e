extension RuleText {
  static let keptSixYears = RuleText(
    .r90, .calculation,
    says: "Papers are kept six years from when they were made or last in effect.",
    source: "45 CFR 164.530(j), 164.508(b)(6) and 164.316(b)(2)",
    cure: "Keep it until the day after its last day.", otherwise: .refuse,
    keptBy: "Retention.mayPurge(on:)")
}
