extension RuleBook {
  static let workTexts: [RuleText] = [.holdEnded, .inOpenHands]
}
