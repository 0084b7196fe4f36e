extension RuleText {
  static let failureFound = RuleText(
    .r00, says: "A read-back fails for what was found, never for what nobody looked at.",
    source: "the state machines", cure: "Say what is wrong with it, or read it back whole.",
    otherwise: .refuse)
}

extension Rule where Noun == DiscFaults {
  /// Nothing is destroyed because a field was left empty (row `imaging.failReadBack`).
  static let failureFound: Self = Rule(
    .failureFound, missing: "NOTHING_FOUND", breaks: { $0.codes = [] }
  ) { faults in
    guard faults.codes.isEmpty else { return [] }
    return [Gap("NOTHING_FOUND", says: "The read-back found nothing wrong.")]
  }
}

extension DiscReading {
  /// What is wrong with it, as far as somebody looked; what can be cured without a new one is not.
  var faults: DiscFaults {
    let cured: Set = [
      "DISC_PATIENT_UNKNOWN", "DISC_STUDIES_UNKNOWN", "LABEL_UNREAD", "VIEWER_UNKNOWN",
      "VIEWER_UNTOLD", "PASSPHRASE_UNKNOWN", "PASSPHRASE_TOGETHER",
    ]
    let broken =
      Rule<DiscReading>.onePatient.breaches(self)
      + Rule<DiscReading>.readsBack.breaches(self)
    return DiscFaults(codes: broken.map(\.code).filter { !cured.contains($0) })
  }
}
