extension RuleText {
  static let amendmentElsewhere = RuleText(
    .r80, says: "A request to correct the record is an amendment, not a release.",
    source: "Mayo (Amendment Request Specialist)",
    cure: "Open it as an amendment; at Mayo sites the specialist works it.",
    aloud: "Corrections have a form and an office of their own. Here is the address.",
    otherwise: .redirect)
}

extension Rule where Noun == Routing {
  /// Kept out of the requests when it comes in.
  static let amendmentElsewhere: Self = .elsewhere(
    .amendmentElsewhere, [.amendment], code: "REDIRECT_AMENDMENT",
    spare: "the amendments of this desk (amendment.receive).")
  /// Sent away when it is found out later.
  static let amendmentAddressed: Self = .addressed(.amendmentElsewhere, [.amendment])
}
