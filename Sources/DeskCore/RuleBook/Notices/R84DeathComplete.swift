extension RuleText {
  static let deathComplete = RuleText(
    .r84, says: "The notice of a death gives everything that data integrity asks for.",
    source: "Mayo (notifying of a death)",
    cure: "Ask the informant for what is missing; the MRN only if they know it.",
    aloud: "I am sorry for your loss. May I ask you for a few more details?", otherwise: .hold)
}

extension Rule where Noun == DeathWords {
  /// Names, dates and a way to reach the informant; the MRN only if it is known.
  ///
  /// One gap names every field, so that the informant is asked once.
  static let deathComplete: Self = Rule(
    .deathComplete, missing: "DEATH_INCOMPLETE", breaks: { $0.diedOn = nil }
  ) { notice in
    var gaps: [Gap] = []
    let lacking = notice.lacking
    if !lacking.isEmpty {
      gaps.append(
        Gap("DEATH_INCOMPLETE", says: "The notice does not give: \(inSentence(lacking))."))
    }
    if let diedOn = notice.diedOn, diedOn > notice.today {
      gaps.append(
        Gap(
          "DEATH_AHEAD", says: "\(diedOn.long) has not come yet.",
          cure: "Ask for the date of death again."))
    }
    if let diedOn = notice.diedOn, let bornOn = notice.bornOn, diedOn < bornOn {
      gaps.append(
        Gap(
          "DEATH_BEFORE_BIRTH", says: "The date of death is before the date of birth.",
          cure: "Ask for both dates again."))
    }
    return gaps
  }
}

extension DeathWords {
  /// The fields that are missing, in the words of the rule.
  fileprivate var lacking: [String] {
    let fields: [(String, Bool)] = [
      ("the first name", isBlank(given)), ("the middle name, or that there is none", middle == nil),
      ("the last name", isBlank(family)),
      ("the date of birth", bornOn == nil), ("the date of death", diedOn == nil),
      ("the informant's first name", isBlank(informantGiven)),
      ("the informant's last name", isBlank(informantFamily)),
      ("the relationship", isBlank(relationship)),
      ("a contact phone", isBlank(phone)),
    ]
    return fields.filter(\.1).map(\.0)
  }
}
