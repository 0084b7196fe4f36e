/// What the rules of the accounting machine may read; what is nil is not known.
public struct AccountingEvidence: Hashable, Sendable, Codable {
  /// Evidence of nothing.
  public init() {}
}
