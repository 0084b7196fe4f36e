/// A note for colleagues on a request, with who wrote it and when; without clinical content.
public struct RequestNote: Hashable, Sendable, Codable {
  /// The most characters that a note holds.
  public static let limit = 500

  /// What it says.
  public var text: String
  /// Who wrote it, by user name.
  public var by: String
  /// When.
  public var at: Instant

  /// A note.
  public init(text: String, by: String, at: Instant) {
    self.text = text
    self.by = by
    self.at = at
  }
}
