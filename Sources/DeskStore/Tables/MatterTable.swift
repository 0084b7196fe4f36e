import DeskCore

/// The table of one kind of matter: discs, amendments, notices, accountings, incidents.
///
/// All of them have the same columns, so one text serves; the table's name is the record's.
enum MatterTable<Record: Matter>: StagedTable {
  private static var name: String { Record.table.rawValue }

  static var insert: String {
    """
    INSERT INTO \(name) (id, version, stage, is_open, patient, request, site, due, body)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT DO NOTHING
    """
  }
  static var update: String {
    """
    UPDATE \(name)
    SET version = $2, stage = $3, is_open = $4, patient = $5, request = $6, site = $7, due = $8,
      body = $9
    WHERE id = $1
    """
  }
  static var move: String {
    """
    UPDATE \(name) SET version = version + 1, stage = $4
    WHERE id = $1 AND version = $2 AND stage = $3
    """
  }
  static var standing: String { "SELECT version, stage FROM \(name) WHERE id = $1" }
  static var select: String { "SELECT body FROM \(name) WHERE id = $1" }
  static var page: String {
    """
    SELECT id, version, stage, is_open, patient, request, site, due, body FROM \(name)
    WHERE id > $1 ORDER BY id LIMIT $2
    """
  }
  static var ofPatient: String { "SELECT body FROM \(name) WHERE patient = $1 ORDER BY id" }
  static var ofRequest: String { "SELECT body FROM \(name) WHERE request = $1 ORDER BY id" }

  static func values(_ record: Record, in session: any Session) -> [SQLValue] {
    [
      .text(record.id), .int(record.version), .text(record.stage.rawValue),
      .flag(!Record.Stage.terminal.contains(record.stage)), .text(record.patient),
      .text(record.request), .text(record.site), .day(record.due),
    ]
  }
}
