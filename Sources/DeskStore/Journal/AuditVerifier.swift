import DeskCore

/// Walks the whole chain, and replays it beside the tables that stand in the database.
public struct AuditVerifier {
  let session: any Session
  let key: JournalKey
  let database: String
  private let replay: Replay

  init(session: any Session, key: JournalKey, database: String, scratch: any Session) {
    self.session = session
    self.key = key
    self.database = database
    replay = Replay(scratch: scratch)
  }

  /// The report on everything; `progress` is told the number of entries read, every thousand.
  func run(progress: (Int) -> Void) throws -> AuditReport {
    var report = AuditReport()
    report.anchor = try AnchorFinding.find(database, key: key, in: session)
    var subjects = 0
    try session.each(
      """
      SELECT seq, command, made_at, actor, tried, outcome, body, digest FROM journal ORDER BY seq
      """, []
    ) { row in
      let line = JournalTable.Line(row)
      subjects += try read(line, into: &report)
      if report.entries % 1000 == 0 { progress(report.entries) }
    }
    try checkSubjects(subjects, into: &report)
    if report.difference == nil { report.difference = try replay.compare(with: session) }
    return report
  }

  /// Verifies one entry, replays it, and says how many subjects it has.
  private func read(_ line: JournalTable.Line, into report: inout AuditReport) throws -> Int {
    defer {
      report.entries += 1
      report.head = line.digest
    }
    let follows =
      line.seq == report.entries + 1
      && key.digest(of: line.body, after: report.head) == line.digest
    guard let entry = try? JournalEntry(canonical: line.body) else {
      bad(min(line.seq, report.entries + 1), "its fields do not fit", &report)
      return 0
    }
    let subjects = Set(entry.subjects)
    let areListed = try subjects.allSatisfy { try isListed($0, at: line.seq) }
    if !follows || !line.agrees(with: entry) || !areListed, report.firstBad == nil {
      report.firstBad = min(line.seq, report.entries + 1)
    }
    do {
      for fact in entry.facts { try replay.apply(fact) }
    } catch {
      bad(nil, "entry \(line.seq) cannot be replayed: \(error)", &report)
    }
    return subjects.count
  }

  private func bad(_ seq: Int?, _ why: String, _ report: inout AuditReport) {
    if let seq, report.firstBad == nil { report.firstBad = seq }
    guard report.difference == nil else { return }
    report.difference = .init(table: "journal", key: String(report.entries + 1), says: why)
  }

  private func isListed(_ subject: String, at seq: Int) throws -> Bool {
    try session.row(
      "SELECT 1 FROM journal_subject WHERE subject = $1 AND seq = $2",
      [.text(subject), .int(seq)]) != nil
  }

  private func checkSubjects(_ expected: Int, into report: inout AuditReport) throws {
    let found = try session.row("SELECT count(*) FROM journal_subject", [])?.int(0) ?? 0
    guard found != expected, report.difference == nil else { return }
    report.difference = .init(
      table: "journal_subject", key: "", says: "\(found) rows instead of \(expected)")
  }
}

extension DeskStore {
  /// Verifies the chain, and compares a replay of it with the tables, in one snapshot.
  ///
  /// `progress` is told the number of entries read, every thousand.
  public func audit(progress: (Int) -> Void = { _ in }) throws -> AuditReport {
    let scratch = try ScratchEngine()
    return try engine.read { session in
      try scratch.write { copy in
        try AuditVerifier(session: session, key: key, database: engine.path, scratch: copy)
          .run(progress: progress)
      }
    }
  }
}
