import DeskCore

/// The table of a record that a machine moves.
protocol StagedTable: RecordTable where Record: StagedRecord {
  /// Moves a row: `$1` the key, `$2` the version that was read, `$3` the stage left, `$4` entered.
  static var move: String { get }
  /// The version and stage of a row by its key, `$1`.
  static var standing: String { get }
}

extension StagedTable {
  /// The stage before the first move.
  static var start: String { Record.Stage.start.rawValue }

  /// Spends a stage write on the row that was read; false when that row is not there any more.
  static func move(_ write: StageWrite, in session: any Session) throws -> Bool {
    try session.execute(
      move,
      [.text(write.subject), .int(write.version), .text(write.from), .text(write.to)]) == 1
  }

  /// Where a row stands.
  static func standing(_ key: String, in session: any Session) throws -> (
    version: Int, stage: String
  )? {
    try session.row(standing, [.text(key)]).map { ($0.int(0), $0.text(1)) }
  }
}
