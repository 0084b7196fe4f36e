public import DeskCore

/// What came of taking a list out.
public struct ExportedList: Hashable, Sendable {
  /// What the desk said; nothing is left behind where it is not done.
  public var outcome: Outcome
  /// Where the file is, or empty.
  public var path: String
  /// How many rows are in it.
  public var rows: Int

  /// An answer.
  public init(_ outcome: Outcome, path: String = "", rows: Int = 0) {
    self.outcome = outcome
    self.path = path
    self.rows = rows
  }
}
