extension RuleBook {
  static let noticeTexts: [RuleText] = [
    .deathComplete, .accessLives, .documentEntire, .paperAccepted, .decreeWhole, .proxyProven,
  ]
}
