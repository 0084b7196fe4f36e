extension RuleText {
  static let outsideRecords = RuleText(
    .r89, says: "Another hospital's records for a coming visit go to the care team.",
    source: "Mayo", cure: "Send it to the care team; scan nothing, and start no clock.",
    aloud: "Your care team needs these before your visit. Here is how to get them there.",
    otherwise: .redirect)
}

extension Rule where Noun == Routing {
  /// Nothing is scanned and no clock runs.
  static let outsideRecords: Self = .elsewhere(
    .outsideRecords, [.outsideRecords], code: "REDIRECT_CARE_TEAM", spare: "the care team.")
  /// Sent away when it is found out later.
  static let outsideAddressed: Self = .addressed(.outsideRecords, [.outsideRecords])
}
