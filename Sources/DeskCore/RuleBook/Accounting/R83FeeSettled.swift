extension RuleText {
  static let feeSettled = RuleText(
    .r83,
    says:
      "One accounting in twelve months is free; a later one costs only what was agreed beforehand.",
    source: "45 CFR 164.528(c)",
    cure: "Tell the individual the fee and let them narrow or withdraw, or waive it.",
    aloud: "There would be a fee this time. You may narrow your request or withdraw it.",
    otherwise: .hold)
  static let feeMayBeAsked = RuleText(
    .r83, says: "A fee is asked only for a second accounting in twelve months, by a notice.",
    source: "45 CFR 164.528(c)(2)", cure: "Compile it without a fee.", otherwise: .refuse)
  static let accountingExtension = RuleText(
    .r83, says: "One extension, by letter, before the sixty days end, for thirty days at most.",
    source: "45 CFR 164.528(c)(1)(ii)", cure: "Issue the accounting now.",
    aloud: "We owe you an answer by the date we gave.", otherwise: .refuse)
}

extension Rule where Noun == AccountingFee {
  /// The first in any twelve months is free, whatever it costs to make.
  static let feeMayBeAsked: Self = Rule(
    .feeMayBeAsked, missing: "FEE_UNKNOWN", breaks: { $0.freeIssuedOn = nil }
  ) { fee in
    var gaps: [Gap] = []
    if fee.nextFree == nil {
      gaps.append(
        Gap("FEE_FIRST_FREE", says: "No free one was issued in the \(fee.months) months before."))
    }
    if (fee.cents ?? 0) <= 0 {
      gaps.append(Gap("FEE_NO_AMOUNT", says: "The notice names no amount."))
    }
    if isBlank(fee.letter) {
      gaps.append(Gap("FEE_NO_NOTICE", says: "No notice has a number.", cure: "Write it first."))
    }
    if !fee.offersChoice {
      gaps.append(
        Gap(
          "FEE_NO_CHOICE",
          says: "The notice does not say that the request may be narrowed or withdrawn."))
    }
    return gaps
  }

  /// A second one within the time goes on by assent, or for nothing.
  static let feeSettled: Self = Rule(
    .feeSettled, missing: "FEE_UNKNOWN",
    breaks: {
      $0.freeIssuedOn = $0.received
      $0.assented = false
      $0.waived = false
    }
  ) { fee in
    guard let next = fee.nextFree, !fee.waived else { return [] }
    guard fee.cents == nil || !fee.assented else { return [] }
    return [
      Gap(
        "FEE_NOTICE_FIRST",
        says: "A free one was issued already; the next is free from \(next.long).")
    ]
  }
}

extension Rule where Noun == AnswerExtension {
  /// The last day on which it can be granted is the sixtieth after receipt, included.
  static let accountingExtension: Self = Rule(
    .accountingExtension, missing: "EXTEND_UNKNOWN", breaks: { $0.letter = "" },
    gaps: { timing($0) + terms($0) })
}
