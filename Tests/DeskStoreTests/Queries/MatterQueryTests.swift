import Testing

@testable import DeskCore
@testable import DeskStore

/// The lists of amendments, notices, accountings and incidents, page by page.
struct MatterQueryTests {
  let desk: TemporaryDesk

  /// Amendments with days that collide, without days, and closed; notices of both kinds.
  init() throws {
    desk = try TemporaryDesk()
    try desk.add(try Fact.created(Patient.sample("M1", "Torres", "Maria")))
    try land(try (0..<40).map(Self.amendment))
    let deaths = (0..<9).filter { $0 % 3 != 0 }
    try land(deaths.map(Self.death))
    try land((0..<9).filter { $0 % 3 == 0 }.map(Self.adoption))
  }

  /// Lands new rows, with the permits that a machine would give.
  private func land<Row: Matter>(_ rows: [Row]) throws {
    let entry = desk.entry(
      "test.receive", try rows.map { try Fact.created($0) }, on: rows.map(\.id))
    try desk.store.commit(entry.command) { _ in
      PreparedEntry(
        entry,
        writes: rows.map {
          .allowed(
            Row.table.rawValue, "receive", $0.id, 0, Row.Stage.start.rawValue, $0.stage.rawValue)
        })
    }
  }

  private static let receipt = Receipt(
    at: Instant(milliseconds: 1), site: "STP", day: .today, channel: .counter)

  private static func amendment(_ number: Int) throws -> Amendment {
    let site = try #require(Policy().site("STP"))
    var row = Amendment(
      id: "AM-\(10_001 + number)", patient: "M1", site: "STP", received: receipt,
      clock: AnswerClock(received: .today - 60 + number % 9, days: 60, at: site),
      requester: Requester(relation: .patient), wanted: "w", reason: "r",
      target: AmendmentTarget(types: [.reports]), office: "")
    row.stage = [.queued, .inReview, .denied, .completed][number % 4]
    if row.stage == .denied { row.clock.answered = .today }
    return row
  }

  private static func death(_ number: Int) -> DeathNotice {
    var row = DeathNotice(
      id: "NT-\(10_001 + number)", patient: number == 1 ? "" : "M1", received: receipt)
    row.stage = number == 8 ? .rejected : .received
    row.family = "Berg"
    return row
  }

  private static func adoption(_ number: Int) -> AdoptionNotice {
    var row = AdoptionNotice(id: "NT-\(10_001 + number)", patient: "M1", received: receipt)
    row.stage = .scheduled
    row.due = .today + number
    return row
  }

  private func ids(_ list: MatterList, withClosed: Bool = false, limit: Int) throws -> [String] {
    var ids: [String] = []
    var after: PageKey?
    repeat {
      let page = try desk.store.matters(
        MatterAsk(list, withClosed: withClosed, today: .today, after: after, limit: limit))
      #expect(page.rows.count <= limit)
      ids += page.rows.map(\.id)
      after = page.last
    } while after != nil
    return ids
  }

  @Test(arguments: [1, 7, 30, 40, 60], [true, false])
  func `pages hold every row once: by day, then without a day, then closed`(
    limit: Int, withClosed: Bool
  ) throws {
    let found = try ids(.amendments, withClosed: withClosed, limit: limit)

    let all = try desk.store.chart { try $0.matters(ofPatient: "M1", as: Amendment.self) }
    let dated = all.filter { $0.due != nil }
      .sorted { ($0.clock.due, $0.id) < ($1.clock.due, $1.id) }
    let undated = all.filter { $0.due == nil && $0.stage == .denied }
    let closed = all.filter { $0.stage == .completed }.reversed()
    let wanted = dated.map(\.id) + undated.map(\.id) + (withClosed ? closed.map(\.id) : [])
    #expect(found == wanted)
    #expect(Set(found).count == (withClosed ? 40 : 30))
  }

  @Test(arguments: [1, 2, 5, 60])
  func `deaths and adoptions are one list`(limit: Int) throws {
    #expect(
      try ids(.notices, withClosed: true, limit: limit)
        == [
          "NT-10001", "NT-10004", "NT-10007", "NT-10002", "NT-10003", "NT-10005", "NT-10006",
          "NT-10008", "NT-10009",
        ])
  }

  @Test func `a row has the chart's name, or none where no chart is known`() throws {
    let page = try desk.store.matters(MatterAsk(.notices, today: .today))
    let names = Dictionary(uniqueKeysWithValues: page.rows.map { ($0.id, $0.name) })

    #expect(names["NT-10001"] == PersonName(family: "Torres", given: "Maria"))
    #expect(names["NT-10002"] == .some(nil))
    #expect(page.rows.first { $0.id == "NT-10002" }?.matter.toldName.family == "Berg")
  }

  @Test func `the counts are of the open ones, and a day counts to its end`() throws {
    let page = try desk.store.matters(MatterAsk(.amendments, today: .today + 1, limit: 1))
    let open = try desk.store.chart { try $0.matters(ofPatient: "M1", as: Amendment.self) }
      .filter { $0.stage != .completed }

    #expect(page.counts.open == 30)
    #expect(page.counts.overdue == open.count { $0.due == .today })
    #expect(
      page.counts.soon
        == open.count { row in row.due.map { $0 > .today && $0 <= .today + 8 } ?? false })
  }

  @Test func `an empty list is a page without rows`() throws {
    let page = try desk.store.matters(MatterAsk(.incidents, withClosed: true, today: .today))

    #expect(page.rows.isEmpty && page.last == nil && page.counts == MatterCounts())
  }

  @Test(arguments: [("amendment", "due, id"), ("death", "due, id")])
  func `a dated page walks the index of open rows and sorts nothing`(
    table: String, order: String
  ) throws {
    let plan = try desk.store.engine.read { session in
      try session.rows(
        """
        EXPLAIN QUERY PLAN SELECT id, due, body FROM \(table)
        WHERE is_open = 1 AND (due, id) > ($1, $2) ORDER BY \(order) LIMIT 10
        """, [.int(0), .text("")]
      ).map { $0.text(3) }
    }

    #expect(plan.contains { $0.contains("\(table)_open") }, "\(plan)")
    #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
  }

  @Test(arguments: ["AM-10003", "am10003", "NT-10002", "NT-10001"])
  func `a matter is found by its whole number`(_ text: String) throws {
    let hits = try desk.store.find(text, today: .today).hits

    #expect(hits.count == 1)
    #expect(hits.first?.matter?.hasSuffix(String(text.suffix(5))) == true)
  }

  @Test func `a notice about nobody on file is found with the name that was told`() throws {
    let hit = try #require(try desk.store.find("NT-10002", today: .today).hits.first)

    #expect(hit.patient.mrn.isEmpty)
    #expect(hit.patient.name.family == "Berg")
    #expect(hit.request == nil)
  }

  @Test func `half a number of a matter finds nothing`() throws {
    #expect(try desk.store.find("AM-100", today: .today).hits.isEmpty)
  }
}
