extension Schema {
  /// The first tables.
  ///
  /// Each record's table has the columns that queries need, and `body`: all fields of the record.
  /// Dates are days since 1970, times milliseconds UTC.
  static let version1 = house1 + charts1 + papers1 + requests1 + journal1

  static let house1 = [
    """
    CREATE TABLE setting (
      name TEXT PRIMARY KEY NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
      body TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE person (
      name TEXT PRIMARY KEY NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
      is_disabled INTEGER NOT NULL CHECK (is_disabled IN (0, 1)),
      body TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE policy (
      version INTEGER PRIMARY KEY NOT NULL CHECK (version > 0),
      body TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE counter (
      prefix TEXT PRIMARY KEY NOT NULL CHECK (length(prefix) BETWEEN 1 AND 8),
      body TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE draft (
      owner TEXT NOT NULL,
      form TEXT NOT NULL,
      field TEXT NOT NULL,
      value TEXT NOT NULL CHECK (length(value) <= 10000),
      desk TEXT NOT NULL,
      saved_at INTEGER NOT NULL,
      PRIMARY KEY (owner, form, field)
    ) STRICT
    """,
    "CREATE INDEX draft_by_age ON draft (saved_at)",
  ]

  static let charts1 = [
    """
    CREATE TABLE patient (
      mrn TEXT PRIMARY KEY NOT NULL CHECK (length(mrn) BETWEEN 1 AND 64),
      sort_name TEXT NOT NULL,
      family TEXT NOT NULL,
      given TEXT NOT NULL,
      middle TEXT NOT NULL,
      suffix TEXT NOT NULL,
      born INTEGER,
      source TEXT NOT NULL,
      looks_alike INTEGER NOT NULL CHECK (looks_alike IN (0, 1)),
      body TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX patient_by_source ON patient (source) WHERE source <> ''",
    "CREATE INDEX patient_by_name ON patient (sort_name, mrn)",
    "CREATE INDEX patient_by_birth ON patient (born, sort_name, mrn)",
    """
    CREATE TABLE patient_key (
      kind TEXT NOT NULL CHECK (kind IN ('word', 'sound', 'phone')),
      word TEXT NOT NULL,
      sort_name TEXT NOT NULL,
      mrn TEXT NOT NULL REFERENCES patient (mrn),
      PRIMARY KEY (kind, word, sort_name, mrn)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX patient_key_by_patient ON patient_key (mrn, kind, word)",
    """
    CREATE TABLE patient_pair (
      pair TEXT NOT NULL,
      born INTEGER NOT NULL,
      mrn TEXT NOT NULL REFERENCES patient (mrn),
      PRIMARY KEY (pair, born, mrn)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX patient_pair_by_patient ON patient_pair (mrn)",
    """
    CREATE TABLE study (
      accession TEXT PRIMARY KEY NOT NULL CHECK (length(accession) BETWEEN 1 AND 128),
      mrn TEXT NOT NULL,
      taken INTEGER,
      body TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX study_by_patient ON study (mrn, taken, accession)",
    """
    CREATE TABLE report (
      id TEXT PRIMARY KEY NOT NULL CHECK (length(id) BETWEEN 1 AND 128),
      mrn TEXT NOT NULL,
      written INTEGER,
      body TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX report_by_patient ON report (mrn, written, id)",
  ]

  static let journal1 = [
    """
    CREATE TABLE journal (
      seq INTEGER PRIMARY KEY NOT NULL CHECK (seq > 0),
      command TEXT NOT NULL UNIQUE CHECK (length(command) BETWEEN 1 AND 128),
      made_at INTEGER NOT NULL,
      actor TEXT NOT NULL CHECK (length(actor) > 0),
      tried TEXT NOT NULL CHECK (length(tried) > 0),
      outcome TEXT NOT NULL CHECK (outcome IN ('done', 'refused')),
      body TEXT NOT NULL,
      digest TEXT NOT NULL CHECK (length(digest) = 64)
    ) STRICT
    """,
    """
    CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is not changed'); END
    """,
    """
    CREATE TRIGGER journal_is_not_cut BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is not cut'); END
    """,
    """
    CREATE TABLE journal_subject (
      subject TEXT NOT NULL,
      seq INTEGER NOT NULL REFERENCES journal (seq),
      PRIMARY KEY (subject, seq)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
