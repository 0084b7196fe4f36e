import DeskCore

/// The tables as the journal alone gives them, in a database that nobody keeps.
struct Replay {
  /// Rows compared at a time.
  private static let pageSize = 500

  let scratch: any Session

  /// Takes one fact.
  func apply(_ fact: Fact) throws { try fact.table.sql.apply(fact, in: scratch) }

  /// Where the real tables first differ from the replayed ones; nil when they are the same.
  func compare(with session: any Session) throws -> AuditReport.Difference? {
    for table in Table.allCases {
      if let difference = try compare(table, with: session) { return difference }
    }
    return nil
  }

  private func compare(_ table: Table, with session: any Session) throws
    -> AuditReport.Difference?
  {
    var after: SQLValue = table == .policy ? .integer(0) : .text("")
    while true {
      let values = [after, .int(Replay.pageSize)]
      let real = try session.rows(table.sql.page, values)
      let given = try scratch.rows(table.sql.page, values)
      if let difference = first(of: table, real: real, given: given) { return difference }
      guard let last = real.last?.values.first else { return nil }
      after = last
    }
  }

  private func first(of table: Table, real: [Row], given: [Row]) -> AuditReport.Difference? {
    guard real != given else { return nil }
    let real = real.map { table.sql.rewritten($0) }
    guard real != given else { return nil }
    let index = zip(real, given).enumerated().first { $1.0 != $1.1 }?.offset
    let at = index ?? min(real.count, given.count)
    let a = at < real.count ? real[at] : nil
    let b = at < given.count ? given[at] : nil
    switch (a, b) {
    case (let a?, let b?) where a.values.first == b.values.first:
      return difference(table, a, "the row is not what the journal gives")
    case (let a?, let b?) where key(a) < key(b):
      return difference(table, a, "the journal knows no such row")
    case (_, let b?): return difference(table, b, "the row is gone")
    case (let a?, nil): return difference(table, a, "the journal knows no such row")
    case (nil, nil): return nil
    }
  }

  private func difference(_ table: Table, _ row: Row, _ says: String) -> AuditReport.Difference {
    .init(table: table.rawValue, key: key(row), says: says)
  }

  private func key(_ row: Row) -> String {
    switch row.values.first {
    case .text(let text)?: text
    case .integer(let number)?: String(number)
    default: ""
    }
  }
}
