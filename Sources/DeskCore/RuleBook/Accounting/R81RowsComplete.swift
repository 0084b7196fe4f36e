extension RuleText {
  static let rowsComplete = RuleText(
    .r81, says: "An accounting lists everything in its period: day, recipient, what, and why.",
    source: "45 CFR 164.528(a)(1) and (b)", cure: "Fill in what is missing, or compile it anew.",
    aloud: "We list what we disclosed in up to six years before you asked.", otherwise: .hold)
  static let periodCovered = RuleText(
    .r81, says: "An accounting covers days up to the request, six years back at most.",
    source: "45 CFR 164.528(a)(1) and (3)", cure: "Ask for days within the six years.",
    aloud: "We can list up to six years before today.", otherwise: .refuse)
}

extension Rule where Noun == AccountingPeriod {
  /// The individual chooses within six years; more is not owed.
  static let periodCovered: Self = Rule(
    .periodCovered, missing: "PERIOD_UNKNOWN", breaks: { $0.to = $0.received + 1 }
  ) { period in
    let first = period.received.adding(years: -period.years)
    var gaps: [Gap] = []
    if period.from > period.to {
      gaps.append(Gap("PERIOD_EMPTY", says: "The period ends before it begins."))
    }
    if period.from < first {
      gaps.append(
        Gap(
          "PERIOD_TOO_LONG", says: "The period begins before \(first.long).",
          cure: "Begin on \(first.long) or later."))
    }
    if period.to > period.received {
      gaps.append(Gap("PERIOD_AHEAD", says: "The period ends after the request came in."))
    }
    if let old = period.within, !old.contains(DateRange(from: period.from, to: period.to)) {
      gaps.append(
        Gap(
          "PERIOD_WIDER", says: "The period is not within the one first asked for.",
          cure: "Take a part of the first period, or ask anew."))
    }
    return gaps
  }
}

extension Rule where Noun == AccountingRows {
  /// Each row says when, to whom, what and why; the draft is what the ledger says now.
  static let rowsComplete: Self = Rule(
    .rowsComplete, missing: "ACCOUNTING_UNKNOWN", breaks: { $0.isFresh = false }
  ) { accounting in
    var gaps: [Gap] = []
    if !accounting.isFresh {
      gaps.append(
        Gap(
          "ACCOUNTING_STALE", says: "What is to be listed has changed since it was compiled.",
          cure: "Compile it anew."))
    }
    if isBlank(accounting.letter) {
      gaps.append(
        Gap(
          "ACCOUNTING_NO_LETTER", says: "No letter that it goes out with has a number.",
          cure: "Enter the letter's number."))
    }
    gaps += missing("ROW_NO_RECIPIENT", "who received it", accounting) { $0.hasRecipient }
    gaps += missing("ROW_NO_DESCRIPTION", "what was disclosed", accounting) { $0.hasDescription }
    return gaps + missing("ROW_NO_PURPOSE", "why", accounting) { $0.hasPurpose }
  }

  private static func missing(
    _ code: String, _ what: String, _ accounting: AccountingRows,
    _ has: (AccountingRows.Row) -> Bool
  ) -> [Gap] {
    let numbers = accounting.rows.filter { !has($0) }.map { String($0.number) }
    guard !numbers.isEmpty else { return [] }
    return [
      Gap(
        code, says: "Not known in row \(inSentence(numbers)): \(what).",
        cure: "Describe the row.")
    ]
  }
}
