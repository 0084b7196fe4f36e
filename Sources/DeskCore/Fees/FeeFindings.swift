/// Works a quote out: asks each table that covers the copy, and notes what no table says.
struct FeeFindings {
  private(set) var limits: [FeeLimit] = []
  private(set) var unknown: [FeeUnknown] = []
  private let facts: FeeFacts
  private let tables: [FeeTable]

  init(_ facts: FeeFacts, by book: FeeBook) {
    self.facts = facts
    tables = book.tables(for: facts)
    for table in tables { ask(table) }
    noteMissingTables()
    if facts.mammogram == nil { unknown.append(shareUnknown) }
  }

  private mutating func ask(_ table: FeeTable) {
    switch table.setBy {
    case .hipaa: askCosts(of: table, facts.costs)
    case .mammography: askMammography(table)
    case .state, .house: askPrices(of: table)
    }
  }

  // MARK: Documented costs

  private mutating func askCosts(of table: FeeTable, _ costs: FeeCosts?) {
    let courier = courierSum(costs, else: table.setBy == .hipaa ? houseCourier : nil)
    limits.append(FeeLimit(table, table.costSum(for: facts, costs, beside: courier)))
    guard facts.delivery == .courier else { return }
    limits.append(FeeLimit(table, covers: .courier, courier))
  }

  private mutating func askMammography(_ table: FeeTable) {
    switch facts.mammogram {
    case .only?: askCosts(of: table, facts.costsOfMammogram)
    case .among?:
      let sum = table.documentedSum(facts.mammogramCosts)
      limits.append(FeeLimit(table, covers: .mammogram, sum))
    case nil, MammogramShare.none?: break
    }
  }

  /// What a courier cost; a house that states one price for it has averaged it, as it may.
  private func courierSum(_ costs: FeeCosts?, else price: Cents?) -> FeeSum {
    var sum = FeeSum()
    if let cost = costs?.courier, cost > .zero {
      sum.add(cost, "documented for a courier")
    } else if let price {
      sum.add(price, "for a courier, which is the price that the house states")
    } else {
      sum = FeeSum("no cost of a courier is documented: $0.00")
    }
    return sum
  }

  private var houseCourier: Cents? {
    guard facts.delivery == .courier else { return nil }
    return tables.filter { $0.setBy == .house }.flatMap(\.prices)
      .filter { $0.part == .courier }.map(\.once).min()
  }

  // MARK: Prices

  private mutating func askPrices(of table: FeeTable) {
    if table.setBy == .state || table.prices.contains(where: { $0.part != .courier }) {
      do throws(FeeUnknown) {
        let sum = try table.priceSum(for: facts)
        sum.map { limits.append(FeeLimit(table, $0)) }
      } catch {
        unknown.append(error)
      }
    }
    guard facts.delivery == .courier else { return }
    for price in table.prices where price.part == .courier {
      var sum = FeeSum()
      sum.add(price.once, price.says)
      limits.append(FeeLimit(table, covers: .courier, sum))
    }
  }

  // MARK: Tables that ought to be there

  private mutating func noteMissingTables() {
    let there = Set(tables.map(\.setBy))
    if !there.contains(.state) { unknown.append(stateUnknown) }
    if facts.track == .access, !there.contains(.hipaa) {
      unknown.append(missing(.hipaa, "HIPAA's limit for a patient's own copy"))
    }
    if facts.mammogram != MammogramShare.none, !there.contains(.mammography) {
      unknown.append(missing(.mammography, "the limit for mammograms"))
    }
  }

  /// R-69 asks it of every charge, so nothing may be charged before somebody looked.
  private var shareUnknown: FeeUnknown {
    FeeUnknown(
      .mammography, covers: [.copy, .courier], "MAMMOGRAM_UNKNOWN",
      says: "Nobody said whether a mammogram is in the copy.",
      cure: "Charge nothing, or look whether one is in it, and say so: none, among or only.")
  }

  private var stateUnknown: FeeUnknown {
    FeeUnknown(
      .state, covers: [.copy, .courier], "STATE_LAW_UNKNOWN",
      says: """
        No fee schedule of \(facts.state.rawValue.capitalizedFirst) for the track \
        \(facts.track.rawValue) on \(facts.day.long) is loaded.
        """,
      cure: """
        Charge nothing, or have the privacy officer load the schedule: a [[fees.table]] of the \
        policy with setBy = "state" and states = ["\(facts.state.rawValue)"].
        """,
      escalates: true)
  }

  private func missing(_ setBy: FeeTable.Setter, _ what: String) -> FeeUnknown {
    FeeUnknown(
      setBy, covers: [.copy, .courier], "FEE_TABLE_MISSING",
      says: "The policy has no table for \(what) on \(facts.day.long).",
      cure: """
        Charge nothing, or have the privacy officer add the table: a [[fees.table]] of the policy \
        with setBy = "\(setBy.rawValue)".
        """,
      escalates: true)
  }
}
