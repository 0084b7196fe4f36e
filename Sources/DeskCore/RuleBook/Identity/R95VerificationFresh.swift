extension RuleText {
  static let verificationFresh = RuleText(
    .r95, says: "The verification is not older than its minutes.", source: "[HOUSE]",
    cure: "Verify the person again.", aloud: "It has been a while; may I see your ID once more?",
    otherwise: .hold)
}

extension Rule where Noun == Verification {
  /// Void when its minutes are up, to the millisecond, or when the clock stepped back.
  static let verificationFresh: Self = Rule(
    .verificationFresh, missing: "VERIFICATION_STALE", breaks: { $0.at = nil }
  ) { visit in
    guard let at = visit.at else {
      return [Gap("VERIFICATION_STALE", says: "It is not known when the person was verified.")]
    }
    let end = at.adding(seconds: visit.lifeMinutes * 60)
    guard visit.now >= end || visit.now < at else { return [] }
    return [
      Gap("VERIFICATION_STALE", says: "A verification stands for \(visit.lifeMinutes) minutes.")
    ]
  }
}
