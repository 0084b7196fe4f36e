extension RuleText {
  static let breachAnswered = RuleText(
    .r91,
    says: "A misrelease is a breach until four factors show otherwise; the individual is told.",
    source: "45 CFR 164.402, 164.404 and 164.408",
    cure: "Assess all four factors, or tell the individual within sixty days of the discovery.",
    aloud: "I will bring this to the privacy office at once.", otherwise: .escalate)
  static let incidentReported = RuleText(
    .r91, says: "An incident says whose record went astray and why, and opens at once.",
    source: "45 CFR 164.404(a)(2)", cure: "Name the patient and the cause.",
    aloud: "I will bring this to the privacy office at once.", otherwise: .hold)
  static let notByReleaser = RuleText(
    .r91, says: "Nobody decides about an incident who packed or released what went astray.",
    source: "[HOUSE]; 45 CFR 164.530(a)", cure: "Ask another privacy officer.",
    aloud: "A colleague will look at this.", otherwise: .escalate)
  static let fourFactors = RuleText(
    .r91, says: "Each of the four factors has a finding and its reason.",
    source: "45 CFR 164.402(2)", cure: "State the missing factors.", otherwise: .escalate)
  static let individualsTold = RuleText(
    .r91, says: "The notice is a whole letter, and HHS is told or the annual list has it.",
    source: "45 CFR 164.404(c) and 164.408", cure: "Write what is missing, and record it for HHS.",
    otherwise: .escalate)
}

extension Rule where Noun == IncidentReport {
  /// Little is asked, so that nobody waits to report.
  static let incidentReported: Self = Rule(
    .incidentReported, missing: "INCIDENT_UNKNOWN", breaks: { $0.cause = nil }
  ) { report in
    var gaps: [Gap] = []
    if !report.patientKnown {
      gaps.append(Gap("PATIENT_UNKNOWN", says: "No patient on file has this MRN."))
    }
    if report.cause == nil {
      gaps.append(Gap("INCIDENT_NO_CAUSE", says: "Nobody said how it happened."))
    }
    if report.discoveredAt > report.now {
      gaps.append(Gap("INCIDENT_AHEAD", says: "The time of the discovery has not come yet."))
    }
    return gaps
  }
}

extension Rule where Noun == IncidentHandler {
  /// Who released it neither assesses, downgrades, notifies nor closes.
  ///
  /// Whoever reported it may: to report must cost nobody a duty.
  static let notByReleaser: Self = Rule(
    .notByReleaser, missing: "RELEASER_UNKNOWN", breaks: { $0.involved = [$0.handler] }
  ) { people in
    guard let involved = people.involved, !isBlank(people.handler) else {
      return [
        Gap(
          "RELEASER_UNKNOWN", says: "It is not known who packed or released it.",
          cure: "Find out who released it, and record it.")
      ]
    }
    guard involved.contains(people.handler) else { return [] }
    return [Gap("RELEASER_DECIDES", says: "\(people.handler) had a hand in this release.")]
  }
}

extension Rule where Noun == RiskAssessment {
  /// Three factors out of four prove nothing.
  static let fourFactors: Self = Rule(
    .fourFactors, missing: "FACTOR_MISSING", breaks: { $0.stated.removeAll { $0 == .viewed } }
  ) { assessment in
    let missing = RiskFactor.allCases.filter { !assessment.stated.contains($0) }
    guard !missing.isEmpty else { return [] }
    return [
      Gap("FACTOR_MISSING", says: "Not assessed: \(inSentence(missing.map(\.rawValue))).")
    ]
  }
}

extension Rule where Noun == BreachNotice {
  /// A late notice is still sent: the day is a clock, never a door.
  static let individualsTold: Self = Rule(
    .individualsTold, missing: "NOTICE_MISSING", breaks: { $0.parts.remove(.contact) }
  ) { notice in
    var gaps: [Gap] = []
    if isBlank(notice.letter) {
      gaps.append(Gap("NOTICE_MISSING", says: "No letter to the individual has a number."))
    }
    let missing = BreachNotice.Part.allCases.filter { !notice.parts.contains($0) }
    if !missing.isEmpty {
      gaps.append(
        Gap(
          "NOTICE_INCOMPLETE",
          says: "The letter does not say: \(inSentence(missing.map(\.rawValue)))."))
    }
    return gaps + authority(notice)
  }

  private static func authority(_ notice: BreachNotice) -> [Gap] {
    guard let affected = notice.affected, affected > 0 else {
      return [Gap("AFFECTED_UNKNOWN", says: "Nobody counted whose records it was.")]
    }
    if affected >= notice.many {
      return notice.hhsTold
        ? [] : [Gap("HHS_NOT_TOLD", says: "\(affected) people: HHS is told at once.")]
    }
    return notice.hhsLogged || notice.hhsTold
      ? [] : [Gap("HHS_NOT_LOGGED", says: "It is not listed for the annual report to HHS.")]
  }
}

extension Rule where Noun == IncidentEnd {
  /// It is presumed a breach; only the notice or the assessment ends it.
  static let breachAnswered: Self = Rule(
    .breachAnswered, missing: "BREACH_PRESUMED",
    breaks: {
      $0.isLow = false
      $0.told = false
    }
  ) { end in
    guard !end.isLow, !end.told else { return [] }
    return [
      Gap(
        "BREACH_PRESUMED",
        says: "The assessment does not show a low probability, and the individual was not told.")
    ]
  }
}
