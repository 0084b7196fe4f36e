public import DeskCore

/// What a decision asks the store to land: one journal entry, and the stages that permits allow.
public struct PreparedEntry {
  /// The entry; its facts are the rows that change.
  public var entry: JournalEntry
  /// What the act's permits gave up when they were spent, in order.
  public var writes: [StageWrite]
  /// The draft that the act makes superfluous, if there is one.
  public var erases: DraftName?

  /// An entry to land.
  public init(_ entry: JournalEntry, writes: [StageWrite] = [], erases: DraftName? = nil) {
    self.entry = entry
    self.writes = writes
    self.erases = erases
  }
}

/// What became of a command.
public struct CommitAnswer: Hashable, Sendable {
  /// The entry as the journal keeps it.
  public let entry: JournalEntry
  /// Its place in the journal.
  public let seq: Int
  /// Its digest, in hexadecimal.
  public let digest: String
  /// Whether the command had been here before; then the entry is the first one's.
  public let isRepeated: Bool
}
