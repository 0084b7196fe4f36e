import Testing

@testable import DeskCore
@testable import DeskStore

/// A desk that an earlier build made: it opens, works on, and its journal stays sound.
struct OldRowsTests {
  private let desk: TemporaryDesk
  private let ground = Ground(policy: Policy(), isReal: true, zones: Zones { _, _ in -6 * 3600 })
  private static let rows: [(table: Table, key: String, body: String)] = [
    (.policy, "1", OldRows.policy), (.patient, "4107370", OldRows.patient),
    (.document, "AU-10002", OldRows.document), (.request, "RQ-10007", OldRows.request),
  ]

  /// The rows with the facts that made them, both as the earlier build wrote them.
  init() throws {
    desk = try TemporaryDesk()
    let facts = try Self.rows.map { try Self.fact($0.table, $0.key, $0.body) }
    let entry = desk.entry("import.row", facts, on: facts.map(\.key))
    _ = try desk.store.commit(entry.command) { _ in
      PreparedEntry(
        entry,
        writes: [
          .allowed("authorization", "scanIn", "AU-10002", 0, "unscanned", "valid"),
          .allowed("request", "log", "RQ-10007", 0, "unlogged", "ready"),
        ])
    }
    for row in Self.rows {
      let key = row.table == .policy ? "version" : row.table == .patient ? "mrn" : "id"
      try desk.tamper(
        "UPDATE \(row.table.rawValue) SET body = $1 WHERE \(key) = $2",
        [.text(row.body), row.table.sql.column(row.key)])
    }
  }

  private static func fact(_ table: Table, _ key: String, _ body: String) throws -> Fact {
    try FieldDecoder.decode(
      Fact.self,
      from: [
        Field("table", table.rawValue), Field("key", key), Field("isNew", "true"),
        Field("changes", body),
      ])
  }

  private func body(_ table: Table, _ key: String) throws -> String {
    try #require(
      try desk.store.engine.read { try $0.row(table.sql.select, [table.sql.column(key)])?.text(0) })
  }

  private func does(_ action: String, on subject: String, by role: Role, _ facts: Facts) throws
    -> Outcome
  {
    let site = try #require(ground.policy.site("STP"))
    let now = try #require(Instant("2026-11-20T10:05:00-06:00"))
    let moment = try #require(Moment(now, at: site, zones: ground.zones))
    let command = Command(
      id: "\(action) \(subject)", do: action, on: subject, facts: facts,
      actor: Actor(user: role.rawValue, roles: [role]), desk: "FD1", moment: moment)
    return try desk.store.commit(command, on: ground)
  }

  private func stage(of outcome: Outcome) -> String {
    guard case .done(let done) = outcome else { return "\(outcome)" }
    return done.stage
  }

  @Test func `every old row is read, with what its build could not know`() throws {
    let request = try #require(try desk.store.chart { try $0.request("RQ-10007") })
    let policy = try #require(try desk.store.chart { try $0.policy() })
    let form = try #require(try desk.store.chart { try $0.document("AU-10002") }).form

    #expect(request.fees == [] && request.releases == [] && request.enclosed == [])
    #expect(request.bin == "B-15" && request.items.count == 2)
    #expect(form.interpreter == "")
    #expect(policy.fees == FeeBook() && policy.law(of: .minnesota) == .minnesota)
    #expect(policy.sites.map(\.id) == ["STP"])
  }

  @Test func `old rows are no difference from what the journal gives`() throws {
    #expect(try body(.request, "RQ-10007") == OldRows.request)

    let report = try desk.store.audit()

    #expect(report.isSound)
    #expect(report.difference == nil)
  }

  @Test func `a command on an old row lands, and the journal stays sound`() throws {
    let recalled = try does("request.recall", on: "RQ-10007", by: .clerk, ["reason": .text("x")])
    let revoked = try does(
      "authorization.revoke", on: "AU-10002", by: .clerk, ["inWriting": .flag(true)])

    #expect(stage(of: recalled) == "recalled" && stage(of: revoked) == "revoked")
    let report = try desk.store.audit()
    #expect(report.isSound)
    #expect(report.difference == nil)
  }

  @Test func `a row is spelled anew when it is written, and the fact tells only what changed`()
    throws
  {
    _ = try does("request.recall", on: "RQ-10007", by: .clerk, ["reason": .text("x")])

    let spelled = try body(.request, "RQ-10007")
    let facts = try desk.store.journal { try $0.latest(1).lines.first?.entry.facts } ?? []
    let paths = facts.filter { $0.table == .request }.flatMap { $0.changes.list.map(\.path) }
    #expect(spelled.contains("fees.#") && !OldRows.request.contains("fees.#"))
    #expect(!paths.isEmpty)
    #expect(Set(paths).isDisjoint(with: Request.gained.list.map(\.path)))
  }

  @Test(arguments: [
    (Table.request, "RQ-10007", "4:B-15", "4:B-16"),
    (Table.patient, "4107370", "5:Priya", "5:Prija"),
    (Table.policy, "1", "noteLifeDays=2:30", "noteLifeDays=2:99"),
    (Table.document, "AU-10002", "isWritten=4:true", "isWritten=5:false"),
  ])
  func `a change that no fact made is found in an old row too`(
    table: Table, key: String, good: String, bad: String
  ) throws {
    let name = table == .policy ? "version" : table == .patient ? "mrn" : "id"

    try desk.tamper(
      "UPDATE \(table.rawValue) SET body = replace(body, $1, $2) WHERE \(name) = $3",
      [.text(good), .text(bad), table.sql.column(key)])

    let difference = try desk.store.audit().difference
    #expect(difference?.table == table.rawValue)
    #expect(difference?.key == key)
  }

  @Test func `a field slipped into an old row without a fact is found`() throws {
    try desk.tamper(
      "UPDATE request SET body = body || '10:declinedBy=3:mkl' WHERE id = 'RQ-10007'")

    #expect(try desk.store.audit().difference?.key == "RQ-10007")
  }
}
