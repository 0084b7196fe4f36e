extension RuleText {
  static let lowestLimit = RuleText(
    .r67, says: "The charge is within the lowest limit of HIPAA, the state and the house.",
    source: "45 CFR 164.524(c)(4); Minn. Stat. 144.292 subd. 6; Mayo (no charge for own records)",
    cure: "Lower the charge to the limit, or charge nothing.",
    aloud: "That was too much; I will work out anew what the copy costs.", otherwise: .refuse)
}

extension Rule where Noun == FeeClaim {
  /// Limits apply together and the lowest wins, for the copy and for its courier (R-67).
  ///
  /// What a state's law leaves unknown is R-68's, a mammogram's costs R-69's.
  static let lowestLimit: Self = Rule(
    .lowestLimit, missing: "FEE_UNSTATED", breaks: { $0 = .aboveCosts }
  ) { claim in
    guard claim.lines != nil else { return [FeeClaim.unstated] }
    guard !claim.charged.isEmpty else { return [] }
    let unknown = claim.quote.unknown.filter { [.hipaa, .house].contains($0.setBy) }
    return unknown.map(\.gap) + belowZero(claim) + notIncurred(claim)
      + [FeeScope.copy, .courier].flatMap { above(claim, $0) }
  }

  private static func belowZero(_ claim: FeeClaim) -> [Gap] {
    claim.charged.filter { $0.charge < .zero }.map {
      Gap(
        "FEE_BELOW_ZERO", says: "\($0.charge) for \($0.kind.words) is no charge.",
        cure: "Enter what is charged, without a sign.")
    }
  }

  /// Postage and a courier are charged only where they carry the copy.
  private static func notIncurred(_ claim: FeeClaim) -> [Gap] {
    let delivery = claim.facts.delivery
    return claim.charged.filter {
      $0.kind == .courier && delivery != .courier
        || $0.kind == .postage && ![.mail, .courier].contains(delivery)
    }.map {
      Gap(
        "FEE_NOT_INCURRED",
        says:
          "\($0.charge) is charged for \($0.kind.words), but the delivery is \(delivery.rawValue).",
        cure: "Strike the line.")
    }
  }

  private static func above(_ claim: FeeClaim, _ scope: FeeScope) -> [Gap] {
    let charge = claim.charge(scope)
    guard charge > .zero else { return [] }
    guard let limit = claim.quote.lowest(scope) else {
      return scope == .courier && claim.facts.delivery == .courier ? [noCourierPrice] : []
    }
    guard charge > limit.most else { return [] }
    return [
      Gap(
        "FEE_ABOVE_LIMIT",
        says: """
          \(charge) for \(scope.words) is above \(limit.name), \(limit.most): \
          \(limit.steps.joined(separator: "; ")).
          """,
        cure: "Lower it to \(limit.most) or less.")
    ]
  }

  private static var noCourierPrice: Gap {
    Gap(
      "FEE_LIMIT_UNKNOWN", says: "No table says what a courier may cost here.",
      cure: """
        Send it another way, or have the privacy officer add a price of part = "courier" to a \
        [[fees.table]] of the policy.
        """,
      otherwise: .escalate)
  }
}

extension FeeClaim {
  /// A patient's own copy that cost $6.00 to make, at $7.00.
  fileprivate static let aboveCosts = FeeClaim(
    [FeeLine(.labour, 700)], .twelvePages(.access), by: FeeBook())
}

extension FeeFacts {
  /// Twelve pages that cost $6.00 to copy, in Minnesota: what the counter-examples are about.
  static func twelvePages(_ track: Track) -> FeeFacts {
    var facts = FeeFacts(
      track: track, practice: "spr", state: .minnesota, day: Day(number: 20_528),
      delivery: .pickup, inspection: false)
    facts.purpose = .other
    facts.pages = 12
    facts.films = 0
    facts.electronic = false
    facts.mammogram = MammogramShare.none
    facts.costs = FeeCosts(labour: 500, supplies: 100)
    return facts
  }
}
