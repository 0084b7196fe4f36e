extension RuleBook {
  static let imagingTexts: [RuleText] = [
    .mediumChosen, .onePatient, .readsBack, .filmKnown, .originalsGiven,
  ]
}
