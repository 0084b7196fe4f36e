extension RuleBook {
  static let imagingTexts: [RuleText] = []
}
