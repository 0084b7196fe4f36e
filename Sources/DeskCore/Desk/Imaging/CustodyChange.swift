/// Something that went from hand to hand between sites.
public struct CustodyChange: Hashable, Sendable, Codable {
  /// When.
  public var at: Instant
  /// The site that it left.
  public var from: String
  /// The site that it went to.
  public var to: String
  /// Who gave it.
  public var gave: String
  /// Who took it.
  public var took: String

  /// A change of custody.
  public init(at: Instant, from: String, to: String, gave: String, took: String) {
    self.at = at
    self.from = from
    self.to = to
    self.gave = gave
    self.took = took
  }
}
