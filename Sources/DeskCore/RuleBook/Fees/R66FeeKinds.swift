extension RuleText {
  static let feeKinds = RuleText(
    .r66,
    says: "A patient pays at most for copying labour, supplies, postage and an agreed summary.",
    source: "45 CFR 164.524(c)(4); HHS guidance on the right of access",
    cure: "Strike the line, or charge nothing.",
    aloud: "There is no charge for finding or checking your records.", otherwise: .refuse)
}

extension Rule where Noun == FeeClaim {
  /// Searching, verifying and keeping systems are the desk's own cost; looking is free.
  static let feeKinds: Self = Rule(
    .feeKinds, missing: "FEE_UNSTATED", breaks: { $0 = .withRetrieval }
  ) { claim in
    guard claim.lines != nil else { return [FeeClaim.unstated] }
    guard claim.facts.track == .access, !claim.charged.isEmpty else { return [] }
    guard !claim.facts.inspection else { return [inspection] }
    return claim.charged.filter { !$0.kind.isCostOfCopying }.map(forbidden)
      + summaryGaps(claim) + flatGaps(claim)
  }

  private static var inspection: Gap {
    Gap(
      "FEE_FOR_INSPECTION", says: "Looking at one's own record is free.", cure: "Charge nothing.",
      aloud: "You may look at your records here at no charge.")
  }

  private static func forbidden(_ line: FeeLine) -> Gap {
    Gap(
      "FEE_KIND_FORBIDDEN",
      says: "A patient's own copy bears no line for \(line.kind.words) (\(line.charge)).")
  }

  private static func summaryGaps(_ claim: FeeClaim) -> [Gap] {
    guard claim.charged.contains(where: { $0.kind == .summary }), claim.facts.summaryAgreed != true
    else { return [] }
    return [
      Gap(
        "FEE_SUMMARY_NOT_AGREED", says: "Nobody agreed to a summary and to its price beforehand.",
        cure: "Strike the summary, or get the agreement first.")
    ]
  }

  /// The flat fee stands for all costs of an electronic copy of an electronic record.
  private static func flatGaps(_ claim: FeeClaim) -> [Gap] {
    let flat = claim.charged.filter { $0.kind == .flat }
    guard let line = flat.first else { return [] }
    guard claim.facts.takesFlatFee, let most = claim.flatFee else {
      return [
        Gap(
          "FEE_FLAT_NOT_OPEN",
          says: "A flat fee is only for an electronic copy of what is held electronically.",
          cure: "Charge the documented costs, or nothing.")
      ]
    }
    guard claim.charged.count == 1, line.charge <= most else {
      return [
        Gap(
          "FEE_FLAT_EXCEEDED",
          says: "The flat fee is at most \(most) and includes labour, supplies and postage.",
          cure: "Charge the flat fee alone, or the documented costs.")
      ]
    }
    return []
  }
}

extension FeeClaim {
  /// A patient's own copy, 12 pages in Minnesota, with a dollar for retrieving it.
  fileprivate static let withRetrieval = FeeClaim(
    [FeeLine(.retrieval, 100)], .twelvePages(.access), by: FeeBook())
}
