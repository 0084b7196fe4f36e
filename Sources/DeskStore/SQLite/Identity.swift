import GRDB

/// How the file says what it is.
enum Identity {
  /// `RcDk`; `file(1)` shows it.
  static let application = 0x5263_446B

  /// Refuses a file that is no database of this program, or of a newer one, before a byte is written.
  static func check(_ db: Database, path: String) throws {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    guard application == Identity.application else {
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      throw StoreError.foreign(
        path: path, why: tables == 0 ? "it is empty" : "it is another program's SQLite file")
    }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard version <= Schema.versions.count else {
      throw StoreError.newer(path: path, found: version, known: Schema.versions.count)
    }
  }
}

extension SQLiteEngine {
  /// Brings the tables to the newest of these versions, oldest first, in one transaction.
  func migrate(to versions: [[String]]) throws {
    let version = try read { try $0.row("PRAGMA user_version", [])?.int(0) ?? 0 }
    guard version < versions.count else { return }
    try onTheWriter { db in
      try db.beginTransaction(.immediate)
      do {
        try step(db, to: versions)
        try db.commit()
      } catch {
        try? db.rollback()
        throw error
      }
    }
  }

  private func step(_ db: Database, to versions: [[String]]) throws {
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard version < versions.count else { return }
    for statement in versions[version...].joined() { try db.execute(sql: statement) }
    try db.execute(sql: "PRAGMA application_id = " + String(Identity.application))
    try db.execute(sql: "PRAGMA user_version = " + String(versions.count))
  }
}
