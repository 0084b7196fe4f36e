public import DeskCore

extension DeskStore {
  /// Reads on in the journal from where the outbox stood, to the journal's end.
  ///
  /// Twice changes nothing: what an entry gives rise to has the entry's number.
  public func readForOutbox(at now: Instant) throws {
    while try engine.write({ try OutboxTable.advance(at: now, in: $0) }) {}
  }

  /// Everything of a state, oldest first.
  public func outbox(_ state: OutboxRow.State) throws -> [OutboxRow] {
    try engine.read { session in
      var rows: [OutboxRow] = []
      while true {
        let last = rows.last?.call
        let page = try OutboxTable.rows(
          state, after: last?.seq ?? 0, last?.request ?? "", in: session)
        guard !page.isEmpty else { return rows }
        rows += page
      }
    }
  }

  /// Notes what became of something that was to be told.
  public func note(
    _ call: OutboxCall, as state: OutboxRow.State, why: String, at now: Instant
  ) throws {
    try engine.write { session in
      try OutboxTable.note(
        OutboxRow(call: call, state: state, why: why, notedAt: now), in: session)
    }
  }
}
