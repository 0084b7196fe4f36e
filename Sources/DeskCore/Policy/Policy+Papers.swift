extension Policy {
  /// Scans of papers.
  public struct Papers: Hashable, Sendable, Codable {
    /// Megabytes (10^6 bytes) of a file at most.
    public var limitMegabytes = 20
    /// Whether files may be opened in the host's viewer.
    public var viewer = false

    /// The defaults of the rule book.
    public init() {}
  }
}
