/// What the rules of the death machine may read; what is nil is not known.
public struct DeathEvidence: Hashable, Sendable, Codable {
  /// Evidence of nothing.
  public init() {}
}
