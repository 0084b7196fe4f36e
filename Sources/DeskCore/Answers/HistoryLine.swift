/// One entry of a subject's history, as the journal has it.
public struct HistoryLine: Hashable, Sendable {
  /// The entry's place in the journal.
  public var seq: Int
  /// The entry.
  public var entry: JournalEntry
  /// The digest of the entry, in hexadecimal.
  public var digest: String
  /// The digest of the entry before it.
  public var previous: String
  /// Whether the digest is what the chain says.
  public var isTrue: Bool

  /// A line.
  public init(seq: Int, entry: JournalEntry, digest: String, previous: String, isTrue: Bool) {
    self.seq = seq
    self.entry = entry
    self.digest = digest
    self.previous = previous
    self.isTrue = isTrue
  }
}

/// A page of a subject's history, newest first.
public struct HistoryPage: Hashable, Sendable {
  /// The subject.
  public var subject: String
  /// The entries.
  public var lines: [HistoryLine]
  /// Whether there are older ones.
  public var hasMore: Bool

  /// A page.
  public init(subject: String, lines: [HistoryLine], hasMore: Bool) {
    self.subject = subject
    self.lines = lines
    self.hasMore = hasMore
  }
}
