import GRDB
import GRDBSQLite

/// One transaction on an SQLite connection.
struct SQLiteSession: Session {
  let db: Database

  func rows(_ sql: String, _ values: [SQLValue]) throws -> [Row] {
    let statement = try bound(try db.cachedStatement(sql: sql), values)
    var rows: [Row] = []
    let cursor = try GRDB.Row.fetchCursor(statement)
    while let row = try cursor.next() { rows.append(Row(row)) }
    return rows
  }

  /// With a statement of its own, because the body may run the same text again.
  func each(_ sql: String, _ values: [SQLValue], _ body: (Row) throws -> Void) throws {
    let cursor = try GRDB.Row.fetchCursor(try bound(try db.makeStatement(sql: sql), values))
    while let row = try cursor.next() { try body(Row(row)) }
  }

  @discardableResult
  func execute(_ sql: String, _ values: [SQLValue]) throws -> Int {
    try bound(try db.cachedStatement(sql: sql), values).execute()
    return db.changesCount
  }

  /// SQLite takes `$2` for a name and numbers names as they come, so values go by name.
  private func bound(_ statement: Statement, _ values: [SQLValue]) throws -> Statement {
    let count = sqlite3_bind_parameter_count(statement.sqliteStatement)
    var ordered: [DatabaseValue] = []
    for index in 0..<count {
      let name = sqlite3_bind_parameter_name(statement.sqliteStatement, index + 1)
      let number = name.flatMap { Int(String(cString: $0).dropFirst()) } ?? 0
      guard values.indices.contains(number - 1) else {
        throw DatabaseError(resultCode: .SQLITE_RANGE, message: "there is no value $\(number)")
      }
      ordered.append(values[number - 1].databaseValue)
    }
    guard ordered.count == values.count else {
      throw DatabaseError(resultCode: .SQLITE_RANGE, message: "a value has no place")
    }
    try statement.setArguments(StatementArguments(ordered))
    return statement
  }
}

extension SQLValue {
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    }
  }
}

extension Row {
  fileprivate init(_ row: GRDB.Row) {
    self.init(
      row.databaseValues.map { value in
        switch value.storage {
        case .int64(let number): .integer(number)
        case .string(let text): .text(text)
        default: .null
        }
      })
  }
}
