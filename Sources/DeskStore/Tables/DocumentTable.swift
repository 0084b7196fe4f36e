import DeskCore

/// Papers that speak for someone.
enum DocumentTable: StagedTable {
  typealias Record = Document

  static let insert = """
    INSERT INTO document (id, version, stage, patient, kind, received_at, body)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT DO NOTHING
    """
  static let update = """
    UPDATE document
    SET version = $2, stage = $3, patient = $4, kind = $5, received_at = $6, body = $7
    WHERE id = $1
    """
  static let move = """
    UPDATE document SET version = version + 1, stage = $4
    WHERE id = $1 AND version = $2 AND stage = $3
    """
  static let standing = "SELECT version, stage FROM document WHERE id = $1"
  static let select = "SELECT body FROM document WHERE id = $1"
  static let page = """
    SELECT id, version, stage, patient, kind, received_at, body FROM document
    WHERE id > $1 ORDER BY id LIMIT $2
    """
  static let ofPatient = "SELECT body FROM document WHERE patient = $1 ORDER BY received_at, id"

  static func values(_ record: Document, in session: any Session) -> [SQLValue] {
    [
      .text(record.id), .int(record.version), .text(record.stage.rawValue),
      .text(record.form.patient), .text(record.form.kind.rawValue), .instant(record.received.at),
    ]
  }
}
