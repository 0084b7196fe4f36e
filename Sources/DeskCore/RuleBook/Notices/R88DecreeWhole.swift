extension RuleText {
  static let decreeWhole = RuleText(
    .r88, says: "A decree goes to data integrity with its chart, its date and its parents.",
    source: "Mayo (notifying of an adoption: HIMS Data Integrity)",
    cure: "Read them off the decree; the release desk changes nothing in the child's identity.",
    aloud: "I pass this on to our data integrity team; they update the record.",
    otherwise: .redirect)
  static let decreeInForce = RuleText(
    .r88, says: "A decree takes effect on its date.", source: "the decree; [HOUSE]",
    cure: "Schedule it; the desk itself takes it into effect on that day.", otherwise: .hold)
}

extension Rule where Noun == Decree {
  /// What data integrity needs; which name the child bears after it is theirs alone.
  static let decreeWhole: Self = Rule(
    .decreeWhole, missing: "DECREE_UNKNOWN", breaks: { $0.parents = [] }
  ) { decree in
    var gaps: [Gap] = []
    if !decree.chartKnown {
      gaps.append(Gap("CHART_UNKNOWN", says: "The paper names no chart that is on file."))
    }
    if decree.decreedOn == nil {
      gaps.append(Gap("DECREE_UNDATED", says: "Nobody entered the date of the decree."))
    }
    if decree.parents.allSatisfy(isBlank) {
      gaps.append(Gap("PARENTS_UNNAMED", says: "Nobody entered the parents whom it names."))
    }
    return gaps
  }

  /// The day has come; it may lie years back.
  static let decreeInForce: Self = Rule(
    .decreeInForce, missing: "DECREE_UNKNOWN", breaks: { $0.decreedOn = $0.today + 1 }
  ) { decree in
    guard let decreedOn = decree.decreedOn else {
      return [Gap("DECREE_UNDATED", says: "Nobody entered the date of the decree.")]
    }
    guard decreedOn > decree.today else { return [] }
    return [Gap("DECREE_AHEAD", says: "The decree takes effect on \(decreedOn.long).")]
  }
}
