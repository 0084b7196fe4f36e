public import DeskCore

/// Reads the journal, each entry verified against the one before it.
public struct JournalReader {
  let session: any Session
  let key: JournalKey

  /// A page of what happened to a subject, newest first, before a place or from the end.
  public func history(of subject: String, before seq: Int? = nil, limit: Int = 200) throws
    -> HistoryPage
  {
    let rows = try session.rows(
      """
      SELECT j.seq, j.command, j.made_at, j.actor, j.tried, j.outcome, j.body, j.digest
      FROM journal_subject AS s JOIN journal AS j ON j.seq = s.seq
      WHERE s.subject = $1 AND s.seq < $2
      ORDER BY s.seq DESC
      LIMIT $3
      """, [.text(subject), .int(seq ?? Int(Int64.max)), .int(limit + 1)])
    return try page(subject, rows, limit: limit)
  }

  /// A page of the whole journal, newest first, before a place or from the end.
  public func latest(_ limit: Int = 200, before seq: Int? = nil) throws -> HistoryPage {
    let rows = try session.rows(
      """
      SELECT seq, command, made_at, actor, tried, outcome, body, digest
      FROM journal WHERE seq < $1 ORDER BY seq DESC LIMIT $2
      """, [.int(seq ?? Int(Int64.max)), .int(limit + 1)])
    return try page("", rows, limit: limit)
  }

  /// The entry of a command, or nil.
  public func entry(ofCommand command: String) throws -> HistoryLine? {
    try JournalTable.line(ofCommand: command, in: session).map { try verified($0) }
  }

  /// The last act that was done, not refused, on a subject; nil when there is none.
  public func lastDone(on subject: String) throws -> HistoryLine? {
    try session.row(
      """
      SELECT j.seq, j.command, j.made_at, j.actor, j.tried, j.outcome, j.body, j.digest
      FROM journal_subject AS s JOIN journal AS j ON j.seq = s.seq
      WHERE s.subject = $1 AND j.outcome = 'done'
      ORDER BY s.seq DESC
      LIMIT 1
      """, [.text(subject)]
    ).map { try verified(JournalTable.Line($0)) }
  }

  /// Where the chain ends: the number of entries and the last digest.
  public func head() throws -> (count: Int, digest: String) {
    let head = try JournalTable.head(in: session)
    return (head.seq, head.digest)
  }

  private func page(_ subject: String, _ rows: [Row], limit: Int) throws -> HistoryPage {
    HistoryPage(
      subject: subject,
      lines: try rows.prefix(limit).map { try verified(JournalTable.Line($0)) },
      hasMore: rows.count > limit)
  }

  private func verified(_ line: JournalTable.Line) throws -> HistoryLine {
    let entry: JournalEntry
    do {
      entry = try JournalEntry(canonical: line.body)
    } catch {
      throw StoreError.unreadable(
        path: "the journal", row: "entry \(line.seq)", why: "its fields do not fit")
    }
    let before = try JournalTable.digest(at: line.seq - 1, in: session)
    let follows = before.map { key.digest(of: line.body, after: $0) == line.digest } ?? false
    return HistoryLine(
      seq: line.seq, entry: entry, digest: line.digest, previous: before ?? "",
      isTrue: follows && line.agrees(with: entry))
  }
}
