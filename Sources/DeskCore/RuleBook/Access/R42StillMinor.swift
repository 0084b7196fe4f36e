extension RuleText {
  static let stillMinor = RuleText(
    .r42, says: "A parent acts for a child until midnight at the start of the 18th birthday.",
    source: "Minn. Stat. 645.451",
    cure: "The daughter or son may collect it, or sign a note for the parent.",
    aloud: "Your child is an adult now, so they collect it themselves or sign a note for you.",
    otherwise: .refuse)
}

extension Rule where Noun == Representation {
  /// Asked again at hand-over, because a birthday can fall between.
  static let stillMinor: Self = Rule(
    .stillMinor, missing: "PR_AGE_UNKNOWN", breaks: { $0.patientBorn = $0.today.adding(years: -30) }
  ) { person in
    guard person.isParental, person.patientDied == nil else { return [] }
    guard person.patientBorn != nil else {
      return [
        Gap(
          "PR_AGE_UNKNOWN", says: "The patient's date of birth is not known.",
          cure: "Have data integrity enter the date of birth.",
          aloud: "I need a colleague to complete the record first.")
      ]
    }
    guard !person.mayBeMinor else { return [] }
    return [
      Gap(
        "PR_ENDED_MAJORITY",
        says: "The patient has turned 18; the parent's authority ended.")
    ]
  }
}
