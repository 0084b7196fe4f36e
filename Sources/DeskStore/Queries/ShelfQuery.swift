import DeskCore

/// What lies at a site, and what of it must come off the shelf.
enum ShelfQuery {
  /// Every packet that was checked and has not left a site, with the rows that say since when.
  ///
  /// What is under way lies in no bin: it is shown at the site that sent it and at the one that
  /// waits for it.
  static func map(site: String, in session: any Session) throws -> ShelfMap {
    let stages = "r.stage IN ('ready', 'sendable', 'recalled')"
    let lying = try packets("\(stages) AND r.held_at = $1", site, in: session)
    return ShelfMap(site: site, packets: lying + (try underWay(stages, site, in: session)))
  }

  private static func underWay(
    _ stages: String, _ site: String, in session: any Session
  ) throws -> [ShelfPacket] {
    try packets("\(stages) AND r.held_at = '' AND $1 <> ''", site, in: session)
      .filter { $0.request.isUnderWay(by: site) }
      .map { packet in
        var packet = packet
        packet.row.goingTo = packet.request.goingTo
        return packet
      }
  }

  private static func packets(
    _ clause: String, _ site: String, in session: any Session
  ) throws -> [ShelfPacket] {
    let clause = "WHERE r.is_open = 1 AND \(clause) ORDER BY r.id"
    let rows = try session.rows(QueueRowColumns.select + clause, [.text(site)])
      .map(QueueRowColumns.row)
    let requests = try RequestTable.records(
      "SELECT r.body FROM request AS r\n" + clause, [.text(site)], in: session)
    return zip(rows, requests).map { row, request in ShelfPacket(row: row, request: request) }
  }

  /// Recalled packets that a site still has or that are under way by it, the earliest number first.
  static func recalled(site: String, in session: any Session) throws -> [QueueRow] {
    let away = try underWay("r.stage = 'recalled'", site, in: session).map(\.row)
    return try lying(site: site, in: session) + away
  }

  private static func lying(site: String, in session: any Session) throws -> [QueueRow] {
    try session.rows(
      QueueRowColumns.select + """
        WHERE r.is_open = 1 AND r.stage = 'recalled' AND r.held_at = $1
        ORDER BY r.id LIMIT 50
        """, [.text(site)]
    ).map(QueueRowColumns.row)
  }
}
