extension RuleBook {
  static let incidentTexts: [RuleText] = [.breachAnswered]
}
