import DeskCore

extension Schema {
  /// Scans of papers, downtimes, and what is to be told to people.
  ///
  /// `paper` has the shape of the matters' tables; its `request` is whatever the scan belongs to.
  /// The outbox follows from the journal and is no part of it: losing it tells somebody twice.
  static let version3 = [
    """
    CREATE TABLE paper (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
      version INTEGER NOT NULL CHECK (version >= 0),
      stage TEXT NOT NULL CHECK (stage IN ('filed')),
      is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
      patient TEXT NOT NULL,
      request TEXT NOT NULL,
      site TEXT NOT NULL,
      due INTEGER,
      body TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX paper_by_patient ON paper (patient, id)",
    "CREATE INDEX paper_by_request ON paper (request, id) WHERE request <> ''",
    """
    CREATE TABLE downtime (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
      site TEXT NOT NULL,
      body TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE outbox (
      seq INTEGER NOT NULL CHECK (seq > 0),
      subject TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('ready', 'reminder', 'missing')),
      state TEXT NOT NULL CHECK (state IN ('due', 'waiting', 'sent', 'dropped')),
      why TEXT NOT NULL,
      noted_at INTEGER NOT NULL,
      PRIMARY KEY (seq, subject)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX outbox_by_state ON outbox (state, seq, subject)",
    """
    CREATE TABLE outbox_reach (
      one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
      seq INTEGER NOT NULL CHECK (seq >= 0)
    ) STRICT
    """,
  ]
}
