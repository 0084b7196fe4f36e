import GRDB

extension SQLiteEngine {
  /// Pages of the log from which a checkpoint is due.
  static let duePages = 1000
  /// Pages of the log from which nobody waits for an idle moment.
  static let latePages = 8000

  /// Copies the log into the file when it has grown, while nobody can write.
  ///
  /// SQLite 3.7.0 to 3.51.2 lose committed rows when a checkpoint overlaps another process's
  /// restart of the log. Nobody can restart it while we hold the write lock, so the race cannot
  /// happen: the writer begins a transaction, the reader's connection copies, the writer gives up.
  public func checkpoint(idle: Bool) throws {
    guard !isViewer, logPages > (idle ? SQLiteEngine.duePages : SQLiteEngine.latePages) else {
      return
    }
    try checkpointNow()
  }

  func checkpointNow() throws {
    try onTheWriter { writer in
      try writer.beginTransaction(.immediate)
      defer { try? writer.rollback() }
      try open.reader.writeWithoutTransaction {
        _ = try GRDB.Row.fetchOne($0, sql: "PRAGMA wal_checkpoint(PASSIVE)")
      }
    }
  }

  /// Pages in the write-ahead log, each with its header of 24 bytes.
  var logPages: Int { PrivateFile.size(path + "-wal") / (4096 + 24) }
}
