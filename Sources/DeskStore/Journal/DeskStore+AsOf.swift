public import DeskCore

extension DeskStore {
  /// The desk's rows as they stood at a time, by replaying the journal up to it, in memory.
  ///
  /// By the order of the journal: everything up to the last entry that was made at or before the
  /// time. What was decided then is not decided again.
  public func asOf<Answer>(_ time: Instant, _ body: (SQLChart) throws -> Answer) throws -> Answer {
    let scratch = try ScratchEngine()
    try engine.read { session in
      let last =
        try session.row(
          "SELECT max(seq) FROM journal WHERE made_at <= $1", [.instant(time)])?.int(0) ?? 0
      try scratch.write { copy in
        let replay = Replay(scratch: copy)
        try session.each(
          "SELECT body FROM journal WHERE seq <= $1 ORDER BY seq", [.int(last)]
        ) { row in
          for fact in try JournalEntry(canonical: row.text(0)).facts { try replay.apply(fact) }
        }
      }
    }
    return try scratch.read { try body(SQLChart($0)) }
  }
}
