extension RuleText {
  static let corrected = RuleText(
    .r101, says: "A chart is corrected only for a named cause, and something changes by it.",
    source: "45 CFR 164.526; [HOUSE]", cure: "Name the cause, and what the chart is to say.",
    otherwise: .refuse)
}

extension Rule where Noun == ChartCorrection {
  /// Before and after stand in one entry of the journal, with the cause beside them.
  static let corrected: Self = Rule(
    .corrected, missing: "CORRECTION_UNKNOWN", breaks: { $0.cause = "" }
  ) { correction in
    var gaps: [Gap] = []
    if isBlank(correction.cause) {
      gaps.append(Gap("CAUSE_MISSING", says: "Nobody named why the chart is wrong."))
    }
    if correction.changes.isEmpty {
      gaps.append(
        Gap(
          "NOTHING_CHANGES", says: "The chart says all of this already.",
          cure: "Say what is to change."))
    }
    if !correction.hasName {
      gaps.append(
        Gap(
          "NAMELESS", says: "The chart would have neither a family nor a given name.",
          cure: "Give one of the two."))
    }
    return gaps + birthGaps(correction)
  }

  private static func birthGaps(_ correction: ChartCorrection) -> [Gap] {
    guard let born = correction.bornOn else { return [] }
    let last = min(correction.today, correction.diedOn ?? correction.today)
    guard born > last else { return [] }
    return [
      Gap(
        "BIRTH_IMPOSSIBLE", says: "Nobody is born after \(last.long) on this chart.",
        cure: "Give a date of birth up to that day.")
    ]
  }
}
