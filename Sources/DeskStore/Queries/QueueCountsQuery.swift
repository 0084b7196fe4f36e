import DeskCore

/// The counts above the queue.
enum QueueCountsQuery {
  static func run(today: Day, site: String, in session: any Session) throws -> QueueCounts {
    let open = try session.row(
      """
      SELECT count(*), count(*) FILTER (WHERE act_by < $1), count(*) FILTER (WHERE act_by = $1),
        count(*) FILTER (WHERE stage = 'ready'), count(*) FILTER (WHERE stage = 'recalled')
      FROM request WHERE is_open = 1
      """, [.day(today)])
    let waiting = try session.row(
      "SELECT count(*) FROM visit WHERE is_open = 1 AND site = $1 AND stage = 'waiting'",
      [.text(site)])
    return QueueCounts(
      open: open?.int(0) ?? 0, overdue: open?.int(1) ?? 0, dueToday: open?.int(2) ?? 0,
      ready: open?.int(3) ?? 0, recalled: open?.int(4) ?? 0, waiting: waiting?.int(0) ?? 0)
  }
}
