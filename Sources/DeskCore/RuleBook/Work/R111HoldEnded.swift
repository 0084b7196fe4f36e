extension RuleText {
  static let holdEnded = RuleText(
    .r111, says: "A hold ends by itself on its day and no sooner; before that a person ends it.",
    source: "[HOUSE]", cure: "Leave it until its day, or let somebody go on with it now.",
    aloud: "It waits, and we will go on with it.", otherwise: .hold)
}

extension Rule where Noun == HoldEnd {
  /// What waits for something goes on when its day has come, not when a program runs.
  static let holdEnded: Self = Rule(
    .holdEnded, missing: "HOLD_UNKNOWN",
    breaks: {
      $0.isByClock = true
      $0.until = nil
    }
  ) { hold in
    guard hold.isByClock else { return [] }
    guard let until = hold.until else {
      return [
        Gap(
          "HOLD_WITHOUT_DAY", says: "No day was named for this hold: it waits for a person.",
          cure: "Let somebody who works on it go on with it.")
      ]
    }
    guard hold.today < until else { return [] }
    return [Gap("HOLD_NOT_OVER", says: "It is on hold until \(until.long).")]
  }
}
