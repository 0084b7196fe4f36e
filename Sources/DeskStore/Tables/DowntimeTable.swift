import DeskCore

/// Times in which the desk worked on paper.
enum DowntimeTable: RecordTable {
  typealias Record = Downtime

  static let insert = """
    INSERT INTO downtime (id, site, body) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
    """
  static let update = "UPDATE downtime SET site = $2, body = $3 WHERE id = $1"
  static let select = "SELECT body FROM downtime WHERE id = $1"
  static let page = """
    SELECT id, site, body FROM downtime
    WHERE id > $1 ORDER BY id LIMIT $2
    """

  static func values(_ record: Downtime, in session: any Session) -> [SQLValue] {
    [.text(record.id), .text(record.site)]
  }
}
