/// What the rules of the adoption machine may read; what is nil is not known.
public struct AdoptionEvidence: Hashable, Sendable, Codable {
  /// Evidence of nothing.
  public init() {}
}
