/// The one seam between the desk and a database.
///
/// SQL is one text for every engine: parameters are `$1…$n`, and the subset is what SQLite and
/// PostgreSQL share. What differs (how to open, how desks queue, how a change is noticed) is behind
/// these few functions.
public protocol Engine: AnyObject, Sendable {
  /// Where the database is, for people.
  var path: String { get }
  /// Whether nothing can be written.
  var isViewer: Bool { get }

  /// Reads from one snapshot.
  func read<Answer>(_ body: (any Session) throws -> Answer) throws -> Answer

  /// Writes in one transaction that nobody else's overlaps; a throwing body writes nothing.
  ///
  /// Throws `StoreError.commitFailed` when only the end of the transaction failed: then it is not
  /// known whether it was kept, and the caller has to look.
  func write<Answer>(_ body: (any Session) throws -> Answer) throws -> Answer

  /// A number that differs after somebody, at any desk, has written.
  func changeSignal() throws -> Int

  /// Moves what was written lately to its final place, when that is due: early when the desk is
  /// idle, late when somebody waits.
  func checkpoint(idle: Bool) throws

  /// Reads every page and says what is wrong with the file; empty when nothing is.
  func damage() throws -> [String]

  /// Drops the connections and makes new ones.
  func reopen() throws

  /// Closes the database; nothing can be read or written after it.
  func close()
}

/// One transaction as the desk uses it.
public protocol Session {
  /// All rows of an answer.
  func rows(_ sql: String, _ values: [SQLValue]) throws -> [Row]

  /// The rows of an answer one by one, for answers that do not fit in memory.
  func each(_ sql: String, _ values: [SQLValue], _ body: (Row) throws -> Void) throws

  /// Runs a statement and says how many rows it changed.
  @discardableResult
  func execute(_ sql: String, _ values: [SQLValue]) throws -> Int
}

extension Session {
  /// The first row of an answer, if there is one.
  func row(_ sql: String, _ values: [SQLValue]) throws -> Row? { try rows(sql, values).first }
}

extension Session {
  /// Adds rows of one shape by one statement; none where there are none.
  ///
  /// `head` is the statement up to its columns. One statement for a chart's dozen of keys costs a
  /// third of a dozen statements; the number of rows is small and comes again, so that the few texts
  /// stay prepared.
  func insert(_ head: String, _ rows: [[SQLValue]]) throws {
    guard let width = rows.first?.count else { return }
    for start in stride(from: 0, to: rows.count, by: 16) {
      let some = rows[start..<min(start + 16, rows.count)]
      let places = some.indices.map { row in
        let first = (row - start) * width
        return "(" + (1...width).map { "$\(first + $0)" }.joined(separator: ", ") + ")"
      }
      try execute("\(head) VALUES \(places.joined(separator: ", "))", some.flatMap { $0 })
    }
  }
}
