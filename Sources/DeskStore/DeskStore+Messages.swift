public import DeskCore

/// What a message of another system asks the store to do.
public enum MessageStep {
  /// Lands an entry.
  case entry(PreparedEntry)
  /// Does a command by the rule book.
  case act(Command)
  /// Leaves no trace.
  case nothing
}

/// What became of one step.
public enum StepAnswer: Hashable, Sendable {
  /// The entry landed, now or before.
  case landed(CommitAnswer)
  /// The rule book's answer to the command, now or before.
  case acted(Outcome)
  /// The command could not be understood.
  case invalid([InputError])
  /// There was nothing to do.
  case passed
}

extension DeskStore {
  /// Takes the steps of several messages in one transaction, each once.
  ///
  /// `numbers` name the steps: one that landed before, in whatever run, is not taken again and gives
  /// its first answer. `deciding` says what the step at an index is, on the rows as the earlier ones
  /// left them. Unlike several commands, several messages stand each for itself: one that cannot be
  /// understood does not cost the others.
  public func take(
    _ numbers: [String], on ground: Ground, deciding: (Int, SQLChart) throws -> MessageStep
  ) throws -> [StepAnswer] {
    var taken: [Step] = []
    do {
      try engine.write { session in
        for (index, number) in numbers.enumerated() {
          taken.append(try step(number, on: ground, in: session) { try deciding(index, $0) })
        }
      }
    } catch StoreError.commitFailed(let cause) {
      let landed = zip(numbers, taken).filter { $0.1.answer != nil }.map(\.0)
      var found = try settle(landed, after: cause)[...]
      for index in taken.indices where taken[index].answer != nil {
        taken[index].answer = found.popFirst()
      }
      return try taken.map { try $0.told }
    }
    tidy(after: taken.compactMap(\.answer))
    return try taken.map { try $0.told }
  }

  /// One step as it was taken.
  private struct Step {
    var answer: CommitAnswer?
    var errors: [InputError] = []

    /// What is answered; an entry that keeps an answer was a command's.
    var told: StepAnswer {
      get throws {
        guard let answer else { return errors.isEmpty ? .passed : .invalid(errors) }
        return answer.entry.answer.isEmpty ? .landed(answer) : .acted(try Outcome(answer))
      }
    }
  }

  private func step(
    _ number: String, on ground: Ground, in session: any Session,
    deciding: (SQLChart) throws -> MessageStep
  ) throws -> Step {
    do {
      return Step(
        answer: try landOnce(number, in: session) { chart in
          switch try deciding(chart) {
          case .entry(let entry): return entry
          case .act(let command):
            return try Decision(command, on: ground).made(chart, key: key, papers: papers).entry
          case .nothing: return nil
          }
        })
    } catch let wrong as InvalidCommand {
      return Step(answer: nil, errors: wrong.errors)
    }
  }
}
