extension RuleText {
  static let careTeamFetches = RuleText(
    .r98,
    says: "Fetching from another facility, and whether something came, are the care team's.",
    source: "Mayo", cure: "Send it to the care team.",
    aloud: "Your care team asks other hospitals for records. Here is how to reach them.",
    otherwise: .redirect)
}

extension Rule where Noun == Routing {
  /// The care team fetches and confirms.
  static let careTeamFetches: Self = .elsewhere(
    .careTeamFetches, [.receiptCheck, .outsideFacility], code: "REDIRECT_CARE_TEAM",
    spare: "the care team.")
  /// Sent away when it is found out later.
  static let careTeamAddressed: Self = .addressed(
    .careTeamFetches, [.receiptCheck, .outsideFacility])
}
