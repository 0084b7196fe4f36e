public import DeskCore

extension DeskStore {
  /// Open matters of one kind whose last day has passed, the longest overdue first.
  ///
  /// `today` is the day at the desk that asks; at most `limit` of them.
  public func overdue<Row: Matter>(_ kind: Row.Type, on today: Day, limit: Int = 1_000) throws
    -> [Row]
  {
    try engine.read { session in
      try MatterTable<Row>.records(
        """
        SELECT body FROM \(Row.table.rawValue)
        WHERE is_open = 1 AND due < $1
        ORDER BY due, id LIMIT $2
        """,
        [.int(today.number), .int(limit)], in: session)
    }
  }
}
