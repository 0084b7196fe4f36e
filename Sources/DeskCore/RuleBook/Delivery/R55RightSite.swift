extension RuleText {
  static let rightSite = RuleText(
    .r55, says: "The packet is at the counter where the person stands.",
    source: "SPR (\"any location\")", cure: "Offer to transfer it, or send the person to it.",
    aloud: "It is at another of our locations. I can have it brought here.", otherwise: .refuse)
  static let withinPractice = RuleText(
    .r55, says: "A packet moves between sites of one practice, and is on record at each.",
    source: "SPR (\"any location\")", cure: "Choose another site of the same practice.",
    otherwise: .refuse)
}

extension Rule where Noun == Custody {
  /// Ready means ready at the one site that holds it.
  static let rightSite: Self = Rule(
    .rightSite, missing: "WRONG_SITE", breaks: { $0.heldAt = "" }
  ) { custody in
    guard !isBlank(custody.heldAt) else { return [unheld] }
    var gaps: [Gap] = []
    if custody.heldAt != custody.counter {
      gaps.append(
        Gap(
          "WRONG_SITE", says: "The packet is at \(custody.heldAt), not here.",
          cure: "Offer to transfer it from \(custody.heldAt), or send the person there."))
    }
    return gaps + practiceGaps(custody)
  }

  /// A transfer leaves a known site for another of the same practice.
  static let withinPractice: Self = Rule(
    .withinPractice, missing: "SITE_UNKNOWN", breaks: { $0.samePractice = false }
  ) { custody in
    guard !isBlank(custody.heldAt) else { return [unheld] }
    guard !isBlank(custody.counter) else {
      return [Gap("SITE_UNKNOWN", says: "The site to move it to is not named.")]
    }
    guard custody.heldAt != custody.counter else {
      return [Gap("ALREADY_THERE", says: "The packet is at \(custody.counter) already.")]
    }
    return practiceGaps(custody)
  }

  private static let unheld = Gap(
    "WRONG_SITE", says: "No site has the packet on record.",
    cure: "Find the packet and record where it is.",
    aloud: "I need to find out where it is; please bear with me.")

  private static func practiceGaps(_ custody: Custody) -> [Gap] {
    guard !custody.samePractice else { return [] }
    return [
      Gap(
        "OTHER_PRACTICE", says: "The packet belongs to another practice and never crosses over.",
        cure: "Give the person that practice's address and phone.",
        aloud: "That is with another practice. Here is how to reach them.")
    ]
  }
}
