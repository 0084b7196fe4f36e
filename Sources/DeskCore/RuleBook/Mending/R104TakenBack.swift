extension RuleText {
  static let takenBack = RuleText(
    .r104,
    says: "One takes back one's own last act, while nothing came after it and nobody was told.",
    source: "[HOUSE]", cure: "Mend it by an act of its own, with its reason.",
    aloud: "I will set this right.", otherwise: .refuse)
}

extension Rule where Noun == UndoClaim {
  /// An undo is an entry of its own; nothing is ever taken out of the journal (R-104, R-07).
  static let takenBack: Self = Rule(
    .takenBack, missing: "UNDO_NOTHING", breaks: { $0.user = $0.by + " or another" }
  ) { claim in
    guard !isBlank(claim.did) else {
      return [
        Gap(
          "UNDO_NOTHING", says: "No act on it is known that could be taken back.",
          cure: "Look at its history.")
      ]
    }
    return kind(claim) + people(claim) + since(claim) + rested(claim)
  }

  private static func kind(_ claim: UndoClaim) -> [Gap] {
    let cure = MendedActs.cure(claim.did)
    switch claim.undoing {
    case .takenBack: return []
    case .toldOutside:
      return [
        Gap(
          "UNDO_TOLD", says: "\(claim.did) left the desk or told somebody; that cannot be undone.",
          cure: cure)
      ]
    case .otherwise:
      return [
        Gap("UNDO_NOT_LISTED", says: "\(claim.did) is not taken back by an undo.", cure: cure)
      ]
    }
  }

  private static func people(_ claim: UndoClaim) -> [Gap] {
    guard claim.by != claim.user else { return [] }
    return [
      Gap(
        "UNDO_NOT_YOURS", says: "\(claim.by) did it.",
        cure: "Ask \(claim.by) to take it back, or mend it by an act of your own.")
    ]
  }

  private static func since(_ claim: UndoClaim) -> [Gap] {
    guard claim.version != claim.now else { return [] }
    return [
      Gap(
        "UNDO_OVERTAKEN", says: "Something happened to it since.",
        cure: "Look at its history, and mend what is wrong by an act of its own.")
    ]
  }

  private static func rested(_ claim: UndoClaim) -> [Gap] {
    let requests = claim.dependents ?? []
    guard !requests.isEmpty else { return [] }
    return [
      Gap(
        "UNDO_RESTED_ON", says: "\(requests.joined(separator: ", ")) went on because of it.",
        cure: "Put that back first (request.askAgain), or recall the packet.")
    ]
  }
}
