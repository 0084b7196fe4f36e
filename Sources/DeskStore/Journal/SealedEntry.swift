public import DeskCore

/// An entry as it was read from the journal.
public struct SealedEntry: Hashable, Sendable {
  /// Its place; the order of everything.
  public let seq: Int
  /// What it says.
  public let entry: JournalEntry
  /// Whether its digest is the one that follows from the digest before it and its text.
  ///
  /// False means that the entry, or the one before it, was changed after it was written.
  public let isSound: Bool
}

/// Reads the journal, each entry verified against the one before it.
public struct JournalReader {
  let session: any Session
  let key: JournalKey

  /// The entries about a subject, oldest first.
  public func history(of subject: String, limit: Int = 1000) throws -> [SealedEntry] {
    let lines = try session.rows(
      """
      SELECT j.seq, j.command, j.made_at, j.actor, j.tried, j.outcome, j.body, j.digest
      FROM journal_subject AS s JOIN journal AS j ON j.seq = s.seq
      WHERE s.subject = $1
      ORDER BY s.seq
      LIMIT $2
      """, [.text(subject), .int(limit)])
    return try lines.map { try sealed(JournalTable.Line($0)) }
  }

  /// The entries before a place, newest first; nil starts at the end.
  public func latest(_ limit: Int, before seq: Int? = nil) throws -> [SealedEntry] {
    let lines = try session.rows(
      """
      SELECT seq, command, made_at, actor, tried, outcome, body, digest
      FROM journal WHERE seq < $1 ORDER BY seq DESC LIMIT $2
      """, [.int(seq ?? Int(Int64.max)), .int(limit)])
    return try lines.map { try sealed(JournalTable.Line($0)) }
  }

  /// The entry of a command, or nil.
  public func entry(ofCommand command: String) throws -> SealedEntry? {
    try JournalTable.line(ofCommand: command, in: session).map { try sealed($0) }
  }

  /// Where the chain ends: the number of entries and the last digest.
  public func head() throws -> (count: Int, digest: String) {
    let head = try JournalTable.head(in: session)
    return (head.seq, head.digest)
  }

  func sealed(_ line: JournalTable.Line) throws -> SealedEntry {
    let entry: JournalEntry
    do {
      entry = try JournalEntry(canonical: line.body)
    } catch {
      throw StoreError.unreadable(
        path: "the journal", row: "entry \(line.seq)", why: "its fields do not fit")
    }
    let before = try JournalTable.digest(at: line.seq - 1, in: session)
    let follows = before.map { key.digest(of: line.body, after: $0) == line.digest } ?? false
    return SealedEntry(seq: line.seq, entry: entry, isSound: follows && line.agrees(with: entry))
  }
}
