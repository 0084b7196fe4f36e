public import DeskCore

extension DeskStore {
  /// Matters at an open stage whose last day has passed, the longest overdue first.
  ///
  /// `today` is the day at the desk that asks; at most `limit` of them.
  public func overdue<Row: Matter>(
    _ kind: Row.Type, at stage: Row.Stage, on today: Day, limit: Int = 1_000
  ) throws -> [Row] {
    try engine.read { session in
      try MatterTable<Row>.records(
        """
        SELECT body FROM \(Row.table.rawValue)
        WHERE is_open = 1 AND due < $1 AND stage = $2
        ORDER BY due, id LIMIT $3
        """,
        [.int(today.number), .text(stage.rawValue), .int(limit)], in: session)
    }
  }
}
