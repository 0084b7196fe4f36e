extension RuleText {
  static let mammogramAtCost = RuleText(
    .r69, says: "A mammogram is charged at no more than its documented cost, line by line.",
    source: "21 CFR 900.12(c)(4); FDA guidance",
    cure: "Write down what it cost, and name the cost that each line is for.",
    aloud: "You pay at most what the copy costs us, and I will list it for you.",
    otherwise: .refuse)
}

extension Rule where Noun == FeeClaim {
  /// Originals and copies cost what they cost the desk, and the lines say what that was.
  static let mammogramAtCost: Self = Rule(
    .mammogramAtCost, missing: "FEE_UNSTATED", breaks: { $0 = .unitemised }
  ) { claim in
    guard claim.lines != nil else { return [FeeClaim.unstated] }
    guard !claim.charged.isEmpty, claim.facts.mammogram != MammogramShare.none else { return [] }
    guard claim.facts.mammogram != nil else { return [shareUnknown] }
    let unknown = claim.quote.unknown.filter { $0.setBy == .mammography }
    return unknown.map(\.gap) + itemGaps(claim) + costGaps(claim)
  }

  private static var shareUnknown: Gap {
    Gap(
      "MAMMOGRAM_UNKNOWN", says: "Nobody said whether a mammogram is in the copy.",
      cure: "Look into the packet and say so.")
  }

  private static func itemGaps(_ claim: FeeClaim) -> [Gap] {
    let isOnly = claim.facts.mammogram == .only
    let unnamed = claim.charged.contains {
      $0.kind != .courier && !isOnly && $0.forMammogram == nil
    }
    let lumped = claim.charged.contains {
      $0.isForMammogram(in: claim.facts) && !$0.kind.isDocumentable
    }
    guard unnamed || lumped else { return [] }
    return [
      Gap(
        "MAMMOGRAM_NOT_ITEMISED",
        says: unnamed
          ? "A line does not say whether it is for the mammogram."
          : "A line for the mammogram names no cost that can be documented.")
    ]
  }

  private static func costGaps(_ claim: FeeClaim) -> [Gap] {
    let charge = claim.charge(.mammogram)
    guard charge > .zero else { return [] }
    guard let costs = claim.facts.costsOfMammogram else {
      return [
        Gap("MAMMOGRAM_COST_UNKNOWN", says: "No cost of the mammogram is documented.")
      ]
    }
    guard charge > costs.ofCopying else { return [] }
    return [
      Gap(
        "MAMMOGRAM_ABOVE_COST",
        says: "\(charge) for the mammogram is above its documented cost, \(costs.ofCopying).",
        cure: "Lower it to \(costs.ofCopying) or less.")
    ]
  }
}

extension FeeCosts {
  /// All of it but the courier.
  var ofCopying: Cents { labour + supplies + postage + summary }
}

extension FeeClaim {
  /// A third party's copy with a mammogram in it, at a dollar that nobody explains.
  fileprivate static let unitemised: FeeClaim = {
    var facts = FeeFacts.twelvePages(.authorization)
    facts.mammogram = .among
    facts.mammogramCosts = FeeCosts(labour: 200)
    return FeeClaim([FeeLine(.labour, 100)], facts, by: FeeBook())
  }()
}
