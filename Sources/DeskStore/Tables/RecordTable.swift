import DeskCore

/// One record's table: its statements, its columns, and the rows that follow from it.
protocol RecordTable {
  associatedtype Record: JournalledRecord

  /// Adds a row; does nothing when the key is there. Values as `values` lists them.
  static var insert: String { get }
  /// Writes a row's columns. Values as `values` lists them, the key first.
  static var update: String { get }
  /// The body of a row by its key, `$1`.
  static var select: String { get }
  /// All columns of `$2` rows after the key `$1`, the key first: what a replay must give back.
  static var page: String { get }

  /// The columns of a record, the key first, without the body.
  static func values(_ record: Record, in session: any Session) throws -> [SQLValue]
  /// The key as its column has it.
  static func column(_ key: String) -> SQLValue
  /// Writes the rows that follow from a record, such as search keys.
  ///
  /// `changed` names the members that are not as they were; nil when all of them may be new.
  static func derive(_ record: Record, changed: Set<String>?, in session: any Session) throws
}

extension RecordTable {
  static func column(_ key: String) -> SQLValue { .text(key) }

  static func derive(_ record: Record, changed: Set<String>?, in session: any Session) throws {}

  /// A record by its key, or nil.
  static func find(_ key: String, in session: any Session) throws -> Record? {
    try session.row(select, [column(key)]).map { try decode($0.text(0), key: key) }
  }

  /// The records of an answer whose first column is the body.
  static func records(_ sql: String, _ values: [SQLValue], in session: any Session) throws
    -> [Record]
  {
    try session.rows(sql, values).map { try decode($0.text(0), key: "a row") }
  }

  /// Writes what a fact says: a new row, or the changed fields of a row that is there.
  static func apply(_ fact: Fact, in session: any Session) throws {
    // A new row's own statement finds out whether it is there.
    let body = fact.isNew ? nil : try session.row(select, [column(fact.key)])?.text(0)
    let old = try body.map { try fields($0, key: fact.key) }
    let record = try fact.applied(to: old, as: Record.self)
    try write(
      record, isNew: fact.isNew, changed: fact.isNew ? nil : fact.changes.members, in: session)
  }

  /// Writes a record, all columns and the body, by the one statement that there is for it.
  static func write(
    _ record: Record, isNew: Bool, changed: Set<String>? = nil, in session: any Session
  ) throws {
    let values = try values(record, in: session) + [.text(try FieldEncoder.encode(record).text)]
    guard try session.execute(isNew ? insert : update, values) == 1 else {
      throw isNew ? FactError.alreadyThere(record.key) : FactError.notThere(record.key)
    }
    try derive(record, changed: changed, in: session)
  }

  /// A record from its body.
  static func decode(_ body: String, key: String) throws -> Record {
    let fields = try fields(body, key: key)
    do {
      return try FieldDecoder.decode(Record.self, from: fields)
    } catch {
      throw unreadable(key, error)
    }
  }

  /// A row of `page` whose body is spelled as this build spells it.
  ///
  /// A row that an earlier build wrote lacks fields that are new and has some that are gone, and a
  /// replay spells every row anew. What cannot be read stays as it is.
  static func rewritten(_ row: Row) -> Row {
    guard case .text(let body)? = row.values.last, let record = try? decode(body, key: ""),
      let text = try? FieldEncoder.encode(record).text
    else { return row }
    return Row(row.values.dropLast() + [.text(text)])
  }

  private static func fields(_ body: String, key: String) throws -> Fields {
    do {
      return try Fields(parsing: body)
    } catch {
      throw unreadable(key, error)
    }
  }

  private static func unreadable(_ key: String, _ error: any Error) -> StoreError {
    let why = (error as? DecodingError)?.why ?? "\(error)"
    return .unreadable(path: "the table \(Record.table.rawValue)", row: key, why: why)
  }
}

extension Fields {
  /// The members of the record that the fields belong to: the first names of their paths.
  fileprivate var members: Set<String> {
    Set(list.map { String($0.path.prefix { $0 != "." }) })
  }
}

extension DecodingError {
  /// What is wrong, without the value.
  fileprivate var why: String {
    switch self {
    case .dataCorrupted(let context), .keyNotFound(_, let context),
      .typeMismatch(_, let context), .valueNotFound(_, let context):
      context.debugDescription
    @unknown default: "its fields do not fit"
    }
  }
}
