extension RuleText {
  static let askerKnown = RuleText(
    .r46, says: "Whoever asks about disclosures is entitled to it, and was identified.",
    source: "45 CFR 164.514(h)(1) and 164.528(a)(1)",
    cure: "Identify the person, and find out by what right they ask.",
    aloud: "May I check who you are first?", otherwise: .hold)
}

extension Rule where Noun == Asker {
  /// To whom records went is itself about the individual.
  static let askerKnown: Self = Rule(
    .askerKnown, missing: "ID_NOT_VERIFIED", breaks: { $0.identified = false }
  ) { asker in
    var gaps: [Gap] = []
    if !asker.isEntitled {
      gaps.append(
        Gap("NOT_REQUESTER", says: "It is not the individual, or whoever asked in their place."))
    }
    if !asker.identified {
      gaps.append(Gap("ID_NOT_VERIFIED", says: "Nobody verified who the person is."))
    }
    return gaps
  }
}
