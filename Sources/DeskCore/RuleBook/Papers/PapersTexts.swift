extension RuleBook {
  static let paperTexts: [RuleText] = [.paperSeen, .enteredTruly]
}
