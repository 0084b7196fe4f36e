extension RuleBook {
  static let amendmentTexts: [RuleText] = [
    .askedInWriting, .groundNamed, .everyoneTold, .denialLetterWhole, .statementTaken, .ownList,
  ]
}
