extension Schema {
  /// Near misses: the shape that every matter has, one stage, and no day that runs.
  static let nearMisses: [String] = [
    """
    CREATE TABLE nearMiss (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
      version INTEGER NOT NULL CHECK (version >= 0),
      stage TEXT NOT NULL CHECK (stage IN ('counted')),
      is_open INTEGER NOT NULL CHECK (is_open = 0),
      patient TEXT NOT NULL,
      request TEXT NOT NULL,
      site TEXT NOT NULL,
      due INTEGER,
      body TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX nearMiss_by_patient ON nearMiss (patient, id)",
    "CREATE INDEX nearMiss_by_request ON nearMiss (request, id) WHERE request <> ''",
  ]
}
