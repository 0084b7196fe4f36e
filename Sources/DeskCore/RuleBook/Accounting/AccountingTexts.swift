extension RuleBook {
  static let accountingTexts: [RuleText] = [
    .rowsComplete, .suspensionStated, .feeSettled, .keptSixYears,
  ]
}
