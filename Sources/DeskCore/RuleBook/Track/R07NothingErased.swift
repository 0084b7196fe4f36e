extension RuleText {
  static let nothingErased = RuleText(
    .r07, .constraint,
    says:
      "Every act is appended with its person, site, time and rules; nothing is changed or erased.",
    source: "45 CFR 164.530(j) and 164.528(d)",
    cure: "Correct an entry by a new one that says what was wrong.", otherwise: .refuse,
    keptBy: "DeskStore journal triggers")
}
