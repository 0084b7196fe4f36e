extension RuleBook {
  static let chartTexts: [RuleText] = [.onePerson, .corrected]
}
