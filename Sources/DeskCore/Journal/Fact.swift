/// What one act did to one row: all fields of a new one, the changed fields of another.
///
/// A replay of all facts in the order of the journal gives the tables back.
public struct Fact: Hashable, Sendable, Codable {
  /// The table.
  public var table: Table
  /// What names the row in its table.
  public var key: String
  /// Whether the row is new.
  public var isNew: Bool
  /// The fields; a path that is gone has no value.
  public var changes: Fields

  private init(_ table: Table, _ key: String, isNew: Bool, _ changes: Fields) {
    self.table = table
    self.key = key
    self.isNew = isNew
    self.changes = changes
  }

  /// A row that is new.
  public static func created<Record: JournalledRecord>(_ record: Record) throws -> Fact {
    Fact(Record.table, record.key, isNew: true, try FieldEncoder.encode(record))
  }

  /// A row that changed; without fields when nothing differs.
  ///
  /// Throws when the two are not versions of one row.
  public static func changed<Record: JournalledRecord>(from old: Record, to new: Record) throws
    -> Fact
  {
    guard old.key == new.key else { throw FactError.otherRow(old.key, new.key) }
    let changes = Fields.changes(
      from: try FieldEncoder.encode(old), to: try FieldEncoder.encode(new))
    return Fact(Record.table, new.key, isNew: false, changes)
  }

  /// A change of these fields of a row.
  package static func change(_ table: Table, _ key: String, _ changes: Fields) -> Fact {
    Fact(table, key, isNew: false, changes)
  }

  /// The record after this fact, from the fields that it had before; nil for a new row.
  public func applied<Record: JournalledRecord>(
    to old: Fields?, as type: Record.Type = Record.self
  ) throws -> Record {
    let fields: Fields
    switch (isNew, old) {
    case (true, nil): fields = changes
    case (false, let old?): fields = old.applying(changes)
    case (true, _?): throw FactError.alreadyThere(key)
    case (false, nil): throw FactError.notThere(key)
    }
    let record = try FieldDecoder.decode(Record.self, from: fields)
    guard record.key == key else { throw FactError.otherRow(key, record.key) }
    return record
  }

  /// The record after this fact, from what it was before; nil for a new row.
  public func applied<Record: JournalledRecord>(to old: Record?) throws -> Record {
    try applied(to: old.map { try FieldEncoder.encode($0) })
  }
}

/// Why a fact does not fit the row that it speaks of.
public enum FactError: Error, Hashable, CustomStringConvertible {
  /// It speaks of one row and holds the fields of another.
  case otherRow(String, String)
  /// The row is there already.
  case alreadyThere(String)
  /// The row is not there.
  case notThere(String)
  /// One act changes the row twice.
  case changedTwice(String)

  /// What is wrong, in plain words.
  public var description: String {
    switch self {
    case .otherRow(let key, let other): "a fact about \(key) holds the fields of \(other)"
    case .alreadyThere(let key): "\(key) is made a second time"
    case .notThere(let key): "\(key) changes before it is made"
    case .changedTwice(let key): "\(key) changes twice in one act"
    }
  }
}
