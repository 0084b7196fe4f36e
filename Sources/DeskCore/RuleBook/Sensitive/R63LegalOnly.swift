extension Rule where Noun == CounterTrack {
  /// The privacy officer's own rows are for legal process and for nothing else.
  static let legalOnly: Self = Rule(
    .notLegal, missing: "TRACK_UNKNOWN", breaks: { $0.track = .access }
  ) { place in
    guard place.track != .legal else { return [] }
    return [
      Gap(
        "NOT_LEGAL", says: "This request is no legal process; it goes the ordinary way.",
        cure: "Have a clerk pack and send it.")
    ]
  }
}
