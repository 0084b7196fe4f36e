extension RuleText {
  static let trackChosen = RuleText(
    .r01, says: "The request has exactly one legal track.",
    source: "45 CFR 164.508 and 164.524; Minn. Stat. 144.293",
    cure:
      "Choose the track first: own records, third party, sent for the patient, provider, legal.",
    aloud: "Is this for yourself, or for someone else to receive?", otherwise: .hold)
}

extension Rule where Noun == IntakeMinimum {
  /// The track decides fields, fees and clock, so nothing is logged without one.
  static let trackChosen: Self = Rule(
    .trackChosen, missing: "TRACK_MISSING", breaks: { $0.track = nil }
  ) { intake in
    guard intake.track != nil else {
      return [Gap("TRACK_MISSING", says: "No track is chosen.")]
    }
    guard !intake.belongsTo.isEmpty else { return [] }
    return [
      Gap(
        "OTHER_MACHINE", says: "This kind is no release; the machine \(intake.belongsTo) works it.",
        cure: "Open it there.")
    ]
  }
}
