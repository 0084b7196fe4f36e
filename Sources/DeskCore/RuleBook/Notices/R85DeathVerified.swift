extension RuleText {
  static let accessLives = RuleText(
    .r85, says: "Nobody's own access goes on after their verified death.",
    source: "45 CFR 164.502(g)(4); [HOUSE]",
    cure: "Wait until someone whom the law gives authority after the death asks.",
    aloud: "I am sorry for your loss. Someone with the court's letters may ask for the records.",
    otherwise: .hold)
  static let deathVerified = RuleText(
    .r85, says: "A death is on the chart only after data integrity verified it for that chart.",
    source: "45 CFR 164.502(g)(4); [HOUSE]",
    cure: "Verify it by a certificate or a registry, and name the patient's chart.",
    otherwise: .hold)
  static let deathUndone = RuleText(
    .r85, says: "A recorded death is undone only where something shows that the patient lives.",
    source: "[HOUSE]", cure: "Say what shows it, and look at the other notices.",
    otherwise: .refuse)
}

extension Rule where Noun == PatientsAccess {
  /// The patient's own requests wait; an authorization to a third party goes by .
  static let accessLives: Self = Rule(
    .accessLives, missing: "ACCESS_UNKNOWN",
    breaks: {
      $0.track = .access
      $0.byPatient = true
      $0.diedOn = Day(number: 0)
    }
  ) { access in
    guard access.endsWithPatient, let diedOn = access.diedOn else { return [] }
    return [
      Gap(
        "DECEDENT_ACCESS", says: "The patient, who asked for this, died on \(diedOn.long).")
    ]
  }
}

extension PatientsAccess {
  /// Whether it is the patient's own right that is asked for, to themselves or to someone.
  var endsWithPatient: Bool { byPatient && (track == .access || track == .directive) }
}

extension Rule where Noun == VerifiedDeath {
  /// Whose chart, and by what it is shown; a name or a birth date that differs is another's.
  static let deathVerified: Self = Rule(
    .deathVerified, missing: "DEATH_UNVERIFIED", breaks: { $0.source = nil }
  ) { death in
    var gaps: [Gap] = []
    if death.source == nil {
      gaps.append(Gap("DEATH_UNVERIFIED", says: "Nobody said what shows the death."))
    }
    if death.isOnChart {
      gaps.append(
        Gap(
          "DEATH_ON_CHART", says: "Another notice put the death on the chart already.",
          cure: "Reject this notice; the first one stands."))
    }
    guard death.chartKnown else {
      return gaps + [
        Gap("CHART_UNKNOWN", says: "The notice names no chart that is on file.")
      ]
    }
    if !death.nameMatches {
      gaps.append(Gap("CHART_MISMATCH", says: "The name on the notice is not the chart's."))
    }
    if !death.birthMatches {
      gaps.append(
        Gap("CHART_MISMATCH", says: "The date of birth on the notice is not the chart's."))
    }
    return gaps + dateGaps(death)
  }

  private static func dateGaps(_ death: VerifiedDeath) -> [Gap] {
    guard let diedOn = death.diedOn, diedOn <= death.today else {
      return [Gap("DEATH_UNDATED", says: "No date of death is known that has come.")]
    }
    return []
  }
}

extension Rule where Noun == DeathUndoing {
  /// Only the notice that wrote the date takes it off, and only while no other stands.
  static let deathUndone: Self = Rule(
    .deathUndone, missing: "DEATH_STANDS", breaks: { $0.source = nil }
  ) { undoing in
    var gaps: [Gap] = []
    if undoing.source == nil {
      gaps.append(Gap("DEATH_STANDS", says: "Nobody said what shows that the patient lives."))
    }
    if undoing.chartSays == nil || undoing.chartSays != undoing.noticeSays {
      gaps.append(
        Gap(
          "OTHER_DATE", says: "The date on the chart is not the one that this notice gave.",
          cure: "Have data integrity look at the chart's own source."))
    }
    if !undoing.others.isEmpty {
      gaps.append(
        Gap(
          "OTHER_NOTICE", says: "Applied too, and not undone: \(inSentence(undoing.others)).",
          cure: "Clear up all of the notices together with the chart's own source."))
    }
    return gaps
  }
}
