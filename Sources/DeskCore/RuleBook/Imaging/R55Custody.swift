extension RuleText {
  static let shelfKnown = RuleText(
    .r55, says: "What is on the shelf is on record with its bin and its site.",
    source: "SPR (\"any location\")", cure: "Enter the bin.", otherwise: .refuse)
  static let handedOn = RuleText(
    .r55, says: "Who holds it hands it on to a named person, within the practice.",
    source: "SPR (\"any location\"); custody [HOUSE]",
    cure: "Name the site of this practice and the person who takes it there.", otherwise: .refuse)
  static let takenIn = RuleText(
    .r55, says: "It is taken in where it was sent, or back where it came from, into a bin.",
    source: "SPR (\"any location\"); custody [HOUSE]",
    cure: "Take it in at the site that it was sent to, or back at the one that sent it.",
    otherwise: .refuse)
  static let atHand = RuleText(
    .r55, says: "What leaves is at the site that it leaves from.",
    source: "SPR (\"any location\")", cure: "Have it brought here, or let it leave from there.",
    aloud: "It is at another of our locations. I can have it brought here.", otherwise: .refuse)
}

extension Rule where Noun == Shelving {
  /// A disc without a bin is a disc that is looked for.
  static let shelfKnown: Self = Rule(
    .shelfKnown, missing: "BIN_MISSING", breaks: { $0.bin = "" }
  ) { shelving in
    let gaps = isBlank(shelving.bin) ? [Gap("BIN_MISSING", says: "No bin is named.")] : []
    guard isBlank(shelving.site) else { return gaps }
    return gaps + [Gap("SITE_UNKNOWN", says: "No site is named.")]
  }
}

extension Rule where Noun == MediaMove {
  /// A disc leaves a shelf with someone who can be asked for it.
  static let handedOn: Self = Rule(
    .handedOn, missing: "CUSTODY_UNKNOWN", breaks: { $0.took = "" }
  ) { move in
    // From nowhere there is no practice to leave; that it is nowhere is said once.
    persons(move) + places(move) + (isBlank(move.from) ? [] : practice(move))
  }

  /// It is nowhere until somebody at the other end has it.
  static let takenIn: Self = Rule(
    .takenIn, missing: "CUSTODY_UNKNOWN", breaks: { $0.bin = "" }
  ) { move in
    var gaps = persons(move) + practice(move)
    // Whoever carries it may come back with it, and a mistyped site is no end of it.
    let ends = [move.to, move.from].filter { !isBlank($0) }
    if isBlank(move.to) || !ends.contains(move.here) {
      let to = isBlank(move.to) ? "nowhere" : move.to
      gaps.append(Gap("WRONG_SITE", says: "It was sent to \(to), not here."))
    }
    if isBlank(move.bin) { gaps.append(Gap("BIN_MISSING", says: "No bin is named.")) }
    return gaps
  }

  private static func persons(_ move: MediaMove) -> [Gap] {
    guard isBlank(move.gave) || isBlank(move.took) else { return [] }
    return [Gap("CUSTODY_UNKNOWN", says: "It is not known who gave it or who took it.")]
  }

  private static func places(_ move: MediaMove) -> [Gap] {
    guard !isBlank(move.from), move.from == move.here else {
      let from = isBlank(move.from) ? "no site" : move.from
      return [Gap("WRONG_SITE", says: "It is on record at \(from), not here.")]
    }
    guard !isBlank(move.to) else {
      return [Gap("SITE_UNKNOWN", says: "The site to move it to is not named.")]
    }
    guard move.from == move.to else { return [] }
    return [Gap("ALREADY_THERE", says: "It is at \(move.to) already.")]
  }

  private static func practice(_ move: MediaMove) -> [Gap] {
    guard !move.samePractice else { return [] }
    return [Gap("OTHER_PRACTICE", says: "Nothing crosses from one practice to another.")]
  }
}

extension Rule where Noun == MediaHold {
  /// The packet's place and the disc's are one.
  static let atHand: Self = Rule(
    .atHand, missing: "WRONG_SITE",
    breaks: {
      $0.isThing = true
      $0.heldAt = ""
    }
  ) { hold in
    guard hold.isThing, isBlank(hold.heldAt) || hold.heldAt != hold.here else { return [] }
    let at = isBlank(hold.heldAt) ? "no site" : hold.heldAt
    return [Gap("WRONG_SITE", says: "It is on record at \(at), not here.")]
  }
}
