extension Rule where Noun == Representation {
  /// A decree in force replaces the parents that birth or an earlier decree gave.
  ///
  /// It is read from the decree and the day, never from a mark on the old paper: a parent who shows
  /// the old birth record at the counter again, a minute after midnight, has no authority either.
  static func decreeGap(_ person: Representation) -> Gap? {
    guard person.isParental else { return nil }
    if let decree = person.adoption, decree.on <= person.today {
      return decree.namesPerson ? nil : endedByAdoption
    }
    guard person.proof == .adoptionDecree else { return nil }
    guard let decree = person.adoption else {
      return Gap("PR_UNPROVEN", says: "No decree of adoption is on file for this patient.")
    }
    return Gap(
      "PR_NOT_YET", says: "The decree of adoption takes effect on \(decree.on.long).",
      cure: "Come again from \(decree.on.long) on.")
  }

  static var endedByAdoption: Gap {
    Gap(
      "PR_ENDED_ADOPTION", says: "A decree of adoption gives the patient other parents.",
      cure: "A parent whom the decree names may ask, or someone else with authority.",
      aloud: "I cannot release this to you. A parent named in our records may ask for it.")
  }
}

extension Representation {
  /// Whether the paper shows whose child the patient is.
  var provesKinship: Bool {
    relation == .parent && (proof == .birthRecord || proof == .adoptionDecree)
  }
}

extension RuleText {
  static let authorityEnds = RuleText(
    .r40, says: "An authority is ended by what the law ends it by, on a day that has come.",
    source: "45 CFR 164.502(g)(1)-(4)",
    cure: "Record a verified death, a decree in force or the date of birth first.",
    otherwise: .refuse)
}

extension Rule where Noun == AuthorityEnding {
  /// The desk closes a proof for a death, a decree or a birthday that is shown.
  static let authorityEnds: Self = Rule(
    .authorityEnds, missing: "END_UNKNOWN", breaks: { $0.end?.on = $0.today + 1 }
  ) { ending in
    guard let end = ending.end, ending.isShown else {
      return [Gap("END_UNKNOWN", says: "Nothing shows that this authority ended.")]
    }
    guard end.on > ending.today else { return [] }
    return [Gap("END_AHEAD", says: "The authority stands until \(end.on.long).")]
  }
}
