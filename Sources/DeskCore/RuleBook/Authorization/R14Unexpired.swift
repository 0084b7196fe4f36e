extension RuleText {
  static let unexpired = RuleText(
    .r14, says: "The authorization has not expired.", source: "45 CFR 164.508(c)(1)(v)",
    cure: "Ask the patient for a new authorization.",
    aloud: "The permission we have has run out. A new one from the patient lets us go on.",
    otherwise: .refuse)
}

extension Rule where Noun == ReleaseBasis {
  /// Valid through the whole of its printed day, or until its event is recorded.
  ///
  /// A Minnesota consent ends by R-15, and an expiry that was left out is R-16's.
  static let unexpired: Self = Rule(
    .unexpired, missing: "AUTH_EXPIRED",
    breaks: { basis in basis.changePaper { $0.stage = .expired } }
  ) { basis in
    guard let paper = basis.paper, !paper.isConsent else { return [] }
    return paper.ended(on: basis.today)
  }
}

extension ReleaseBasis.Paper {
  fileprivate func ended(on today: Day) -> [Gap] {
    switch expiry {
    case .date(let last) where last < today:
      [Gap("AUTH_EXPIRED", says: "\(id) expired at the end of \(last.long).")]
    case .event(let event) where eventOccurredOn != nil:
      [Gap("AUTH_EXPIRED", says: "\(id) ended with its event: \(event).")]
    case .none where !isResearch:
      [Gap("AUTH_NO_EXPIRY", says: "\(id) says it never expires, which only research may say.")]
    default:
      stage == .expired ? [Gap("AUTH_EXPIRED", says: "\(id) was recorded as expired.")] : []
    }
  }
}

extension RuleText {
  static let endRecorded = RuleText(
    .r14, says: "The end that is recorded is the end that the paper names.",
    source: "45 CFR 164.508(c)(1)(v)", cure: "Look at the paper's expiry again.",
    otherwise: .refuse)
}

extension Rule where Noun == ExpiryClaim {
  /// Someone records that the paper's own event happened, on a day that has come.
  static let eventNamed: Self = Rule(
    .endRecorded, missing: "EVENT_UNKNOWN", breaks: { $0.occurredOn = nil }
  ) { claim in
    guard case .event(let event) = claim.expiry, !isBlank(event) else {
      return [Gap("EVENT_NOT_NAMED", says: "The paper does not end with an event.")]
    }
    guard let occurredOn = claim.occurredOn else {
      return [
        Gap(
          "EVENT_UNDATED", says: "Nobody said when it happened: \(event).",
          cure: "Enter the day on which it happened.")
      ]
    }
    guard occurredOn > claim.today else { return [] }
    return [
      Gap(
        "EVENT_AHEAD", says: "\(occurredOn.long) has not come yet.",
        cure: "Record the event when it has happened.")
    ]
  }

  /// The desk closes a paper by the clock only after the last day that it names.
  static let datePassed: Self = Rule(
    .endRecorded, missing: "EXPIRY_UNKNOWN", breaks: { $0.expiry = .date($0.today) }
  ) { claim in
    guard case .date(let last) = claim.expiry else {
      return [Gap("NO_EXPIRY_DATE", says: "The paper does not end on a date.")]
    }
    guard last >= claim.today else { return [] }
    return [Gap("NOT_EXPIRED", says: "The paper is good through \(last.long).")]
  }
}
