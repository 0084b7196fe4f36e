import DeskCore

/// A page of a list of matters: keyset pages through three runs of rows, never an offset.
///
/// Open rows with a last day come by that day, from the index that has it; then the open ones
/// without a day; then, where they are wanted, the closed ones, newest first. A list of two tables
/// merges them as it walks both.
struct MatterQuery {
  let ask: MatterAsk

  /// The rows of one run, and how a page goes on in it.
  private enum Run: CaseIterable {
    case dated, undated, closed
  }

  func run(in session: any Session) throws -> MatterPage {
    var rows: [MatterRow] = []
    var key = ask.after
    for run in runs where rows.count <= ask.limit {
      rows += try self.rows(of: run, after: key, most: ask.limit + 1 - rows.count, in: session)
      key = nil
    }
    let hasNext = rows.count > ask.limit
    rows = Array(rows.prefix(ask.limit))
    return MatterPage(
      ask: ask, rows: rows, last: hasNext ? rows.last?.key : nil, counts: try counts(in: session))
  }

  /// The runs from the one that the page begins in.
  private var runs: [Run] {
    let all: [Run] = ask.withClosed ? [.dated, .undated, .closed] : [.dated, .undated]
    switch ask.after?.value {
    case nil: return all
    case MatterRow.closed?: return ask.withClosed ? [.closed] : []
    case MatterRow.undated?: return Array(all.dropFirst())
    default: return all
    }
  }

  private func rows(of run: Run, after key: PageKey?, most: Int, in session: any Session) throws
    -> [MatterRow]
  {
    let found = try session.rows(
      MatterQuery.sql(run, tables), values(run, after: key, most: most))
    return try found.map { try row($0, in: session) }
  }

  private func values(_ run: Run, after key: PageKey?, most: Int) -> [SQLValue] {
    switch run {
    case .dated:
      [
        .int(most), key.map { .int(Int($0.value) ?? 0) } ?? .integer(.min), .text(key?.id ?? ""),
      ]
    case .undated: [.int(most), .text(key?.id ?? "")]
    case .closed: [.int(most), .text(key?.id ?? "\u{10FFFF}")]
    }
  }

  private static func sql(_ run: Run, _ tables: [Table]) -> String {
    let parts = tables.map(\.rawValue).map { name in
      "SELECT '\(name)', id, due, body FROM \(name) WHERE "
        + condition(run)
    }
    return parts.joined(separator: "\nUNION ALL\n") + "\n" + order(run) + " LIMIT $1"
  }

  private static func condition(_ run: Run) -> String {
    switch run {
    case .dated: "is_open = 1 AND (due, id) > ($2, $3)"
    case .undated: "is_open = 1 AND due IS NULL AND id > $2"
    case .closed: "is_open = 0 AND id < $2"
    }
  }

  private static func order(_ run: Run) -> String {
    switch run {
    case .dated: "ORDER BY due, id"
    case .undated: "ORDER BY id"
    case .closed: "ORDER BY id DESC"
    }
  }

  private func counts(in session: any Session) throws -> MatterCounts {
    try tables.reduce(into: MatterCounts()) { counts, table in
      let row = try session.row(
        """
        SELECT count(*), coalesce(sum(due < $1), 0), coalesce(sum(due BETWEEN $1 AND $2), 0)
        FROM \(table.rawValue) WHERE is_open = 1
        """, [.day(ask.today), .int(ask.today.number + MatterAsk.soonDays)])
      counts.open += row?.int(0) ?? 0
      counts.overdue += row?.int(1) ?? 0
      counts.soon += row?.int(2) ?? 0
    }
  }

  private var tables: [Table] {
    switch ask.list {
    case .amendments: [.amendment]
    case .notices: [.death, .adoption]
    case .accountings: [.accounting]
    case .incidents: [.incident]
    }
  }

  private func row(_ row: Row, in session: any Session) throws -> MatterRow {
    let (id, body) = (row.text(1), row.text(3))
    let matter: AnyMatter =
      switch row.text(0) {
      case Table.death.rawValue: .death(try MatterTable<DeathNotice>.decode(body, key: id))
      case Table.adoption.rawValue: .adoption(try MatterTable<AdoptionNotice>.decode(body, key: id))
      case Table.accounting.rawValue:
        .accounting(try MatterTable<Accounting>.decode(body, key: id))
      case Table.incident.rawValue: .incident(try MatterTable<Incident>.decode(body, key: id))
      default: .amendment(try MatterTable<Amendment>.decode(body, key: id))
      }
    guard !matter.patient.isEmpty else { return MatterRow(matter, name: nil) }
    return MatterRow(matter, name: try PatientTable.find(matter.patient, in: session)?.name)
  }
}
