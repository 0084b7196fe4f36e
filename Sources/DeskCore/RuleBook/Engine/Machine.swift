/// A lifecycle as a table of moves, and the one function that decides by it.
///
/// The table is data so that everything can ask it: the footer before a key is pressed, the store
/// inside its transaction, the diagram, the exploration that walks all of it. `decide` reads no
/// clock and no store: whatever it should know is in the evidence, so that re-checking at hand-over
/// is the same call with fresh facts, and a past minute is the same call with old ones.
public struct Machine<Stage: StageName, Action: ActionName, Evidence: Sendable>: Sendable {
  /// The machine's name, as commands spell it before the dot.
  public let name: String
  /// The rows, in reading order.
  public let moves: [Move<Stage, Action, Evidence>]

  init(_ name: String, moves: [Move<Stage, Action, Evidence>]) {
    self.name = name
    self.moves = moves
  }

  /// The row for an action at a stage, if the table has one.
  public func move(_ action: Action, at stage: Stage) -> Move<Stage, Action, Evidence>? {
    moves.first { $0.on == action && $0.from.contains(stage) }
  }

  /// The actions that have a row at a stage, in table order.
  public func open(at stage: Stage) -> [Action] {
    moves.filter { $0.from.contains(stage) }.map(\.on)
  }

  /// Leave to make the move, or every rule that forbids it.
  ///
  /// For a row that records a failure, the refuted action's rules must be broken instead of hold.
  public func decide(
    _ action: Action, on subject: Standing<Stage>, by roles: Set<Role>, given evidence: Evidence,
    under book: Book
  ) throws(Refusal) -> Permit<Stage, Action> {
    let breaches = breaches(action, at: subject.stage, by: roles, given: evidence, under: book)
    guard breaches.isEmpty, let move = move(action, at: subject.stage) else {
      throw Refusal(tried: "\(name).\(action.rawValue)", breaches: breaches)
    }
    return Permit(
      write: StageWrite(
        machine: name, action: action.rawValue, subject: subject.id, version: subject.version,
        from: subject.stage.rawValue, to: (move.to ?? subject.stage).rawValue,
        policyVersion: book.policyVersion))
  }

  /// The row that the store takes by itself after this refusal, if there is one.
  public func failure(
    of action: Action, at stage: Stage, after refusal: Refusal
  ) -> Action? {
    moves.first {
      $0.after.contains(action) && $0.from.contains(stage) && $0.atOnce.applies(to: refusal.rules)
    }?.on
  }

  /// Every rule that stands before the move, with its breaches; the checklist of `explain`.
  ///
  /// Empty when there is no such row.
  public func checklist(
    _ action: Action, at stage: Stage, given evidence: Evidence
  ) -> [Check] {
    guard let move = move(action, at: stage) else { return [] }
    return move.requires.map { Check(text: $0.text, breaches: $0.breaches(evidence)) }
  }

  /// What a row that records a failure records: every broken rule of the actions it refutes.
  func recorded(_ action: Action, at stage: Stage, given evidence: Evidence) -> [Breach] {
    let refuted = move(action, at: stage)?.refutes.compactMap { move($0, at: stage) } ?? []
    var seen: Set<Breach> = []
    return refuted.flatMap(\.requires).flatMap { $0.breaches(evidence) }
      .filter { seen.insert($0).inserted }
  }

  /// What stands in the way; empty when nothing does.
  func breaches(
    _ action: Action, at stage: Stage, by roles: Set<Role>, given evidence: Evidence,
    under book: Book
  ) -> [Breach] {
    guard let move = move(action, at: stage) else { return [noSuchMove(action, at: stage)] }
    guard !move.by.isDisjoint(with: roles) else { return [wrongRole(action, needs: move.by)] }
    guard move.refutes.isEmpty else {
      return refuting(move, at: stage, given: evidence)
    }
    return book.override.overrule(move.requires.flatMap { $0.breaches(evidence) })
  }

  /// The breaches of a row that records a failure: each refuted action must be refused by a rule.
  private func refuting(
    _ move: Move<Stage, Action, Evidence>, at stage: Stage, given evidence: Evidence
  ) -> [Breach] {
    let refuted = move.refutes.compactMap { self.move($0, at: stage) }
    let someoneHolds = refuted.contains { row in
      row.requires.allSatisfy { $0.breaches(evidence).isEmpty }
    }
    let own = move.requires.flatMap { $0.breaches(evidence) }
    return someoneHolds ? [nothingFailed(move.on)] + own : own
  }
}

/// What decides beside the evidence: whose desk, which policy, which override.
public struct Book: Hashable, Sendable {
  /// The version of the policy that speaks.
  public let policyVersion: Int
  /// The override on the same command, if there is one.
  public let override: Override?

  /// The book for one decision.
  public init(policyVersion: Int = 1, override: Override? = nil) {
    self.policyVersion = policyVersion
    self.override = override
  }
}

/// One line of a checklist: a rule and what it says of the evidence.
public struct Check: Hashable, Sendable {
  /// The rule.
  public let text: RuleText
  /// Its breaches; empty when it holds.
  public let breaches: [Breach]
  /// Whether the rule holds.
  public var holds: Bool { breaches.isEmpty }
}
