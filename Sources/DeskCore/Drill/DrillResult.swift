/// How a drill went.
public struct DrillResult: Hashable, Sendable {
  /// The first line at which something else came out; nil when everything did as written.
  public var miss: Miss?
  /// The steps that were played, those of what is given among them.
  public var steps: Int

  /// A line at which something else came out.
  public struct Miss: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line.
    public var line: Int
    /// What was expected.
    public var expected: String
    /// What came out.
    public var found: String

    /// `line 12: expected done; came out: refused by R-47 NOTE_UNSIGNED`.
    public var description: String { "line \(line): expected \(expected); came out: \(found)" }
  }

  /// Whether everything came out as written.
  public var passed: Bool { miss == nil }
}
