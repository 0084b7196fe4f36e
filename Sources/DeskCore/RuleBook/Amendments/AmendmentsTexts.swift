extension RuleBook {
  static let amendmentTexts: [RuleText] = []
}
