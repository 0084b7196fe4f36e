extension RuleText {
  static let portalElsewhere = RuleText(
    .r108, says: "The patients open their own online access themselves.",
    source: "Mayo (Patient Online Services)",
    cure: "Give the instructions of the portal; open no account at the desk.",
    aloud: "You can open your account online in one sitting. Here is how, and it costs nothing.",
    otherwise: .redirect)
}

extension Rule where Noun == Routing {
  /// The account is made online by whoever it is for, so the desk logs and charges nothing.
  static let portalElsewhere: Self = .elsewhere(
    .portalElsewhere, [.portalEnrolment], code: "REDIRECT_PORTAL", spare: "the portal.")
  /// Sent there with the practice's own instructions.
  static let portalAddressed: Self = .addressed(.portalElsewhere, [.portalEnrolment])
}
