import GRDB
import GRDBSQLite
import Synchronization

/// A database in one SQLite file: one connection that writes, one that reads.
public final class SQLiteEngine: Engine {
  /// The file.
  public let path: String
  /// Whether the file is only looked at.
  public let isViewer: Bool
  private let queue: CommitQueue?
  private let connections: Mutex<Connections?>

  /// The two connections.
  struct Connections: Sendable {
    let writer: DatabaseQueue
    let reader: DatabaseQueue
  }

  init(path: String, isViewer: Bool, queue: CommitQueue?, connections: Connections) {
    self.path = path
    self.isViewer = isViewer
    self.queue = queue
    self.connections = Mutex(connections)
  }

  /// Reads from one snapshot.
  public func read<Answer>(_ body: (any Session) throws -> Answer) throws -> Answer {
    try StoreError.translating(path) {
      try open.reader.read { try body(SQLiteSession(db: $0)) }
    }
  }

  /// Writes in one transaction, in this desk's turn.
  public func write<Answer>(_ body: (any Session) throws -> Answer) throws -> Answer {
    try onTheWriter { db in
      try db.beginTransaction(.immediate)
      let answer: Answer
      do {
        try checkPlace(db)
        answer = try body(SQLiteSession(db: db))
      } catch {
        try? db.rollback()
        throw error
      }
      try end(db)
      return answer
    }
  }

  /// SQLite's own count of others' commits, always asked on the same connection.
  public func changeSignal() throws -> Int {
    try StoreError.translating(path) {
      try open.reader.unsafeRead { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    }
  }

  /// Copies the database as it stands into a new file, while desks go on working.
  ///
  /// What deleted rows have left behind is not in the copy.
  func copy(to path: String) throws {
    guard PrivateFile.create(path, []) else {
      throw StoreError.unopenable(path: path, why: "it is there already or cannot be written")
    }
    try StoreError.translating(path) {
      try open.reader.writeWithoutTransaction {
        try $0.execute(sql: "VACUUM INTO ?", arguments: [path])
      }
    }
  }

  /// Reads every page.
  public func damage() throws -> [String] {
    try StoreError.translating(path) {
      let lines = try open.reader.unsafeRead { try String.fetchAll($0, sql: "PRAGMA quick_check") }
      return lines == ["ok"] ? [] : lines
    }
  }

  /// What both connections say of their settings.
  func settings() throws -> [SQLiteSettings.Found] {
    let open = try open
    return try [open.writer, open.reader].flatMap { connection in
      try connection.unsafeRead { try SQLiteSettings.readBack($0) }
    }
  }

  /// Drops the connections and makes new ones.
  public func reopen() throws {
    close()
    let fresh = try SQLiteEngine.connect(path, isViewer: isViewer)
    connections.withLock { $0 = fresh }
  }

  /// Closes both connections.
  public func close() {
    let old = connections.withLock { connections in
      defer { connections = nil }
      return connections
    }
    try? old?.reader.close()
    try? old?.writer.close()
  }

  /// Runs a body on the writing connection, in this desk's turn.
  func onTheWriter<Answer>(_ body: (Database) throws -> Answer) throws -> Answer {
    guard let queue, !isViewer else { throw StoreError.readOnly(path: path) }
    return try StoreError.translating(path) {
      try open.writer.writeWithoutTransaction { db in
        try queue.wait(path) { try body(db) }
      }
    }
  }

  /// The connections, unless they are closed.
  var open: Connections {
    get throws {
      guard let open = connections.withLock({ $0 }) else { throw StoreError.closed(path: path) }
      return open
    }
  }

  /// A write-ahead log acknowledges writes into a file that was deleted or renamed; so we ask.
  private func checkPlace(_ db: Database) throws {
    var hasMoved: CInt = 0
    let asked = sqlite3_file_control(
      db.sqliteConnection, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
    guard asked == SQLITE_OK, hasMoved == 0 else { throw StoreError.moved(path: path) }
  }

  /// An error from COMMIT does not say that nothing was kept.
  private func end(_ db: Database) throws {
    do {
      try db.commit()
    } catch {
      try? db.rollback()
      let cause = StoreError.from(error, path: path) as? StoreError
      throw StoreError.commitFailed(
        because: cause ?? .statement(path: path, code: 0, says: "\(error)"))
    }
  }
}
