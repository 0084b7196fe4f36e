import DeskCore

/// Lands one prepared entry inside a transaction: the stages, the rows, the journal.
///
/// Every stage goes through the row that was read: its number, its version and its stage, or
/// nothing is written. A fact may not write a stage that no permit allows.
struct Landing {
  let session: any Session
  let key: JournalKey

  /// Lands the entry, and gives it back as the journal keeps it.
  func land(_ prepared: PreparedEntry, drawn: [Fact]) throws -> (JournalEntry, JournalTable.Head)? {
    var entry = prepared.entry
    entry.stages = prepared.writes.map { StageChange($0) }
    entry.facts = try sealed(prepared) + drawn
    for write in prepared.writes { try move(write, facts: entry.facts) }
    for fact in entry.facts { try fact.table.sql.apply(fact, in: session) }
    return try JournalTable.append(entry, key: key, in: session).map { (entry, $0) }
  }

  /// Moves the row of a subject that is there; a new subject's row is its own guard.
  private func move(_ write: StageWrite, facts: [Fact]) throws {
    guard let table = Table(machine: write.machine) else {
      throw StoreError.unpermitted(subject: write.subject)
    }
    let isNew = facts.contains { $0.isNew && $0.table == table && $0.key == write.subject }
    guard let staged = table.staged else { return }
    guard !isNew else {
      guard write.version == 0, write.from == staged.start else {
        throw StoreError.unpermitted(subject: write.subject)
      }
      return
    }
    guard try staged.move(write, in: session) else { throw try overtaken(write, in: staged) }
  }

  private func overtaken(_ write: StageWrite, in table: any StagedTable.Type) throws -> StoreError {
    let reader = JournalReader(session: session, key: key)
    let last = try reader.lastDone(on: write.subject)?.entry
    let stage = try table.standing(write.subject, in: session)?.stage ?? ""
    return .overtaken(
      subject: write.subject,
      Outcome.Overtaken(
        by: last?.user ?? "", desk: last?.desk ?? "",
        at: last?.at ?? Instant(milliseconds: 0), did: last?.tried ?? "", stage: stage))
  }
}

extension Landing {
  /// The facts with the stage and version that the permits give, and no others.
  ///
  /// So that a replay of the facts alone gives the rows back, columns and bodies alike.
  private func sealed(_ prepared: PreparedEntry) throws -> [Fact] {
    var facts = prepared.entry.facts.filter { $0.isNew || !$0.changes.isEmpty }
    for subject in Set(prepared.writes.map(\.subject)) {
      guard let write = prepared.writes.last(where: { $0.subject == subject }),
        let table = Table(machine: write.machine), table.staged != nil
      else { continue }
      let index = facts.lastIndex { $0.table == table && $0.key == subject }
      var fact = index.map { facts[$0] } ?? Fact.change(table, subject, [])
      fact.changes.set("version", String(fact.isNew ? 0 : write.version + 1))
      fact.changes.set("stage", write.to)
      if let index { facts[index] = fact } else { facts.append(fact) }
    }
    return try facts.map { try versioned($0, permitted: prepared.writes) }
  }

  /// A fact about a row that a machine moves: without a permit it may not touch the stage, and its
  /// version counts on.
  private func versioned(_ fact: Fact, permitted writes: [StageWrite]) throws -> Fact {
    guard let staged = fact.table.staged, !writes.contains(where: { $0.subject == fact.key }) else {
      return fact
    }
    guard !fact.isNew, let standing = try staged.standing(fact.key, in: session),
      fact.changes["stage"] == nil || fact.changes["stage"] == standing.stage
    else { throw StoreError.unpermitted(subject: fact.key) }
    var fact = fact
    fact.changes.set("version", String(standing.version + 1))
    return fact
  }
}
