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
    let raw = statement.sqliteStatement
    let count = sqlite3_bind_parameter_count(raw)
    guard count == values.count else {
      throw DatabaseError(
        resultCode: .SQLITE_RANGE, message: "\(values.count) values for \(count) places")
    }
    // Of optional existentials, because GRDB maps a list of one type by a key path, which is dear
    // in a path that an import walks a dozen times a message.
    var ordered: [(any DatabaseValueConvertible)?] = []
    ordered.reserveCapacity(values.count)
    for index in 0..<count {
      let number = Self.number(sqlite3_bind_parameter_name(raw, index + 1))
      guard values.indices.contains(number - 1) else {
        throw DatabaseError(resultCode: .SQLITE_RANGE, message: "there is no value $\(number)")
      }
      ordered.append(values[number - 1].databaseValue)
    }
    try statement.setArguments(StatementArguments(ordered))
    return statement
  }

  /// The number of a name such as `$12`; zero when it is none.
  private static func number(_ name: UnsafePointer<CChar>?) -> Int {
    guard var at = name, at.pointee == 0x24 else { return 0 }
    var number = 0
    at += 1
    while (0x30...0x39).contains(at.pointee), number < 1_000 {
      number = number * 10 + Int(at.pointee) - 0x30
      at += 1
    }
    return at.pointee == 0 ? number : 0
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
