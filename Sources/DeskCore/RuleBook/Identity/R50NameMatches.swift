extension RuleText {
  static let nameMatches = RuleText(
    .r50, says: "The name on the ID is the chart's, or a paper links the two.", source: "[HOUSE]",
    cure: "Ask for a marriage certificate, divorce decree or court order that links the names.",
    aloud: "Do you have a paper that shows the change of name?", otherwise: .hold)
}

extension Rule where Noun == NameOnID {
  /// The desk never edits a chart name to make it fit.
  static let nameMatches: Self = Rule(
    .nameMatches, missing: "NAME_NOT_COMPARED",
    breaks: {
      $0.result = .different
      $0.link = nil
    }
  ) { name in
    switch name.result {
    case .equal, .attested: []
    case .different where name.link != nil: []
    case .different:
      [Gap("NAME_MISMATCH", says: "The name on the ID differs, and no paper links the two.")]
    case .unknown:
      [
        Gap(
          "NAME_NOT_COMPARED", says: "Nobody compared the name on the ID.",
          cure: "Compare the name on the ID.", aloud: "May I see the name on your ID?")
      ]
    }
  }
}
