extension Acts {
  /// A machine's commands with its undo: the acts that one takes back keep what was before.
  func mending<Row: StagedRecord, Action: Undoable, Evidence: UndoEvidence>(
    _ name: String, in machine: Machine<Row.Stage, Action, Evidence>,
    of row: @autoclosure () throws -> Row?, about others: (Row) throws -> Around,
    otherwise does: () throws -> Ruling
  ) throws -> Ruling {
    guard let action = Action(rawValue: name), action.showsBefore else { return try does() }
    guard let old = try row() else { return try does() }
    guard action == .plainUndo else { return try keepingBefore(old, try does()) }
    return try keepingBefore(old, try undo(old, in: machine, about: try others(old)))
  }

  /// What an undo has to know of the rows around the one that it mends.
  struct Around {
    /// Subjects in whose history it is told too.
    var subjects: [String] = []
    /// Requests that went on because of the row as it is now; nil where none can.
    var dependents: [String]?
  }

  /// Takes back the actor's own last act on a row, by an entry of its own.
  func undo<Row: StagedRecord, Action: Undoable, Evidence: UndoEvidence>(
    _ old: Row, in machine: Machine<Row.Stage, Action, Evidence>, about others: Around
  ) throws -> Ruling {
    let past = try chart.lastAct(on: old.key)
    var claim = undoClaim(past, Action.self, in: machine.name, version: old.version)
    let isTaken = claim.undoing == .takenBack
    claim.dependents = isTaken ? others.dependents : nil
    var evidence = Evidence()
    evidence.undo = claim
    let before = isTaken ? past?.before ?? [] : []
    let came = before["stage"].flatMap { Row.Stage(rawValue: $0) }
    let action = machine.undo(from: old.stage, to: came ?? old.stage)
    let standing = Standing(id: old.key, version: old.version, stage: old.stage)
    return try decide(
      machine, action, on: standing, given: evidence, subjects: others.subjects,
      findings: ["undone": claim.did, "entry": claim.entry]
    ) { stage in
      var new: Row = try with(old, before)
      new.stage = stage
      new.version = old.version + 1
      return [try Fact.changed(from: old, to: new)].compactMap { $0 }
    }
  }

  private func undoClaim<Action: Undoable>(
    _ past: PastAct?, _ kind: Action.Type, in machine: String, version now: Int
  ) -> UndoClaim {
    let parts = past?.did.split(separator: ".").map(String.init) ?? []
    // A hand-over is the visit's act, and the request's as well.
    let own = machine == "request" ? ["request", "pickup"] : [machine]
    let act = own.contains(parts.first ?? "") ? Action(rawValue: parts.last ?? "") : nil
    let kept = past?.before.isEmpty == false
    let undoing = act?.undoing ?? .otherwise
    return UndoClaim(
      did: past?.did ?? "", entry: past?.entry ?? "", by: past?.by ?? "", user: user,
      undoing: undoing == .takenBack && !kept ? .otherwise : undoing, version: past?.version,
      now: now)
  }

  /// The row with fields as they were; its number and version are its own.
  private func with<Row: StagedRecord>(_ row: Row, _ before: Fields) throws -> Row {
    let fields = try FieldEncoder.encode(row).applying(before)
    return try FieldDecoder.decode(Row.self, from: fields)
  }
}
