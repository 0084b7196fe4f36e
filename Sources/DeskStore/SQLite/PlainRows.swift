import GRDBSQLite

/// The rows of a database, to be written again by the plain C API: the peer of an import's figure.
///
/// What it takes is what the tables, their indexes and the disk ask for. What an import takes beyond
/// it is the program's.
public struct PlainRows {
  private struct Shelf {
    let name: String
    let rows: [[SQLValue]]
  }

  private let shelves: [Shelf]

  /// Reads every row of a database into memory, in the order of its tables.
  ///
  /// Throws a `StoreError` when it cannot be read.
  public init(of path: String) throws {
    let db = try PlainRows.open(path)
    defer { sqlite3_close(db) }
    let tables = try PlainRows.rows(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", db, path)
    shelves = try tables.compactMap(\.first).map { name in
      guard case .text(let name) = name else { throw PlainRows.problem(path, "a table's name") }
      return Shelf(name: name, rows: try PlainRows.rows("SELECT * FROM \"\(name)\"", db, path))
    }
  }

  /// Rows of all tables.
  public var count: Int { shelves.reduce(0) { $0 + $1.rows.count } }

  /// Writes the rows into a database of the same tables, in this many transactions.
  ///
  /// Rows that are there are replaced. Throws a `StoreError` when a row is not taken.
  public func write(to path: String, commits: Int) throws {
    let db = try PlainRows.open(path)
    defer { sqlite3_close(db) }
    for setting in ["synchronous = 2", "wal_autocheckpoint = 0", "foreign_keys = 0"] {
      try PlainRows.run("PRAGMA \(setting)", db, path)
    }
    let share = max(1, count / max(1, commits))
    var open = 0
    try PlainRows.run("BEGIN IMMEDIATE", db, path)
    for shelf in shelves where !shelf.rows.isEmpty {
      let places = shelf.rows[0].map { _ in "?" }.joined(separator: ",")
      let statement = try PlainRows.prepare(
        "INSERT OR REPLACE INTO \"\(shelf.name)\" VALUES (\(places))", db, path)
      defer { sqlite3_finalize(statement) }
      for row in shelf.rows {
        try PlainRows.insert(row, statement, path)
        open += 1
        guard open == share else { continue }
        open = 0
        try PlainRows.run("COMMIT", db, path)
        try PlainRows.run("BEGIN IMMEDIATE", db, path)
      }
    }
    try PlainRows.run("COMMIT", db, path)
  }

  private static func open(_ path: String) throws -> OpaquePointer? {
    var db: OpaquePointer?
    guard sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK else {
      throw problem(path, "it cannot be opened")
    }
    return db
  }

  private static func prepare(_ sql: String, _ db: OpaquePointer?, _ path: String) throws
    -> OpaquePointer?
  {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(db, sql, -1, &statement, nil) == SQLITE_OK else {
      throw problem(path, String(cString: sqlite3_errmsg(db)))
    }
    return statement
  }

  private static func run(_ sql: String, _ db: OpaquePointer?, _ path: String) throws {
    guard sqlite3_exec(db, sql, nil, nil, nil) == SQLITE_OK else {
      throw problem(path, String(cString: sqlite3_errmsg(db)))
    }
  }

  private static func insert(_ row: [SQLValue], _ statement: OpaquePointer?, _ path: String) throws
  {
    for (value, place) in zip(row, Int32(1)...) {
      switch value {
      case .null: sqlite3_bind_null(statement, place)
      case .integer(let number): sqlite3_bind_int64(statement, place, number)
      case .text(let text): sqlite3_bind_text(statement, place, text, -1, copied)
      }
    }
    guard sqlite3_step(statement) == SQLITE_DONE else { throw problem(path, "a row is not taken") }
    sqlite3_reset(statement)
  }

  /// `SQLITE_TRANSIENT`, which C writes as a pointer of -1: SQLite makes a copy of the text.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private static func rows(_ sql: String, _ db: OpaquePointer?, _ path: String) throws
    -> [[SQLValue]]
  {
    let statement = try prepare(sql, db, path)
    defer { sqlite3_finalize(statement) }
    var rows: [[SQLValue]] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      rows.append((0..<sqlite3_column_count(statement)).map { value(statement, $0) })
    }
    return rows
  }

  private static func value(_ statement: OpaquePointer?, _ column: Int32) -> SQLValue {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: .integer(sqlite3_column_int64(statement, column))
    case SQLITE_NULL: .null
    default: .text(sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "")
    }
  }

  private static func problem(_ path: String, _ why: String) -> StoreError {
    .unreadable(path: path, row: "the bench's rows", why: why)
  }
}
