/// A fee as somebody proposes it, beside what the tables let the desk charge.
public struct FeeClaim: Hashable, Sendable, Codable {
  /// The lines of the bill; none is a copy that is free, nil is that nobody said.
  public var lines: [FeeLine]?
  /// What the fee depends on.
  public let facts: FeeFacts
  /// What the tables say of it.
  public let quote: FeeQuote
  /// The flat fee that HIPAA's table has for an electronic copy; nil when it has none.
  let flatFee: Cents?

  /// A proposed fee.
  public init(_ lines: [FeeLine]?, _ facts: FeeFacts, by book: FeeBook) {
    self.lines = lines
    self.facts = facts
    quote = FeeQuote(facts, by: book)
    flatFee = book.tables(for: facts).filter { $0.setBy == .hipaa }.flatMap(\.prices)
      .filter { $0.part == .electronic }.map(\.once).min()
  }

  /// What is charged in all.
  public var charge: Cents { charge(.copy) + charge(.courier) }

  /// Every gap of every rule about fees, in order of number; none where it may be charged.
  public var breaches: [Breach] {
    [Rule<FeeClaim>.feeKinds, .lowestLimit, .stateSchedule, .mammogramAtCost]
      .flatMap { $0.breaches(self) }
  }

  /// The lines that charge something; a line of nothing is no charge.
  var charged: [FeeLine] { (lines ?? []).filter { $0.charge != .zero } }

  /// What is charged in a scope.
  func charge(_ scope: FeeScope) -> Cents {
    let lines = charged.filter {
      scope == .mammogram ? $0.isForMammogram(in: facts) : $0.scope == scope
    }
    return lines.reduce(.zero) { $0 + max(.zero, $1.charge) }
  }

  /// The gap of a claim in which nobody said whether anything is charged.
  static let unstated = Gap(
    "FEE_UNSTATED", says: "Nobody said whether anything is charged.",
    cure: "Say that the copy is free, or enter each line of the fee.")
}

extension FeeLine {
  /// Whether it charges for copying the mammogram; a courier's price stands beside that.
  func isForMammogram(in facts: FeeFacts) -> Bool {
    kind != .courier && (facts.mammogram == .only || forMammogram == true)
  }
}
