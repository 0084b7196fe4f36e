import DeskCore

/// The request to take next: needed first, then due first, then oldest.
enum NextQuery {
  static func run(for user: String, in session: any Session) throws -> QueueRow? {
    try session.row(
      QueueRowColumns.select + """
        WHERE r.is_open = 1 AND r.hold = ''
          AND (r.stage = 'validated' AND r.assignee IN ('', $1)
            OR r.stage = 'inWork' AND r.assignee = '')
        ORDER BY r.needed_by, r.act_by, r.received, r.id LIMIT 1
        """, [.text(user)]
    ).map(QueueRowColumns.row)
  }
}
