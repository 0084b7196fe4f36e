import DeskCore

/// The journal's rows and how they hang together.
enum JournalTable {
  /// Where the chain stands.
  struct Head: Hashable, Sendable {
    let seq: Int
    let digest: String

    /// Before the first entry.
    static let empty = Head(seq: 0, digest: String(repeating: "0", count: 64))
  }

  /// One row as it stands, not verified.
  struct Line {
    let seq: Int
    let command: String
    let at: Int
    let actor: String
    let tried: String
    let outcome: String
    let body: String
    let digest: String

    init(_ row: Row) {
      seq = row.int(0)
      command = row.text(1)
      at = row.int(2)
      actor = row.text(3)
      tried = row.text(4)
      outcome = row.text(5)
      body = row.text(6)
      digest = row.text(7)
    }

    /// Whether the columns that are there to be queried say what the entry says.
    func agrees(with entry: JournalEntry) -> Bool {
      command == entry.command && at == Int(entry.at.milliseconds) && actor == entry.user
        && tried == entry.tried && outcome == entry.outcome.rawValue
    }
  }

  /// Where the chain ends.
  static func head(in session: any Session) throws -> Head {
    let row = try session.row("SELECT seq, digest FROM journal ORDER BY seq DESC LIMIT 1", [])
    return row.map { Head(seq: $0.int(0), digest: $0.text(1)) } ?? .empty
  }

  /// The digest of an entry, or nil when there is no such entry.
  static func digest(at seq: Int, in session: any Session) throws -> String? {
    guard seq > 0 else { return Head.empty.digest }
    return try session.row("SELECT digest FROM journal WHERE seq = $1", [.int(seq)])?.text(0)
  }

  /// Appends an entry; nil when the command has one already.
  static func append(_ entry: JournalEntry, key: JournalKey, in session: any Session) throws
    -> Head?
  {
    let head = try head(in: session)
    let text = try entry.canonical
    let next = Head(seq: head.seq + 1, digest: key.digest(of: text, after: head.digest))
    let added = try session.execute(
      """
      INSERT INTO journal (seq, command, made_at, actor, tried, outcome, body, digest)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      ON CONFLICT DO NOTHING
      """,
      [
        .int(next.seq), .text(entry.command), .instant(entry.at), .text(entry.user),
        .text(entry.tried), .text(entry.outcome.rawValue), .text(text), .text(next.digest),
      ])
    guard added == 1 else { return nil }
    for subject in Set(entry.subjects).sorted() {
      try session.execute(
        "INSERT INTO journal_subject (subject, seq) VALUES ($1, $2)",
        [.text(subject), .int(next.seq)])
    }
    return next
  }

  /// The row of a command, with the digest before it.
  static func line(ofCommand command: String, in session: any Session) throws -> Line? {
    try session.row(
      """
      SELECT seq, command, made_at, actor, tried, outcome, body, digest
      FROM journal WHERE command = $1
      """, [.text(command)]
    ).map(Line.init)
  }
}
