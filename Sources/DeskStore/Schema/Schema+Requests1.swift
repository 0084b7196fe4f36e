extension Schema {
  static let papers1 = [
    """
    CREATE TABLE document (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
      version INTEGER NOT NULL CHECK (version >= 0),
      stage TEXT NOT NULL CHECK (stage IN (
        'received', 'valid', 'defective', 'revoked', 'expired', 'used')),
      patient TEXT NOT NULL,
      kind TEXT NOT NULL,
      received_at INTEGER NOT NULL,
      body TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX document_by_patient ON document (patient, received_at, id)",
  ]

  static let requests1 = [
    """
    CREATE TABLE request (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
      version INTEGER NOT NULL CHECK (version >= 0),
      stage TEXT NOT NULL CHECK (stage IN (
        'logged', 'needsInfo', 'validated', 'inWork', 'pended', 'packed', 'ready', 'sendable',
        'recalled', 'released', 'merged', 'redirected', 'closedIncomplete', 'closedRecalled',
        'closedUnclaimed', 'denied', 'cancelled')),
      is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
      patient TEXT NOT NULL,
      patient_sort TEXT NOT NULL,
      kind TEXT NOT NULL,
      track TEXT NOT NULL,
      site TEXT NOT NULL,
      received INTEGER NOT NULL,
      hipaa INTEGER,
      state INTEGER,
      mammography INTEGER,
      promise INTEGER NOT NULL,
      governing INTEGER NOT NULL,
      governs TEXT NOT NULL,
      act_by INTEGER NOT NULL,
      needed_by INTEGER NOT NULL,
      closed INTEGER,
      delivery TEXT NOT NULL,
      media TEXT NOT NULL,
      item_count INTEGER NOT NULL CHECK (item_count >= 0),
      assignee TEXT NOT NULL,
      hold TEXT NOT NULL,
      bin TEXT NOT NULL,
      held_at TEXT NOT NULL,
      basis TEXT NOT NULL,
      authority TEXT NOT NULL,
      words TEXT NOT NULL,
      body TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE INDEX request_by_act ON request (act_by, id, stage, assignee, hold, words)
    WHERE is_open = 1
    """,
    """
    CREATE INDEX request_by_receipt ON request (received, id, stage, assignee, hold, words)
    WHERE is_open = 1
    """,
    """
    CREATE INDEX request_by_need ON request (needed_by, id, stage, assignee, hold, words)
    WHERE is_open = 1
    """,
    """
    CREATE INDEX request_by_name ON request (patient_sort, id, stage, assignee, hold, words)
    WHERE is_open = 1
    """,
    "CREATE INDEX request_by_stage ON request (stage, act_by, id) WHERE is_open = 1",
    "CREATE INDEX request_by_assignee ON request (assignee, act_by, id) WHERE is_open = 1",
    "CREATE INDEX request_by_patient ON request (patient, id)",
    "CREATE INDEX request_by_basis ON request (basis) WHERE basis <> ''",
    "CREATE INDEX request_by_authority ON request (authority) WHERE authority <> ''",
    """
    CREATE TABLE request_label (
      label TEXT NOT NULL,
      request TEXT NOT NULL REFERENCES request (id),
      PRIMARY KEY (label, request)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX request_label_by_request ON request_label (request)",
    """
    CREATE TABLE visit (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
      version INTEGER NOT NULL CHECK (version >= 0),
      stage TEXT NOT NULL CHECK (stage IN (
        'waiting', 'atCounter', 'roleSet', 'identified', 'verified', 'cleared', 'done', 'held',
        'refused', 'abandoned')),
      is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
      request TEXT NOT NULL REFERENCES request (id),
      site TEXT NOT NULL,
      arrived_at INTEGER NOT NULL,
      body TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX visit_by_request ON visit (request, arrived_at, id)",
    "CREATE INDEX visit_open ON visit (request) WHERE is_open = 1",
    "CREATE INDEX visit_waiting ON visit (site, arrived_at, id) WHERE is_open = 1",
  ]
}
