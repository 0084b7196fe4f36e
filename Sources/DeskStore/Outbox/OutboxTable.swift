public import DeskCore

/// Something to tell somebody, with what became of it.
public struct OutboxRow: Hashable, Sendable {
  /// What became of it.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// It has not been tried.
    case due
    /// It cannot go yet.
    case waiting
    /// It was handed on.
    case sent
    /// Nobody needs to be told any more.
    case dropped
  }

  /// What is told.
  public var call: OutboxCall
  /// What became of it.
  public var state: State
  /// Why it waits or was dropped, or where it went.
  public var why: String
  /// When that was noted.
  public var notedAt: Instant
}

/// What is to be told, as it follows from the journal.
enum OutboxTable {
  /// Entries that are read at a time.
  static let pageSize = 500

  /// Takes what a page of the journal gives rise to; false when there is nothing new.
  static func advance(at now: Instant, in session: any Session) throws -> Bool {
    let reach = try session.row("SELECT seq FROM outbox_reach WHERE one = 1", [])?.int(0) ?? 0
    let rows = try session.rows(
      "SELECT seq, body FROM journal WHERE seq > $1 ORDER BY seq LIMIT $2",
      [.int(reach), .int(pageSize)])
    guard let last = rows.last?.int(0) else { return false }
    for row in rows {
      let entry = try JournalEntry(canonical: row.text(1))
      for call in OutboxCall.calls(from: entry, seq: row.int(0)) {
        try note(OutboxRow(call: call, state: .due, why: "", notedAt: now), in: session)
      }
    }
    try session.execute(
      """
      INSERT INTO outbox_reach (one, seq) VALUES (1, $1)
      ON CONFLICT (one) DO UPDATE SET seq = $1
      """, [.int(last)])
    return rows.count == pageSize
  }

  /// Notes a row, or what became of it.
  static func note(_ row: OutboxRow, in session: any Session) throws {
    try session.execute(
      """
      INSERT INTO outbox (seq, subject, kind, state, why, noted_at)
      VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (seq, subject) DO UPDATE SET state = $4, why = $5, noted_at = $6
      """,
      [
        .int(row.call.seq), .text(row.call.request), .text(row.call.kind.rawValue),
        .text(row.state.rawValue), .text(row.why), .instant(row.notedAt),
      ])
  }

  /// The rows of a state, oldest first, after one.
  static func rows(
    _ state: OutboxRow.State, after seq: Int, _ subject: String, in session: any Session
  ) throws -> [OutboxRow] {
    try session.rows(
      """
      SELECT seq, subject, kind, state, why, noted_at FROM outbox
      WHERE state = $1 AND (seq, subject) > ($2, $3) ORDER BY seq, subject LIMIT $4
      """, [.text(state.rawValue), .int(seq), .text(subject), .int(pageSize)]
    ).compactMap(row)
  }

  private static func row(_ row: Row) -> OutboxRow? {
    guard let kind = OutboxKind(rawValue: row.text(2)),
      let state = OutboxRow.State(rawValue: row.text(3))
    else { return nil }
    return OutboxRow(
      call: OutboxCall(seq: row.int(0), request: row.text(1), kind: kind), state: state,
      why: row.text(4), notedAt: row.instant(5))
  }
}
