extension RuleText {
  static let everyoneTold = RuleText(
    .r77,
    says:
      "What is accepted is linked to its records, and the individual and those who rely know it.",
    source: "45 CFR 164.526(c)",
    cure: "Link the records, write to the individual, agree on whom to tell, and tell them.",
    otherwise: .hold)
  static let recordsLinked = RuleText(
    .r77, says: "The records that an accepted amendment affects are identified and linked.",
    source: "45 CFR 164.526(c)(1)",
    cure: "Name the affected records; the amendment is added to them, nothing is overwritten.",
    otherwise: .hold)
}

extension Rule where Noun == AmendmentCompletion {
  /// At the least, the affected records are identified and the amendment is linked.
  static let recordsLinked: Self = Rule(
    .recordsLinked, missing: "AMENDMENT_NOT_LINKED",
    breaks: {
      $0.isAccepted = true
      $0.records = []
    }, gaps: linking)

  /// Nothing accepted is closed before everyone who must know it does.
  static let everyoneTold: Self = Rule(
    .everyoneTold, missing: "AMENDMENT_NOT_TOLD",
    breaks: {
      $0.isAccepted = true
      $0.records = []
    }, gaps: { linking($0) + telling($0) })

  @Sendable private static func linking(_ done: AmendmentCompletion) -> [Gap] {
    guard done.isAccepted, done.records.allSatisfy(isBlank) else { return [] }
    return [Gap("AMENDMENT_NOT_LINKED", says: "It is linked to no record.")]
  }

  private static func telling(_ done: AmendmentCompletion) -> [Gap] {
    guard done.isAccepted, !done.fromOutside else { return [] }
    var gaps: [Gap] = []
    if !done.individualTold {
      gaps.append(
        Gap(
          "AMENDMENT_NOT_TOLD", says: "The individual was not told that it is accepted.",
          cure: "Write to the individual."))
    }
    if done.agreed != true {
      gaps.append(
        Gap(
          "AMENDMENT_NO_AGREEMENT", says: "The individual did not agree on whom to tell.",
          cure: "Ask the individual who else needs to know, be it nobody."))
    }
    let told = Set(done.told.map { Fold.key($0) })
    let untold = done.toTell.filter { !told.contains(Fold.key($0)) }
    guard !untold.isEmpty else { return gaps }
    return gaps + [
      Gap(
        "AMENDMENT_OTHERS_NOT_TOLD", says: "Not told yet: \(inSentence(untold)).",
        cure: "Tell them, or record the effort that was made.")
    ]
  }
}
