extension RuleText {
  static let fallbackID = RuleText(
    .r49, says: "Two papers, or one beside a lately expired ID; two right answers; a supervisor.",
    source: "[HOUSE]", cure: "Offer to mail it to the billing address instead.",
    aloud: "We can also mail it to the address on your bill.", otherwise: .hold)
}

extension Rule where Noun == FallbackID {
  /// What stands in for a primary ID.
  static let fallbackID: Self = Rule(
    .fallbackID, missing: "ID_INSUFFICIENT", breaks: { $0.rightAnswers = 0 }
  ) { shown in
    var gaps = paperGaps(shown)
    if shown.rightAnswers < 2 {
      gaps.append(
        Gap(
          "KNOWLEDGE_CHECK", says: "Fewer than two answers agree with the chart.",
          cure: "Ask date of birth and address, or the last exam's date or site."))
    }
    if isBlank(shown.countersignedBy) || !shown.countersignHolds {
      gaps.append(
        Gap(
          "COUNTERSIGN_MISSING", says: "No supervisor other than you has countersigned.",
          cure: "Ask a supervisor to countersign.",
          aloud: "My supervisor needs to look at this with me."))
    }
    return gaps
  }

  private static func paperGaps(_ shown: FallbackID) -> [Gap] {
    let papers = shown.papersThatCount
    let needed = shown.hasLatelyExpiredID ? 1 : 2
    guard papers.count < needed else { return [] }
    if let expiredOn = shown.expiredOn, shown.today - expiredOn > shown.graceDays {
      return [
        Gap(
          "ID_EXPIRED",
          says: "The ID expired after \(expiredOn.long), more than \(shown.graceDays) days ago.",
          cure: "Ask for two other papers.")
      ]
    }
    let stale = shown.papers.count > papers.count
    return [
      Gap(
        "ID_INSUFFICIENT",
        says: stale
          ? "The bill is not from the last \(shown.billDays) days, and more papers are needed."
          : "\(papers.count) of \(needed) papers are shown.",
        cure: "Ask for another paper, or offer to mail it to the billing address.")
    ]
  }
}

extension FallbackID {
  /// The papers shown, without a utility bill that is undated, too old or dated ahead.
  fileprivate var papersThatCount: Set<Paper> {
    let age = billDatedOn.map { today - $0 }
    guard let age, (0...max(0, billDays)).contains(age) else {
      return papers.subtracting([.utilityBill])
    }
    return papers
  }

  fileprivate var hasLatelyExpiredID: Bool {
    guard let expiredOn else { return false }
    return expiredOn < today && today - expiredOn <= graceDays
  }
}
