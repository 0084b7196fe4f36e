import DeskCore

extension DeskStore {
  /// Lands one command, or finds that it landed before.
  ///
  /// In one transaction: the command's number is looked up, the decision is made on the rows as
  /// they stand now, stages and rows are written, the journal gains its line. A refusal lands too.
  /// `deciding` makes the entry from the chart; what it throws is thrown, and nothing is written.
  /// Every other error is a `StoreError`.
  @discardableResult
  public func commit(_ command: String, deciding: (SQLChart) throws -> PreparedEntry) throws
    -> CommitAnswer
  {
    let answers = try commit([command]) { _, chart in try deciding(chart) }
    guard let answer = answers.first else {
      throw StoreError.unknown(path: engine.path, command: command)
    }
    return answer
  }

  /// Lands several commands in one transaction: all of them, or none.
  ///
  /// For imports, and for training databases that are filled through the rule book. `deciding` makes
  /// the entry of the command at an index; a later command sees the rows of the earlier ones.
  @discardableResult
  public func commit(
    _ commands: [String], deciding: (Int, SQLChart) throws -> PreparedEntry
  ) throws -> [CommitAnswer] {
    let answers: [CommitAnswer]
    do {
      answers = try engine.write { session in
        try commands.indices.map { index in
          let answer = try landOnce(commands[index], in: session) { try deciding(index, $0) }
          guard let answer else {
            throw StoreError.unknown(path: engine.path, command: commands[index])
          }
          return answer
        }
      }
    } catch StoreError.commitFailed(let cause) {
      return try settle(commands, after: cause)
    }
    tidy(after: answers)
    return answers
  }

  /// Lands what is decided, or finds what landed before; nil where there is nothing to land.
  func landOnce(
    _ command: String, in session: any Session, deciding: (SQLChart) throws -> PreparedEntry?
  ) throws -> CommitAnswer? {
    if let earlier = try earlier(command, in: session, isRepeated: true) { return earlier }
    let chart = SQLChart(session)
    guard var prepared = try deciding(chart) else { return nil }
    prepared.entry.command = command
    let landing = Landing(session: session, key: key)
    guard let (entry, head) = try landing.land(prepared, drawn: try chart.counterFacts()) else {
      throw StoreError.unknown(path: engine.path, command: command)
    }
    if let draft = prepared.erases { try DraftTable.erase(draft, in: session) }
    return CommitAnswer(entry: entry, seq: head.seq, digest: head.digest, isRepeated: false)
  }

  private func earlier(_ command: String, in session: any Session, isRepeated: Bool) throws
    -> CommitAnswer?
  {
    let reader = JournalReader(session: session, key: key)
    return try reader.entry(ofCommand: command).map {
      CommitAnswer(entry: $0.entry, seq: $0.seq, digest: $0.digest, isRepeated: isRepeated)
    }
  }

  /// An error from the end of a transaction does not say what was kept: look, then say what is true.
  func settle(_ commands: [String], after cause: StoreError) throws -> [CommitAnswer] {
    let found: [CommitAnswer]
    do {
      try engine.reopen()
      found = try engine.read { session in
        try commands.compactMap { try earlier($0, in: session, isRepeated: false) }
      }
    } catch {
      throw StoreError.unknown(path: engine.path, command: commands.first ?? "")
    }
    guard found.count == commands.count else { throw cause }
    return found
  }

  /// The anchor and the checkpoint: neither undoes what was just saved, so neither may fail it.
  func tidy(after answers: [CommitAnswer]) {
    guard let last = answers.last(where: { !$0.isRepeated }) else { return }
    try? engine.checkpoint(idle: false)
    anchor(after: JournalTable.Head(seq: last.seq, digest: last.digest))
  }
}
