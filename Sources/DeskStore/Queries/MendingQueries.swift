public import DeskCore

extension SQLChart {
  /// The last act that was done on a request or its visits; nil when the journal has none.
  ///
  /// Read as it stands: whether the chain is true is the auditor's question.
  public func lastAct(on request: String) throws -> PastAct? {
    try session.row(
      """
      SELECT j.body
      FROM journal_subject AS s JOIN journal AS j ON j.seq = s.seq
      WHERE s.subject = $1 AND j.outcome = 'done'
      ORDER BY s.seq DESC
      LIMIT 1
      """, [.text(request)]
    ).map { PastAct(try JournalEntry(canonical: $0.text(0)), on: request) }
  }

  /// Requests whose hold ends on a day or before it, the earliest number first.
  public func holdsEnding(by day: Day) throws -> [Request] {
    try RequestTable.records(
      "SELECT body FROM request WHERE is_open = 1 AND stage = 'pended' ORDER BY id", [],
      in: session
    ).filter { $0.isToReturn(on: day) }
  }
}

extension DeskStore {
  /// The request to take next: in order, free, the first by needed-by, then act-by, then age.
  public func next() throws -> QueueRow? {
    let sql =
      QueueRowColumns.select + """
        WHERE r.is_open = 1 AND r.assignee = '' AND r.stage IN ('validated', 'inWork')
        ORDER BY r.needed_by, r.act_by, r.received, r.id
        LIMIT 1
        """
    return try engine.read { session in
      try session.row(sql, []).map { try QueueRowColumns.row($0) }
    }
  }

  /// The packets on shelves that ask for a notice or to be taken down on a day, the oldest first.
  public func unclaimed(on today: Day, days: Policy.UnclaimedDays) throws -> [UnclaimedPacket] {
    let ready = try engine.read { session in
      try RequestTable.records(
        "SELECT body FROM request WHERE is_open = 1 AND stage = 'ready' ORDER BY act_by, id", [],
        in: session)
    }
    return ready.compactMap { UnclaimedPacket($0, on: today, days: days) }
      .sorted { ($1.age, $0.request.id) < ($0.age, $1.request.id) }
  }

  /// How often what nearly went wrong, from one day to another, both included.
  public func nearMisses(from first: Day, to last: Day) throws -> [NearMissCause: Int] {
    let all = try engine.read { session in
      try MatterTable<NearMiss>.records("SELECT body FROM nearMiss ORDER BY id", [], in: session)
    }
    return all.filter { $0.on >= first && $0.on <= last }
      .reduce(into: [:]) { $0[$1.cause, default: 0] += 1 }
  }
}
