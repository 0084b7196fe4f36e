/// Every table of fees that the desk knows, past ones too.
public struct FeeBook: Hashable, Sendable, Codable {
  /// The tables.
  public var tables: [FeeTable]

  /// The tables of the rule book, or others.
  public init(tables: [FeeTable] = FeeTable.defaults) { self.tables = tables }

  /// The tables that speak of a copy.
  public func tables(for facts: FeeFacts) -> [FeeTable] { tables.filter { $0.covers(facts) } }
}
