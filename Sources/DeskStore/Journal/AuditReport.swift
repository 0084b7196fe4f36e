/// What an audit of the whole journal found.
public struct AuditReport: Hashable, Sendable {
  /// Entries read.
  public var entries = 0
  /// The digest of the last one.
  public var head = JournalTable.Head.empty.digest
  /// The first entry that is not what was written, or is missing.
  public var firstBad: Int?
  /// What the anchor says; nil when nothing is wrong.
  public var anchor: AnchorFinding?
  /// Where the tables first differ from what the journal gives; nil when they are the same.
  public var difference: Difference?

  /// Whether every entry follows from the one before it, up to the anchor and beyond.
  public var isSound: Bool { firstBad == nil && anchor == nil }
  /// Whether replaying the journal gave the tables that stand in the database.
  public var replayMatches: Bool { difference == nil }

  /// One row that a replay does not give back.
  public struct Difference: Hashable, Sendable, CustomStringConvertible {
    /// The table, or `journal`.
    public let table: String
    /// The row's key.
    public let key: String
    /// What differs.
    public let says: String

    /// One line.
    public var description: String { "\(table) \(key): \(says)" }
  }
}
