extension RuleText {
  static let daysCounted = RuleText(
    .r03, .calculation,
    says:
      "The day of receipt is excluded and the last day included; the earliest legal day governs.",
    source: "45 CFR 164.524(b)(2); Minn. Stat. 645.15; act-by day [HOUSE]",
    cure: "Act by the last business day on or before the governing day.", otherwise: .none,
    keptBy: "Clocks.init(_:at:policy:)")
}
