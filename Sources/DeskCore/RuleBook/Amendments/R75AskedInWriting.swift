extension RuleText {
  static let askedInWriting = RuleText(
    .r75,
    says: "An amendment is asked for in writing, with the reason and the records it is about.",
    source: "45 CFR 164.526(b)(1)",
    cure: "Ask for it in writing, with the reason and which records are wrong.",
    aloud: "Please write down what is wrong in which record, and why.", otherwise: .hold)
  static let amendmentExtension = RuleText(
    .r75, says: "One extension, by letter, before the sixty days end, for thirty days at most.",
    source: "45 CFR 164.526(b)(2)(ii)", cure: "Act on the amendment now.",
    aloud: "We owe you an answer by the date we gave.", otherwise: .refuse)
}

extension Rule where Noun == AmendmentFiling {
  /// Writing and a reason are asked for where that was announced; the records always.
  static let askedInWriting: Self = Rule(
    .askedInWriting, missing: "AMENDMENT_UNKNOWN",
    breaks: {
      $0.writingAnnounced = true
      $0.inWriting = false
    }
  ) { filing in
    var gaps: [Gap] = []
    if filing.writingAnnounced, !filing.inWriting {
      gaps.append(Gap("AMENDMENT_ORAL", says: "It is not in writing.", cure: "Ask for a letter."))
    }
    if filing.writingAnnounced, !filing.hasReason {
      gaps.append(
        Gap("AMENDMENT_NO_REASON", says: "It gives no reason.", cure: "Ask for the reason."))
    }
    if !filing.namesRecords {
      gaps.append(
        Gap(
          "AMENDMENT_NO_RECORD", says: "It does not say which records it is about.",
          cure: "Ask which records, and of which dates."))
    }
    return gaps
  }
}

extension Rule where Noun == AnswerExtension {
  /// The last day on which it can be granted is the sixtieth after receipt, included.
  static let amendmentExtension: Self = Rule(
    .amendmentExtension, missing: "EXTEND_UNKNOWN", breaks: { $0.letter = "" },
    gaps: { timing($0) + terms($0) })

  static func timing(_ ask: AnswerExtension) -> [Gap] {
    var gaps: [Gap] = []
    if ask.today > ask.firstDue {
      gaps.append(
        Gap(
          "EXTEND_LATE",
          says: "It could be extended through \(ask.firstDue.long); that day has passed."))
    }
    if ask.extended {
      gaps.append(Gap("EXTEND_TWICE", says: "It was extended once already."))
    }
    return gaps
  }

  static func terms(_ ask: AnswerExtension) -> [Gap] {
    var gaps: [Gap] = []
    if isBlank(ask.letter) || !ask.hasReason {
      gaps.append(
        Gap(
          "EXTEND_NO_LETTER", says: "No letter tells the person the reason and the new date.",
          cure: "Send the letter first, and enter its number and its reason."))
    }
    if !(1...max(1, ask.most)).contains(ask.days) {
      gaps.append(
        Gap(
          "EXTEND_TOO_LONG", says: "\(ask.days) days is not from 1 to \(ask.most).",
          cure: "Ask for \(ask.most) days at most."))
    }
    return gaps
  }
}
