extension RuleBook {
  /// The rules about what a copy may cost.
  static let feeTexts: [RuleText] = [.feeKinds, .lowestLimit, .stateSchedule, .mammogramAtCost]
}
