/// What the rules of the amendment machine may read; what is nil is not known.
public struct AmendmentEvidence: Hashable, Sendable, Codable {
  /// Evidence of nothing.
  public init() {}
}
