extension RuleBook {
  static let accountingTexts: [RuleText] = []
}
