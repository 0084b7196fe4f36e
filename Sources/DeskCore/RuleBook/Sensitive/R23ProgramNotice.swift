extension RuleText {
  static let programNotice = RuleText(
    .r23,
    says: "With a program's records go the notice against disclosing them again and the consent.",
    source: "42 CFR 2.32",
    cure: "Enclose the notice, and a copy of the consent or a clear statement of its scope.",
    aloud: "The packet is not complete yet.", otherwise: .hold)
}

extension Rule where Noun == ProgramEnclosures {
  /// Both papers lie in the packet before it is closed.
  static let programNotice: Self = Rule(
    .programNotice, missing: "ENCLOSURES_UNKNOWN",
    breaks: {
      $0.areNeeded = true
      $0.notice = false
    }
  ) { enclosed in
    guard enclosed.areNeeded else { return [] }
    var gaps: [Gap] = []
    if !enclosed.notice {
      gaps.append(
        Gap("PROGRAM_NOTICE", says: "The notice against disclosing it again is not enclosed."))
    }
    if !enclosed.consent {
      gaps.append(
        Gap("PROGRAM_CONSENT_COPY", says: "No copy of the consent or its scope is enclosed."))
    }
    return gaps
  }
}
