extension RuleText {
  static let fewWrong = RuleText(
    .r92, says: "Fewer than three identifiers were wrong.", source: "[HOUSE]",
    cure: "End the visit and call a supervisor; the request stays ready.",
    aloud: "I cannot go on with this today. My supervisor will speak with you.", otherwise: .hold)
}

extension Rule where Noun == Identifiers {
  /// Nobody guesses their way to a record.
  static let fewWrong: Self = Rule(
    .fewWrong, missing: "IDENTIFIERS_UNKNOWN",
    breaks: {
      let wrong = IdentifierFinding(kind: .requestNumber, matches: false)
      $0.findings += Array(repeating: wrong, count: $0.limit)
    }
  ) { given in
    guard given.wrong >= given.limit else { return [] }
    return [Gap("TOO_MANY_WRONG", says: "\(given.wrong) identifiers did not match.")]
  }
}
