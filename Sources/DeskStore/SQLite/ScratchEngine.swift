import GRDB

/// A database in memory, for what nobody needs afterwards.
public final class ScratchEngine: Engine {
  /// SQLite's word for it.
  public let path = ":memory:"
  /// It can be written.
  public let isViewer = false
  private let database: DatabaseQueue

  /// An empty desk in memory.
  public init() throws {
    var configuration = Configuration()
    configuration.prepareDatabase {
      try SQLiteSettings.apply(to: $0, path: ":memory:", for: .memory)
    }
    database = try StoreError.translating(path) {
      let database = try DatabaseQueue(configuration: configuration)
      try database.write { db in
        for statement in Schema.versions.joined() { try db.execute(sql: statement) }
      }
      return database
    }
  }

  /// Reads.
  public func read<Answer>(_ body: (any Session) throws -> Answer) throws -> Answer {
    try StoreError.translating(path) { try database.read { try body(SQLiteSession(db: $0)) } }
  }

  /// Writes.
  public func write<Answer>(_ body: (any Session) throws -> Answer) throws -> Answer {
    try StoreError.translating(path) { try database.write { try body(SQLiteSession(db: $0)) } }
  }

  /// Nobody else writes.
  public func changeSignal() -> Int { 0 }

  /// There is no log.
  public func checkpoint(idle: Bool) {}

  /// There is no file.
  public func damage() -> [String] { [] }

  /// There is nothing to reopen.
  public func reopen() {}

  /// It goes with the last reference.
  public func close() {}
}
