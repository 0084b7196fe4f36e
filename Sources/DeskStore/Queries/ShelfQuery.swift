import DeskCore

/// What lies at a site, and what of it must come off the shelf.
enum ShelfQuery {
  /// Every packet that was checked and has not left a site, with the rows that say since when.
  static func map(site: String, in session: any Session) throws -> ShelfMap {
    let clause = """
      WHERE r.is_open = 1 AND r.stage IN ('ready', 'sendable', 'recalled') AND r.held_at = $1
      ORDER BY r.id
      """
    let rows = try session.rows(QueueRowColumns.select + clause, [.text(site)])
      .map(QueueRowColumns.row)
    let requests = try RequestTable.records(
      "SELECT r.body FROM request AS r\n" + clause, [.text(site)], in: session)
    return ShelfMap(
      site: site,
      packets: zip(rows, requests).map { row, request in
        ShelfPacket(row: row, request: request)
      })
  }

  /// Recalled packets that a site still has, the earliest number first.
  static func recalled(site: String, in session: any Session) throws -> [QueueRow] {
    try session.rows(
      QueueRowColumns.select + """
        WHERE r.is_open = 1 AND r.stage = 'recalled' AND r.held_at = $1
        ORDER BY r.id LIMIT 50
        """, [.text(site)]
    ).map(QueueRowColumns.row)
  }
}
