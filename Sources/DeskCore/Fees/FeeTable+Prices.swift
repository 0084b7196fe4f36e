extension FeeTable {
  /// The limit by the table's prices; nil where a house's table says nothing of a part.
  func priceSum(for facts: FeeFacts) throws(FeeUnknown) -> FeeSum? {
    guard !facts.inspection else { return FeeSum("nothing is copied: $0.00") }
    let byPurpose = prices.filter { $0.purpose != nil }
    if !byPurpose.isEmpty, facts.purpose == nil { throw purposeUnknown }
    if let price = byPurpose.first(where: { $0.purpose == facts.purpose })
      ?? price(of: .copy)
    {
      return price.sum(pages: 0)
    }
    return facts.noRecords ? try sum(of: [(.noRecords, 0)]) : try sum(of: parts(of: facts))
  }

  private func price(of part: FeePart) -> Price? {
    prices.first { $0.part == part && $0.purpose == nil }
  }

  /// The parts that the copy has, each with its pages.
  private func parts(of facts: FeeFacts) throws(FeeUnknown) -> [(FeePart, Int)] {
    guard let pages = facts.pages else { throw unknown("how many pages are on paper") }
    guard let films = facts.films else { throw unknown("how many x-rays are on film") }
    guard let electronic = facts.electronic else { throw unknown("whether a copy is electronic") }
    var parts: [(FeePart, Int)] = []
    if pages > 0 { parts.append((.paper, pages)) }
    if films > 0 { parts.append((.film, films)) }
    if electronic { parts.append((.electronic, 1)) }
    return parts
  }

  private func sum(of parts: [(FeePart, Int)]) throws(FeeUnknown) -> FeeSum? {
    guard !parts.isEmpty else { return FeeSum("nothing is copied: $0.00") }
    var sum = FeeSum()
    for (part, pages) in parts {
      guard let price = price(of: part) else {
        guard setBy == .state else { return nil }
        throw silent(on: part)
      }
      sum.add(price.sum(pages: pages))
    }
    return sum
  }

  // MARK: What is not known

  private var purposeUnknown: FeeUnknown {
    FeeUnknown(
      setBy, "FEE_PURPOSE_UNKNOWN",
      says: "Nobody stated what the copy is for, and \(name) has purposes of its own.",
      cure: "Charge nothing, or state the purpose if the person told it; a patient is not asked.")
  }

  private func unknown(_ what: String) -> FeeUnknown {
    FeeUnknown(
      setBy, "FEE_FACTS_MISSING", says: "\(name.capitalizedFirst) asks \(what); nobody said.",
      cure: "Charge nothing, or state it.")
  }

  private func silent(on part: FeePart) -> FeeUnknown {
    let what =
      switch part {
      case .film: "x-rays on film"
      case .electronic: "electronic copies"
      case .noRecords: "an answer that there are no records"
      case .paper, .copy, .courier: "paper"
      }
    return FeeUnknown(
      setBy, "FEE_TABLE_SILENT", says: "\(name.capitalizedFirst) has no price for \(what).",
      cure: "Charge nothing, or have the privacy officer look the law up.", escalates: true)
  }
}

extension FeeTable.Price {
  /// The price of so many pages, under its caps.
  func sum(pages: Int) -> FeeSum {
    var sum = FeeSum()
    if perPage > .zero {
      sum.add(pages: pages, at: perPage)
    }
    if once > .zero || perPage == .zero { sum.add(once, says) }
    if let cap = lowestCap(pages: pages) { sum.cap(cap.most(pages: pages), cap.words(pages)) }
    return sum
  }

  private func lowestCap(pages: Int) -> FeeTable.Cap? {
    caps.filter { $0.upToPages.map { pages <= $0 } ?? true }
      .min { $0.most(pages: pages) < $1.most(pages: pages) }
  }
}

extension FeeTable.Cap {
  /// The most for so many pages.
  func most(pages: Int) -> Cents { most + max(0, pages - afterPages) * perPage }

  fileprivate func words(_ pages: Int) -> String {
    if perPage > .zero {
      let more = max(0, pages - afterPages)
      return """
        at most \(most) + \(FeeSum.pages(more)) x \(perPage) = \(most(pages: pages)) \
        (pages after \(afterPages))
        """
    }
    return upToPages.map { "at most \(most) (<= \($0) pages)" } ?? "at most \(most) ever"
  }
}
