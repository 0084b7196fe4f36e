/// What a copy may cost: each limit with its arithmetic, the lowest, and what is not known.
///
/// It is worked out from the facts and the tables, and kept with a proposed fee as the finding that
/// its rules read.
public struct FeeQuote: Hashable, Sendable, Codable {
  /// The limits, in the order of the book.
  public let limits: [FeeLimit]
  /// What nobody knows that a limit depends on.
  public let unknown: [FeeUnknown]

  /// The quote for a copy, by the tables of a book.
  public init(_ facts: FeeFacts, by book: FeeBook) {
    let findings = FeeFindings(facts, by: book)
    limits = findings.limits
    unknown = findings.unknown
  }

  /// The lowest limit of a scope, the first of equals; nil when no table bounds it.
  public func lowest(_ scope: FeeScope) -> FeeLimit? {
    limits.filter { $0.covers == scope }.min { $0.most < $1.most }
  }

  /// What stands in the way of any charge; empty where nothing may be charged anyway.
  ///
  /// A state's law that is not loaded is asked for only where a charge above zero is open: where
  /// HIPAA or the house leaves nothing to charge, the state could only say the same.
  public var open: [FeeUnknown] {
    unknown.filter { unknown in unknown.covers.contains { isAsked($0) } }
  }

  /// Whether it matters what else bounds a scope: nothing has made it free yet.
  private func isAsked(_ scope: FeeScope) -> Bool {
    lowest(scope).map { $0.most > .zero } ?? (scope == .copy)
  }

  /// The most that may be charged for the copy, for the courier, or for the mammogram of it.
  ///
  /// It is nothing where no table speaks or where something is not known.
  public func most(_ scope: FeeScope) -> Cents {
    guard !open.contains(where: { $0.covers.contains(scope) }), let limit = lowest(scope) else {
      return .zero
    }
    return limit.most
  }

  /// The most that may be charged in all.
  public var most: Cents { most(.copy) + most(.courier) }

  /// Which limit is the lowest for a scope, and beside which others.
  public func why(_ scope: FeeScope) -> String {
    guard let lowest = lowest(scope) else { return "No table bounds \(scope.words)." }
    let others = limits.filter { $0.covers == scope && $0.table != lowest.table }
      .map { "\($0.name) at \($0.most)" }
    let beside = others.isEmpty ? "the only limit" : "the lowest, beside \(inSentence(others))"
    return "For \(scope.words), \(lowest.name) at \(lowest.most) is \(beside)."
  }
}

/// One limit on a charge, with the arithmetic that led to it.
public struct FeeLimit: Hashable, Sendable, Codable {
  /// The table's short name.
  public let table: String
  /// The table's name in a sentence.
  public let name: String
  /// Who sets it.
  public let setBy: FeeTable.Setter
  /// What it bounds.
  public let covers: FeeScope
  /// The most.
  public let most: Cents
  /// The arithmetic, line by line.
  public let steps: [String]
  /// Where it is written.
  public let source: String

  init(_ table: FeeTable, covers: FeeScope = .copy, _ sum: FeeSum) {
    self.table = table.id
    name = table.name
    setBy = table.setBy
    self.covers = covers
    most = max(.zero, sum.total)
    steps = sum.steps
    source = table.source
  }
}

/// Something that a limit depends on and that nobody stated or loaded.
public struct FeeUnknown: Hashable, Sendable, Codable, Error {
  /// Who would set the limit.
  public let setBy: FeeTable.Setter
  /// What it would bound.
  public let covers: Set<FeeScope>
  /// The reason code of the rule that it breaks.
  public let code: String
  /// What is not known.
  public let says: String
  /// What would settle it.
  public let cure: String
  /// Whether somebody with more authority decides.
  public let escalates: Bool

  init(
    _ setBy: FeeTable.Setter, covers: Set<FeeScope> = [.copy], _ code: String, says: String,
    cure: String, escalates: Bool = false
  ) {
    self.setBy = setBy
    self.covers = covers
    self.code = code
    self.says = says
    self.cure = cure
    self.escalates = escalates
  }

  /// The gap of the rule that reads it.
  var gap: Gap { Gap(code, says: says, cure: cure, otherwise: escalates ? .escalate : nil) }
}

/// A sum in the making, and how it was made.
struct FeeSum {
  private(set) var total = Cents.zero
  private(set) var steps: [String]

  /// A sum that starts with words, or with nothing.
  init(_ words: String...) { steps = words }

  /// Adds a charge; `words` say for what.
  mutating func add(_ charge: Cents, _ words: String) {
    let isFirst = total == .zero
    total = total + charge
    steps.append(isFirst ? "\(charge) \(words)" : "+ \(charge) \(words) = \(total)")
  }

  /// Adds a sum of its own.
  mutating func add(_ other: FeeSum) {
    let isFirst = total == .zero
    total = total + other.total
    steps += other.steps
    if !isFirst { steps.append("together \(total)") }
  }

  /// Adds so many pages at a price.
  mutating func add(pages: Int, at price: Cents) {
    let charge = pages * price
    total = total + charge
    steps.append("\(Self.pages(pages)) x \(price) = \(charge)")
  }

  /// Bounds the sum; `words` say by what.
  mutating func cap(_ most: Cents, _ words: String) {
    total = min(total, most)
    steps.append("\(words): \(total)")
  }

  /// `1 page`, `12 pages`.
  static func pages(_ count: Int) -> String { count == 1 ? "1 page" : "\(count) pages" }
}
