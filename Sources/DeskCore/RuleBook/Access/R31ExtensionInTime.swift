extension RuleText {
  static let extensionInTime = RuleText(
    .r31, says: "One extension, by letter, before the thirty days end, for thirty days at most.",
    source: "45 CFR 164.524(b)(2)", cure: "Answer the request now, in whole or in part.",
    aloud: "We owe you an answer by the date we gave.", otherwise: .refuse)
  static let answeredFirst = RuleText(
    .r31,
    says: "A silent request is closed after its time, and access only after a written answer.",
    source: "45 CFR 164.524(b)(2); thirty days [HOUSE]",
    cure: "Wait out the days, and answer an access request in writing first.", otherwise: .refuse)
}

extension RuleText {
  static let accessKept = RuleText(
    .r31, says: "An access request is not closed by taking its packet down.",
    source: "45 CFR 164.524(b)(2)",
    cure: "Put it in order again and pack it anew; the recalled disc is destroyed by itself.",
    otherwise: .refuse)
}

extension Rule where Noun == ExtensionAsk {
  /// The last day on which it can be granted is the thirtieth after receipt, included.
  static let extensionInTime: Self = Rule(
    .extensionInTime, missing: "EXTEND_UNKNOWN", breaks: { $0.letter = "" }
  ) { ask in
    guard [.access, .directive].contains(ask.track) else {
      return [Gap("EXTEND_NO_CLOCK", says: "This track has no clock that an extension moves.")]
    }
    return timing(ask) + terms(ask)
  }

  private static func timing(_ ask: ExtensionAsk) -> [Gap] {
    var gaps: [Gap] = []
    let last = ask.received + ask.accessDays
    if ask.today > last {
      gaps.append(
        Gap("EXTEND_LATE", says: "It could be extended through \(last.long); that day has passed."))
    }
    if ask.extended {
      gaps.append(Gap("EXTEND_TWICE", says: "It was extended once already."))
    }
    return gaps
  }

  private static func terms(_ ask: ExtensionAsk) -> [Gap] {
    var gaps: [Gap] = []
    if isBlank(ask.letter) {
      gaps.append(
        Gap(
          "EXTEND_NO_LETTER", says: "No letter tells the person the reason and the new date.",
          cure: "Send the letter first, and enter its number."))
    }
    if !ask.hasReason {
      gaps.append(
        Gap(
          "EXTEND_NO_REASON", says: "The letter's reason is not recorded.",
          cure: "Enter the reason that the letter gives."))
    }
    if !(1...max(1, ask.accessDays)).contains(ask.days) {
      gaps.append(
        Gap(
          "EXTEND_TOO_LONG", says: "\(ask.days) days is not from 1 to \(ask.accessDays).",
          cure: "Ask for \(ask.accessDays) days at most."))
    }
    return gaps
  }
}

extension Rule where Noun == Takedown {
  /// Access that nobody answered goes back to work; destroying its packet does not close it.
  static let accessKept: Self = Rule(
    .accessKept, missing: "TAKEDOWN_UNKNOWN",
    breaks: {
      $0.track = .access
      $0.answered = false
      $0.patientDied = false
    }
  ) { packet in
    guard [.access, .directive].contains(packet.track), !packet.answered, !packet.patientDied else {
      return []
    }
    return [
      Gap("ACCESS_UNANSWERED", says: "Nobody has answered this request yet, so it stays open.")
    ]
  }
}

extension Rule where Noun == Silence {
  /// Nobody's access request is closed by waiting.
  static let answeredFirst: Self = Rule(
    .answeredFirst, missing: "SILENCE_UNKNOWN", breaks: { $0.since = $0.today }
  ) { silence in
    var gaps: [Gap] = []
    let first = silence.since + silence.days
    if silence.since < silence.received {
      gaps.append(
        Gap(
          "ASKED_BEFORE", says: "The question cannot have been asked before the request came.",
          cure: "Enter the day on which it was asked."))
    }
    if silence.today < first {
      gaps.append(
        Gap(
          "SILENCE_TOO_SHORT", says: "The person has until \(first.long) to reply.",
          cure: "Wait until \(first.long)."))
    }
    if [.access, .directive].contains(silence.track), !silence.answeredInWriting {
      gaps.append(
        Gap(
          "ANSWER_FIRST", says: "An access request is not closed before it is answered in writing.",
          cure: "Write to the person what is missing and how to cure it."))
    }
    return gaps
  }
}
