extension RuleBook {
  static let mendingTexts: [RuleText] = [.relinked, .unmerged, .takenBack, .statusTold]
}
