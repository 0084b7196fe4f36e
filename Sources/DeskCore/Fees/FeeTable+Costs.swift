extension FeeTable {
  /// The limit by documented costs; where none is documented, the table's own prices stand.
  ///
  /// Documented costs go before the flat fee even where they are lower: the flat fee is for a desk
  /// that does not work its costs out. It includes postage, so it is not open beside a courier.
  func costSum(for facts: FeeFacts, _ costs: FeeCosts?, beside courier: FeeSum) -> FeeSum {
    guard !facts.inspection else { return FeeSum("looking at the records is free: $0.00") }
    guard costs == nil, !prices.isEmpty, courier.total == .zero else {
      return documentedSum(costs)
    }
    let parts = [
      averageSum(.paper, pages: facts.pages ?? 0), averageSum(.film, pages: facts.films ?? 0),
      facts.takesFlatFee ? averageSum(.electronic, pages: 1) : nil,
    ]
    var sum = FeeSum("no cost is documented")
    for part in parts.compactMap({ $0 }) { sum.add(part) }
    return sum.steps.count > 1 ? sum : documentedSum(nil)
  }

  /// Labour, supplies, postage and an agreed summary, as documented.
  func documentedSum(_ costs: FeeCosts?) -> FeeSum {
    guard let costs else { return FeeSum("no cost is documented: $0.00") }
    let parts = [
      (costs.labour, "labour of copying"), (costs.supplies, "supplies"),
      (costs.postage, "postage"), (costs.summary, "an agreed summary"),
    ]
    var sum = FeeSum()
    for (cost, words) in parts where cost > .zero { sum.add(cost, words) }
    return sum.steps.isEmpty ? FeeSum("the documented costs are $0.00") : sum
  }

  /// An average or flat price of a part, where the table has one and the copy has the part.
  private func averageSum(_ part: FeePart, pages: Int) -> FeeSum? {
    guard pages > 0, let price = prices.first(where: { $0.part == part }) else { return nil }
    return price.sum(pages: pages)
  }
}

extension FeeFacts {
  /// Whether it is an electronic copy of what is held electronically, whole or in part.
  var takesFlatFee: Bool { electronic == true && heldElectronically == true }
}
