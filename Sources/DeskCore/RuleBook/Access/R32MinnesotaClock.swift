extension RuleText {
  static let minnesotaClock = RuleText(
    .r32, .calculation,
    says:
      "At a Minnesota site, copies are due 30 days after a written request; nothing extends that.",
    source: "Minn. Stat. 144.292 subd. 2 and 5",
    cure: "Release what there is, and tell the privacy officer that the day has passed.",
    otherwise: .escalate, keptBy: "Clocks.init(_:at:policy:)")
}
