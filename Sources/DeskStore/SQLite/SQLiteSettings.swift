import CDesk
import GRDB
import GRDBSQLite

/// What safety rests on: set on every connection, read back, and refused if it did not take.
enum SQLiteSettings {
  /// A setting by PRAGMA.
  struct Pragma {
    let name: String
    let wanted: String
    let why: String
  }

  /// A setting that has no PRAGMA.
  struct Switch {
    let code: CInt
    let name: String
    let wanted: CInt
    let why: String
  }

  // swift-format-ignore
  static let pragmas = [
    Pragma(name: "journal_mode",       wanted: "wal",    why: "readers never wait for the writer"),
    Pragma(name: "synchronous",        wanted: "2",      why: "a power cut loses nothing acknowledged"),
    Pragma(name: "wal_autocheckpoint", wanted: "0",      why: "only a locked checkpoint is safe before SQLite 3.51.3"),
    Pragma(name: "busy_timeout",       wanted: "5000",   why: "an outsider's lock is waited for"),
    Pragma(name: "foreign_keys",       wanted: "1",      why: "off by default"),
    Pragma(name: "recursive_triggers", wanted: "1",      why: "REPLACE may not slip past the journal's trigger"),
    Pragma(name: "trusted_schema",     wanted: "0",      why: "a tampered schema calls no functions"),
    Pragma(name: "cell_size_check",    wanted: "1",      why: "damage is found when a page is read"),
    Pragma(name: "mmap_size",          wanted: "0",      why: "a stray write does not reach the file"),
    Pragma(name: "secure_delete",      wanted: "1",      why: "what is deleted is overwritten"),
    Pragma(name: "temp_store",         wanted: "2",      why: "no patient in a temporary file"),
    Pragma(name: "journal_size_limit", wanted: "0",      why: "the log does not keep its greatest size"),
    Pragma(name: "locking_mode",       wanted: "normal", why: "other desks can work"),
    Pragma(name: "cache_size",         wanted: "-16384", why: "16 MiB of pages, instead of a mapped file"),
  ]

  // swift-format-ignore
  static let switches = [
    Switch(code: SQLITE_DBCONFIG_DEFENSIVE,             name: "defensive",             wanted: 1, why: "no SQL can damage the file"),
    Switch(code: SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, name: "enable_load_extension", wanted: 0, why: "no foreign code"),
    Switch(code: SQLITE_DBCONFIG_DQS_DML,               name: "dqs_dml",               wanted: 0, why: "a misspelt column is an error, not a text"),
    Switch(code: SQLITE_DBCONFIG_DQS_DDL,               name: "dqs_ddl",               wanted: 0, why: "the same in a schema"),
    Switch(code: SQLITE_DBCONFIG_TRUSTED_SCHEMA,        name: "trusted_schema",        wanted: 0, why: "as the PRAGMA says"),
  ]

  /// What a connection is for.
  enum Use {
    /// It writes a file, or reads one that others write.
    case desk
    /// It only looks at a file that nobody writes.
    case viewer
    /// It has no file.
    case memory

    /// Settings that such a connection cannot have.
    var leavesOut: Set<String> {
      switch self {
      case .desk: []
      case .viewer: ["journal_mode", "wal_autocheckpoint"]
      case .memory: ["journal_mode", "wal_autocheckpoint", "mmap_size"]
      }
    }
  }

  /// Sets everything on a connection and reads it back.
  static func apply(to db: Database, path: String, for use: Use) throws {
    for pragma in pragmas where !use.leavesOut.contains(pragma.name) {
      try db.execute(sql: "PRAGMA " + pragma.name + " = " + pragma.wanted)
    }
    for setting in switches {
      _ = cdesk_sqlite_setting(
        UnsafeMutableRawPointer(db.sqliteConnection), setting.code, setting.wanted)
    }
    try verify(try readBack(db), path: path, for: use)
  }

  /// A setting as a connection says that it is, beside what it has to be.
  struct Found {
    let name: String
    let found: String
    let wanted: String
  }

  /// Refuses a connection on which a setting did not take.
  static func verify(_ settings: [Found], path: String, for use: Use) throws {
    let bad = settings.first { setting in
      setting.found != setting.wanted && !use.leavesOut.contains(setting.name)
    }
    guard let bad else { return }
    throw StoreError.setting(path: path, name: bad.name, found: bad.found, wanted: bad.wanted)
  }

  /// What a connection says of itself.
  static func readBack(_ db: Database) throws -> [Found] {
    let byPragma = try pragmas.map { pragma in
      let found = try DatabaseValue.fetchOne(db, sql: "PRAGMA " + pragma.name)
      return Found(name: pragma.name, found: text(found), wanted: pragma.wanted)
    }
    let bySwitch = switches.map { setting in
      let found = cdesk_sqlite_setting(
        UnsafeMutableRawPointer(db.sqliteConnection), setting.code, -1)
      return Found(name: setting.name, found: String(found), wanted: String(setting.wanted))
    }
    return byPragma + bySwitch
  }

  private static func text(_ value: DatabaseValue?) -> String {
    switch value?.storage {
    case .int64(let number): String(number)
    case .string(let text): text
    default: ""
    }
  }
}
