extension RuleText {
  static let unmerged = RuleText(
    .r103, says: "Only a request that was joined to another is taken out again, with its cause.",
    source: "[HOUSE]; 45 CFR 164.524(b)(2)",
    cure: "Name why the two requests are not one.",
    aloud: "I will work this one by itself again.", otherwise: .refuse)
}

extension Rule where Noun == WrongMerge {
  /// What was joined by mistake goes its own way again, with its own receipt and clocks.
  static let unmerged: Self = Rule(
    .unmerged, missing: "MERGE_UNKNOWN", breaks: { $0.cause = nil }
  ) { merge in
    var gaps: [Gap] = []
    if isBlank(merge.into) {
      gaps.append(
        Gap(
          "NOT_MERGED", says: "It was not joined to another request.",
          cure: "Look for the request that was joined."))
    }
    if merge.cause == nil {
      gaps.append(
        Gap(
          "UNMERGE_NO_CAUSE", says: "Nobody said why the two are not one.",
          cure: "Choose the cause."))
    }
    return gaps
  }
}
