import DeskCore

/// The counts above the queue, each from the narrowest index that has it.
enum QueueCountsQuery {
  static func run(today: Day, site: String, in session: any Session) throws -> QueueCounts {
    let counts = try session.row(
      """
      SELECT
        (SELECT count(*) FROM request WHERE is_open = 1),
        (SELECT count(*) FROM request WHERE is_open = 1 AND act_by < $1),
        (SELECT count(*) FROM request WHERE is_open = 1 AND act_by = $1),
        (SELECT count(*) FROM request WHERE is_open = 1 AND stage = 'ready'),
        (SELECT count(*) FROM request WHERE is_open = 1 AND stage = 'recalled'),
        (SELECT count(*) FROM visit WHERE is_open = 1 AND site = $2 AND stage = 'waiting')
      """, [.day(today), .text(site)])
    return QueueCounts(
      open: counts?.int(0) ?? 0, overdue: counts?.int(1) ?? 0, dueToday: counts?.int(2) ?? 0,
      ready: counts?.int(3) ?? 0, recalled: counts?.int(4) ?? 0, waiting: counts?.int(5) ?? 0)
  }
}
