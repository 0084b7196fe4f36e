extension RuleText {
  static let goesWithRequest = RuleText(
    .r94, says: "It leaves with the release of the request that it was made for.",
    source: "[HOUSE]; label swaps", cure: "Release its request; it leaves with that.",
    aloud: "One moment; I need to check this packet once more.", otherwise: .hold)
}

extension Rule where Noun == DiscRelease {
  /// No disc has a way out of its own.
  static let goesWithRequest: Self = Rule(
    .goesWithRequest, missing: "NOT_RELEASED", breaks: { $0.isItem = false }
  ) { release in
    guard release.isItem, !isBlank(release.released) else {
      return [Gap("NOT_RELEASED", says: "\(release.media) is not among what is released now.")]
    }
    guard release.madeFor != release.released else { return [] }
    return [
      Gap(
        "FOREIGN_ITEM",
        says: "\(release.media) belongs to \(release.madeFor), not to \(release.released).")
    ]
  }
}
