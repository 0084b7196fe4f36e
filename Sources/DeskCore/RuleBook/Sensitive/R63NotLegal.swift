extension RuleText {
  static let notLegal = RuleText(
    .r63, says: "Legal process is completed by the privacy officer, never at the counter.",
    source: "45 CFR 164.512; Minn. Stat. 144.293 subd. 2",
    cure: "Pass it to the privacy officer's queue.",
    aloud:
      "Our privacy office handles legal papers. I will pass this on and give you their number.",
    otherwise: .escalate)
}

extension Rule where Noun == CounterTrack {
  /// Subpoena, warrant, order, police and coroner leave the counter empty-handed.
  static let notLegal: Self = Rule(
    .notLegal, missing: "TRACK_UNKNOWN",
    breaks: {
      $0.track = .legal
      $0.atCounter = true
    }
  ) { place in
    guard place.track == .legal, place.atCounter else { return [] }
    return [Gap("LEGAL", says: "This is legal process; it does not complete at the counter.")]
  }
}
