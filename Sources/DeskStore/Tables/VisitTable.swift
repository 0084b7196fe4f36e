import DeskCore

/// Visits to the counter.
enum VisitTable: StagedTable {
  typealias Record = Visit

  static let insert = """
    INSERT INTO visit (id, version, stage, is_open, request, site, arrived_at, body)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT DO NOTHING
    """
  static let update = """
    UPDATE visit
    SET version = $2, stage = $3, is_open = $4, request = $5, site = $6, arrived_at = $7, body = $8
    WHERE id = $1
    """
  static let move = """
    UPDATE visit SET version = version + 1, stage = $4
    WHERE id = $1 AND version = $2 AND stage = $3
    """
  static let standing = "SELECT version, stage FROM visit WHERE id = $1"
  static let select = "SELECT body FROM visit WHERE id = $1"
  static let page = """
    SELECT id, version, stage, is_open, request, site, arrived_at, body FROM visit
    WHERE id > $1 ORDER BY id LIMIT $2
    """
  static let ofRequest = "SELECT body FROM visit WHERE request = $1 ORDER BY arrived_at, id"
  static let waiting = """
    SELECT body FROM visit WHERE site = $1 AND is_open = 1 ORDER BY arrived_at, id
    """

  static func values(_ record: Visit, in session: any Session) -> [SQLValue] {
    [
      .text(record.id), .int(record.version), .text(record.stage.rawValue),
      .flag(!PickupStage.terminal.contains(record.stage)), .text(record.request),
      .text(record.site), .instant(record.arrivedAt),
    ]
  }
}
