public import DeskCore

extension DeskStore {
  /// Does one command: reads afresh, asks the rule book, and lands what comes of it.
  ///
  /// The answer is durable when it is given. A command that cannot be understood leaves no trace;
  /// every other answer is in the journal. Throws a `StoreError` where the machine failed.
  public func commit(_ command: Command, on ground: Ground) throws -> Outcome {
    guard let outcome = try commit([command], on: ground).first else {
      throw StoreError.unknown(path: engine.path, command: command.id)
    }
    return outcome
  }

  /// What was answered to a command of this number; nil when there was none.
  public func outcome(of command: String) throws -> Outcome? {
    try journal { try $0.entry(ofCommand: command) }.map {
      try Outcome(
        CommitAnswer(entry: $0.entry, seq: $0.seq, digest: $0.digest, isRepeated: true))
    }
  }

  /// Does several commands in one transaction; for training desks that are filled in bulk.
  ///
  /// `prepare` is asked for each command only when its turn comes, so that it may name what an
  /// earlier one made.
  public func commit(
    _ count: Int, numbered: (Int) -> String, on ground: Ground,
    prepare: (Int) -> Command, landed: (Int, Outcome) -> Void
  ) throws {
    precondition(!ground.isReal, "a real desk commits one command at a time")
    var answers: [Int: Outcome] = [:]
    _ = try commit((0..<count).map(numbered)) { index, chart in
      let command = prepare(index)
      do {
        let (entry, outcome) = try Decision(command, on: ground).made(
          chart, key: self.key, papers: papers)
        answers[index] = outcome
        landed(index, outcome)
        return entry
      }
    }
  }

  private func commit(_ commands: [Command], on ground: Ground) throws -> [Outcome] {
    do {
      return try commit(commands.map(\.id)) { index, chart in
        try Decision(commands[index], on: ground).made(chart, key: key, papers: papers).entry
      }.map { try Outcome($0) }
    } catch let wrong as InvalidCommand {
      return [.invalid(wrong.errors)]
    } catch StoreError.overtaken(let subject, let first) {
      // A row that changed between reading and writing, which one transaction rules out on SQLite
      // and an engine with finer locks does not.
      let refused = Outcome.Refused(subject: subject, stage: first.stage, seq: 0, breaches: [])
      return [.overtaken(first, refused)]
    }
  }
}

/// A command that could not be understood; thrown so that nothing of it is written.
struct InvalidCommand: Error {
  let errors: [InputError]
}
