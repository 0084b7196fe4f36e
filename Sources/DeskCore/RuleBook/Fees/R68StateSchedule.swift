extension RuleText {
  static let stateSchedule = RuleText(
    .r68, says: "The charge for copies is within the state's schedule of the day.",
    source: "Minn. Stat. 144.292 subd. 6; Minnesota Department of Health (2024)",
    cure: "Lower the charge to the schedule, or charge nothing.",
    aloud: "I will work out anew what the copy costs; you need not pay now.", otherwise: .refuse)
}

extension Rule where Noun == FeeClaim {
  /// A state whose schedule is not loaded lets nothing be charged until somebody decides (R-68).
  ///
  /// It is asked only where something is charged: no state demands a fee.
  static let stateSchedule: Self = Rule(
    .stateSchedule, missing: "FEE_UNSTATED", breaks: { $0 = .inFlorida }
  ) { claim in
    guard claim.lines != nil else { return [FeeClaim.unstated] }
    guard !claim.charged.isEmpty else { return [] }
    let unknown = claim.quote.unknown.filter { unknown in
      unknown.setBy == .state && unknown.covers.contains { claim.charge($0) > .zero }
    }
    let limits = claim.quote.limits.filter { $0.setBy == .state && $0.covers == .copy }
    return unknown.map(\.gap) + limits.compactMap { above(claim.charge(.copy), $0) }
  }

  private static func above(_ charge: Cents, _ limit: FeeLimit) -> Gap? {
    guard charge > limit.most else { return nil }
    return Gap(
      "STATE_FEE_EXCEEDED",
      says: """
        \(charge) for the copy is above \(limit.name), \(limit.most): \
        \(limit.steps.joined(separator: "; ")).
        """,
      cure: "Lower it to \(limit.most) or less.")
  }
}

extension FeeClaim {
  /// A third party's copy in Florida, at a dollar.
  fileprivate static let inFlorida: FeeClaim = {
    var facts = FeeFacts.twelvePages(.authorization)
    facts.state = .florida
    return FeeClaim([FeeLine(.pages, 100)], facts, by: FeeBook())
  }()
}
