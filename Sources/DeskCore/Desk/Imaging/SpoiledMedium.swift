/// A disc, film or link that failed its read-back, and what became of it.
public struct SpoiledMedium: Hashable, Sendable, Codable {
  /// What became of it.
  public enum Fate: String, CaseIterable, Hashable, Sendable, Codable {
    /// A disc or a printed film.
    case destroyed
    /// An original film, back in its file.
    case refiled
    /// A link that opens nothing any more.
    case revoked
  }

  /// What it was.
  public var medium: Medium
  /// Who had made it.
  public var madeBy: String
  /// Who read it back.
  public var by: String
  /// When.
  public var at: Instant
  /// What was found wrong, as reason codes.
  public var codes: [String]
  /// What became of it.
  public var fate: Fate
  /// Whether another patient's images, or another disc's label, were near to leaving.
  public var isNearMiss: Bool

  /// A spoiled medium.
  public init(
    medium: Medium, madeBy: String, by: String, at: Instant, codes: [String], fate: Fate,
    isNearMiss: Bool
  ) {
    self.medium = medium
    self.madeBy = madeBy
    self.by = by
    self.at = at
    self.codes = codes
    self.fate = fate
    self.isNearMiss = isNearMiss
  }
}
