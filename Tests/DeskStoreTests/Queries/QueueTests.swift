import DeskCore
import Testing

@testable import DeskStore

struct QueueTests {
  let desk: TemporaryDesk

  /// 83 open requests with many equal days, and some that are closed.
  init() throws {
    desk = try TemporaryDesk()
    let names = ["Torres", "torres", "Nguyễn", "Åberg", "O'Brien", "Zhou", "Abt"]
    try desk.add(
      try names.enumerated().map { try Fact.created(Patient.sample("M\($0)", $1, "Ana")) })
    try desk.log(
      (0..<90).map { number in
        var request = Request.sample(
          "RQ-\(10_001 + number)", of: "M\(number % 7)",
          stage: [.logged, .ready, .pended, .inWork, .needsInfo, .recalled][number % 6],
          actBy: .today + (number % 5 - 2), received: .today - number % 11,
          neededBy: number % 3 == 0 ? .today + number % 4 : nil)
        if number >= 83 { request.stage = .cancelled }
        request.assignee = ["", "kim", "jdo"][number % 3]
        return request
      })
  }

  @Test(arguments: QueueAsk.Sort.allCases, [1, 7, 60, 83, 200])
  func `forward pages hold every open request once, in order`(
    sort: QueueAsk.Sort, limit: Int
  ) throws {
    var ids: [String] = []
    var after: PageKey?
    repeat {
      let page = try desk.store.queue(ask(sort: sort, after: after, limit: limit))
      #expect(page.rows.count <= limit)
      #expect((page.first == nil) == (after == nil))
      #expect(page.total == 83)
      ids += page.rows.map(\.id)
      after = page.last
    } while after != nil

    #expect(ids == (try all(sort)))
  }

  @Test(arguments: QueueAsk.Sort.allCases, [1, 7, 60])
  func `backward pages are the forward ones from the other end`(
    sort: QueueAsk.Sort, limit: Int
  ) throws {
    let all = try desk.store.queue(ask(sort: sort, limit: 82))
    var before = all.last
    var ids: [String] = []
    repeat {
      let page = try desk.store.queue(ask(sort: sort, before: before, limit: limit))
      ids = page.rows.map(\.id) + ids
      #expect(page.last != nil)
      before = page.first
    } while before != nil

    #expect(ids == all.rows.dropLast().map(\.id))
  }

  @Test(arguments: [
    (QueueAsk.View.open, 83), (.mine, 27), (.unassigned, 28), (.ready, 14), (.needsInfo, 14),
    (.held, 14), (.overdue, 34), (.dueToday, 17),
  ])
  func `a view shows what it says`(view: QueueAsk.View, count: Int) throws {
    let page = try desk.store.queue(ask(view: view, limit: 100))

    #expect(page.rows.count == count)
    #expect(page.total == count)
    #expect(page.matching == count)
    #expect(page.rows.allSatisfy { shows($0, in: view) })
  }

  @Test(arguments: [
    ("nguyen", 12), ("NGUY", 12), ("rq-1000", 9), ("m3", 12), ("kim", 28), ("obrien", 12),
    ("tor kim", 8), ("torres ana jdo ready", 0), ("torres ana kim ready", 4),
    ("torres ana kim ready stp x", 0), ("%", 0), ("_", 0), ("yen", 0), ("nobody", 0),
    ("  ", 83),
  ])
  func `a filter keeps the rows that hold every word's beginning`(filter: String, count: Int) throws
  {
    let page = try desk.store.queue(ask(filter: filter, limit: 100))

    #expect(page.matching == count)
    #expect(page.rows.count == count)
    #expect(page.total == 83)
  }

  @Test func `a filter is paged too`() throws {
    let first = try desk.store.queue(ask(filter: "torres", limit: 20))
    let second = try desk.store.queue(ask(filter: "torres", after: first.last, limit: 20))

    #expect(first.rows.count + second.rows.count == first.matching)
    #expect(second.last == nil)
    #expect(Set(first.rows.map(\.id)).isDisjoint(with: second.rows.map(\.id)))
  }

  @Test func `a row says what its request says`() throws {
    let id = "RQ-10002"
    let row = try #require(
      try desk.store.queue(ask(limit: 100)).rows.first { $0.id == id })
    let (request, patient) = try desk.store.chart { chart in
      let request = try #require(try chart.request(id))
      return (request, try #require(try chart.patient(request.patient)))
    }

    #expect(row == QueueRow(request, name: patient.name, lookAlike: true))
  }

  @Test func `a row shows the patient's new name, and sorts by it`() throws {
    let old = try #require(try desk.store.chart { try $0.patient("M5") })
    var new = old
    new.name.family = "Aachen"
    try desk.add(try Fact.changed(from: old, to: new))

    let page = try desk.store.queue(ask(sort: .patient, filter: "aachen", limit: 100))

    #expect(page.matching == 12)
    #expect(page.rows.allSatisfy { $0.name.family == "Aachen" })
    #expect(try desk.store.queue(ask(sort: .patient, limit: 1)).rows.first?.mrn == "M5")
  }

  @Test func `the counts are those of the views`() throws {
    let visit = Visit(
      id: "VS-10001", request: "RQ-10002", site: "STP", arrivedAt: TemporaryDesk.start)
    let entry = desk.entry("pickup.arrive", [try Fact.created(visit)])
    try desk.store.commit(entry.command) { _ in
      PreparedEntry(entry, writes: [.allowed("pickup", "arrive", "VS-10001", 0, "away", "waiting")])
    }

    let counts = try desk.store.counts(today: .today, site: "STP")

    #expect(
      counts
        == QueueCounts(open: 83, overdue: 34, dueToday: 17, ready: 14, recalled: 13, waiting: 1))
    #expect(try desk.store.counts(today: .today, site: "ROC").waiting == 0)
    let rows = try desk.store.queue(ask(limit: 100)).rows
    #expect(rows.filter(\.someoneWaits).map(\.id) == ["RQ-10002"])
  }

  private func shows(_ row: QueueRow, in view: QueueAsk.View) -> Bool {
    switch view {
    case .open: true
    case .mine: row.assignee == "jdo"
    case .unassigned: row.assignee.isEmpty
    case .ready: row.stage == .ready
    case .needsInfo: row.stage == .needsInfo
    case .held: row.stage == .pended || !row.hold.isEmpty
    case .overdue: row.clocks.actBy < .today
    case .dueToday: row.clocks.actBy == .today
    }
  }

  private func ask(
    view: QueueAsk.View = .open, sort: QueueAsk.Sort = .actBy, filter: String = "",
    after: PageKey? = nil, before: PageKey? = nil, limit: Int
  ) -> QueueAsk {
    QueueAsk(
      view: view, sort: sort, filter: filter, user: "jdo", today: .today, after: after,
      before: before, limit: limit)
  }

  /// The open requests in an order that this test computes itself.
  private func all(_ sort: QueueAsk.Sort) throws -> [String] {
    let requests = try desk.store.chart { chart in
      try (0..<7).flatMap { try chart.requests(ofPatient: "M\($0)") }
    }
    let names = [
      "torres ana", "torres ana", "nguyen ana", "aberg ana", "obrien ana", "zhou ana", "abt ana",
    ]
    let keyed = requests.filter { $0.stage != .cancelled }.map { request -> (String, String) in
      switch sort {
      case .actBy: (request.clocks.actBy.description, request.id)
      case .received: (request.received.day.description, request.id)
      case .neededBy: (request.neededBy?.description ?? "9999", request.id)
      case .patient: (names[Int(request.patient.dropFirst()) ?? 0], request.id)
      }
    }
    return keyed.sorted { $0 < $1 }.map(\.1)
  }
}
