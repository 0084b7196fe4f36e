extension RuleText {
  static let onePerson = RuleText(
    .r100, says: "Two charts become one only where it is shown that they are one person's.",
    source: "45 CFR 164.526; [HOUSE]",
    cure: "Have data integrity name what shows it, or wait for the chart system's own merge.",
    aloud: "Our data integrity team looks at the two charts before anything is joined.",
    otherwise: .refuse)
  static let mergeStands = RuleText(
    .r100, says: "Only a merge that stands is undone, and somebody names why.",
    source: "[HOUSE]", cure: "Name what shows that they are two people.", otherwise: .refuse)
}

extension Rule where Noun == ChartPair {
  /// The source says so, or data integrity names what shows it; each chart once.
  static let onePerson: Self = Rule(
    .onePerson, missing: "CHARTS_UNKNOWN",
    breaks: {
      $0.message = ""
      $0.shownBy = ""
    }
  ) { pair in
    var gaps: [Gap] = []
    if pair.prior == pair.into {
      gaps.append(
        Gap(
          "SAME_CHART", says: "A chart cannot be merged into itself.",
          cure: "Name the other chart."))
    }
    if isBlank(pair.message), isBlank(pair.shownBy) {
      gaps.append(Gap("NOTHING_SHOWS", says: "Nobody named what shows that they are one person."))
    }
    return gaps + mergedGaps(pair) + deathGaps(pair)
  }

  private static func mergedGaps(_ pair: ChartPair) -> [Gap] {
    var gaps: [Gap] = []
    if !pair.priorMergedInto.isEmpty {
      gaps.append(
        Gap(
          "MERGED_ALREADY",
          says: "Chart \(pair.prior) was merged into \(pair.priorMergedInto) already.",
          cure: "Undo that merge first, if it was wrong."))
    }
    if !pair.intoMergedInto.isEmpty {
      gaps.append(
        Gap(
          "INTO_MERGED", says: "Chart \(pair.into) is itself merged into \(pair.intoMergedInto).",
          cure: "Merge into \(pair.intoMergedInto)."))
    }
    return gaps
  }

  /// A death that only the chart that goes has would be lost, and everything that stops by it.
  private static func deathGaps(_ pair: ChartPair) -> [Gap] {
    guard pair.priorDied != nil, pair.priorDied != pair.intoDied else { return [] }
    return [
      Gap(
        "DEATH_DIFFERS",
        says: "The chart that goes has a date of death that the other one does not have.",
        cure: "Clear up by a notice of death which of them is right, then merge.")
    ]
  }
}

extension Rule where Noun == Unmerging {
  /// The last merge first: what went on with a second merge is put back by undoing that.
  static let mergeStands: Self = Rule(
    .mergeStands, missing: "MERGE_UNKNOWN", breaks: { $0.cause = "" }
  ) { merge in
    var gaps: [Gap] = []
    if merge.mergedInto.isEmpty {
      gaps.append(
        Gap(
          "NOT_MERGED", says: "The chart is not merged into another.",
          cure: "Look at its history; there is nothing to undo."))
    }
    if !merge.survivorMergedInto.isEmpty {
      gaps.append(
        Gap(
          "SURVIVOR_MERGED",
          says: "Chart \(merge.mergedInto) was merged into \(merge.survivorMergedInto) since.",
          cure: "Undo that merge first."))
    }
    if isBlank(merge.cause) {
      gaps.append(Gap("CAUSE_MISSING", says: "Nobody named what shows that they are two people."))
    }
    return gaps
  }
}
