extension Rule where Noun == Representation {
  /// The right to ask is the individual's, or that of whoever may act in their place: what an
  /// amendment and an accounting ask alike.
  static let askerMay: [Self] = [
    .representativeProven, .stillMinor, .notDeclined, .decedentAuthority,
  ]
}
