/// What the rules of the incident machine may read; what is nil is not known.
public struct IncidentEvidence: Hashable, Sendable, Codable {
  /// Evidence of nothing.
  public init() {}
}
