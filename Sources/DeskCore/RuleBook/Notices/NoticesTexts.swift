extension RuleBook {
  static let noticeTexts: [RuleText] = []
}
