extension RuleText {
  /// A counter hands over only while it is open.
  static let counterOpen = RuleText(
    .r04, says: "The counter is open.",
    source: "SPR; Mayo (hours); 17:00:00 is closed", cure: "Come back when the counter is open.",
    otherwise: .refuse, overridable: true)
}

extension Rule where Noun == Moment {
  /// A visit begins, and a packet is handed over, only in the site's hours.
  static let counterOpen: Self = Rule(
    .counterOpen, missing: "TIME_UNKNOWN",
    breaks: { $0.isBusinessDay = false }
  ) { now in
    guard !now.isOpen else { return [] }
    let next = "\(now.nextOpening.day.long) at \(now.nextOpening.minute)"
    return [
      Gap(
        "COUNTER_CLOSED",
        says: "The counter at \(now.site) is closed (it is \(now.local.minute) there).",
        cure: "It opens next on \(next).",
        aloud: "We are closed just now. We open next on \(next).")
    ]
  }
}
