/// Somebody looked at a paper: who, when and where.
public struct Sighting: Hashable, Sendable, Codable {
  /// The user.
  public var by: String
  /// When.
  public var at: Instant
  /// The site's code.
  public var site: String
  /// The number of the file that was looked at, or empty where the paper itself was in hand.
  public var file: String

  /// A look.
  public init(by user: String, at instant: Instant, site: String, file: String = "") {
    by = user
    at = instant
    self.site = site
    self.file = file
  }
}
