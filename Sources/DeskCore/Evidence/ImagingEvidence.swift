/// What the rules of the imaging machine may read; what is nil is not known.
public struct ImagingEvidence: Hashable, Sendable, Codable {
  /// Evidence of nothing.
  public init() {}
}
