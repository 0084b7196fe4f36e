extension RuleText {
  static let rightSite = RuleText(
    .r55, says: "The packet is at the counter where the person stands.",
    source: "SPR (\"any location\")", cure: "Offer to transfer it, or send the person to it.",
    aloud: "It is at another of our locations. I can have it brought here.", otherwise: .refuse)
  static let withinPractice = RuleText(
    .r55, says: "A packet moves between sites of one practice, and is on record at each.",
    source: "SPR (\"any location\")", cure: "Choose another site of the same practice.",
    otherwise: .refuse)
  static let whereCollected = RuleText(
    .r55, says: "It lies where it is collected before anybody is told that it is ready.",
    source: "SPR (\"any location\"); custody [HOUSE]",
    cure: "Send it there, and let them take it in; then tell the person.",
    aloud: "It is not at that location yet. We call you as soon as it is.", otherwise: .refuse)
  static let nowUnderWay = RuleText(
    .r55, says: "No packet is written off while it is between two sites or on the table.",
    source: "custody [HOUSE]",
    cure: "Take it in where it was sent, or report it as lost; then do this.",
    aloud: "It is on its way between two of our locations. I will follow it up.",
    otherwise: .refuse)
}

extension Rule where Noun == Custody {
  /// Ready means ready at the one site that holds it.
  static let rightSite: Self = Rule(
    .rightSite, missing: "WRONG_SITE", breaks: { $0.heldAt = "" }
  ) { custody in
    guard !isBlank(custody.heldAt) else { return [Gap.unheld(custody.goingTo)] }
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
    guard !isBlank(custody.heldAt) else { return [Gap.unheld(custody.goingTo)] }
    guard !isBlank(custody.counter) else {
      return [Gap("SITE_UNKNOWN", says: "The site to move it to is not named.")]
    }
    guard custody.heldAt != custody.counter else {
      return [Gap("ALREADY_THERE", says: "The packet is at \(custody.counter) already.")]
    }
    return handing(custody) + practiceGaps(custody)
  }

  /// Who gives it away has it in hand, and somebody is named who carries it.
  private static func handing(_ custody: Custody) -> [Gap] {
    var gaps: [Gap] = []
    if custody.here != custody.heldAt {
      gaps.append(
        Gap(
          "WRONG_SITE", says: "The packet is at \(custody.heldAt), not here.",
          cure: "Let \(custody.heldAt) send it."))
    }
    if isBlank(custody.carrier ?? "") {
      gaps.append(
        Gap(
          "CUSTODY_UNKNOWN", says: "It is not known who carries it.",
          cure: "Name the person or the firm that takes it there."))
    }
    return gaps
  }

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

extension Rule where Noun == PickupPlace {
  /// Who was told that it is ready stands at that counter an hour later.
  static let whereCollected: Self = Rule(
    .whereCollected, missing: "WRONG_SITE",
    breaks: {
      $0.heldAt = ""
      $0.goingTo = nil
    }
  ) { place in
    guard !isBlank(place.heldAt), isBlank(place.goingTo ?? "") else {
      return [Gap.unheld(place.goingTo)]
    }
    let wanted = place.collectAt ?? ""
    guard !isBlank(wanted), wanted != place.heldAt else { return [] }
    return [
      Gap(
        "WRONG_SITE", says: "It is collected at \(wanted), and the packet is at \(place.heldAt).",
        cure: "Send it from \(place.heldAt) to \(wanted), and take it in there.")
    ]
  }
}

extension Rule where Noun == PickupPlace {
  /// A packet on its way belongs to an open request, or nobody waits for it.
  static let inHouse: Self = Rule(
    .nowUnderWay, missing: "PLACE_UNKNOWN", breaks: { $0.goingTo = "STE" }
  ) { place in
    var gaps: [Gap] = []
    if !isBlank(place.goingTo ?? ""), !place.isAnsweredFor { gaps.append(.unheld(place.goingTo)) }
    if place.isLaidOut {
      gaps.append(
        Gap(
          "PAPERS_OUT", says: "Somebody looks at it at the counter now.",
          cure: "Count it back and end the look first.",
          aloud: "One moment, please: it is being looked at."))
    }
    return gaps
  }
}

extension Gap {
  /// A packet that lies at no site: it is on its way, or nobody knows.
  fileprivate static func unheld(_ goingTo: String?) -> Gap {
    guard let goingTo, !isBlank(goingTo) else {
      return Gap(
        "WRONG_SITE", says: "No site has the packet on record.",
        cure: "Find the packet and record where it is.",
        aloud: "I need to find out where it is; please bear with me.")
    }
    return Gap(
      "UNDER_WAY", says: "The packet is under way to \(goingTo).",
      cure: "Take it in at \(goingTo).",
      aloud: "It is on its way to our other location, and not there yet.")
  }
}
