import DeskCore
import Testing

@testable import DeskStore

struct CommitTests {
  let desk: TemporaryDesk

  init() throws {
    desk = try TemporaryDesk()
    try desk.add(try Fact.created(Patient.sample("M1", "Torres", "Maria")))
  }

  @Test func `a new desk begins with the entry that made it`() throws {
    let fresh = try TemporaryDesk()

    let head = try fresh.store.journal { try $0.head() }

    #expect(head.count == 1)
    #expect(try fresh.store.chart { try $0.setting("kind") } == "training")
    #expect(try fresh.store.chart { try $0.setting("colour") } == nil)
  }

  @Test func `a move writes the row, its version and one journal line`() throws {
    let before = try desk.store.journal { try $0.head().count }
    try desk.log(.sample("RQ-10001"))
    let logged = try #require(try desk.store.chart { try $0.request("RQ-10001") })

    let answer = try desk.move(logged, to: .validated) { $0.assignee = "kim" }

    let moved = try #require(try desk.store.chart { try $0.request("RQ-10001") })
    #expect(logged.version == 0)
    #expect(moved.version == 1)
    #expect(moved.stage == .validated)
    #expect(moved.assignee == "kim")
    #expect(answer.seq == before + 2)
    #expect(answer.entry.stages.map(\.to) == ["validated"])
    #expect(
      try desk.count(
        "SELECT count(*) FROM request WHERE stage = 'validated' AND version = 1") == 1)
  }

  @Test func `a refusal is journalled and the row is untouched`() throws {
    try desk.log(.sample("RQ-10001"))
    let before = try desk.store.chart { try $0.request("RQ-10001") }
    var entry = desk.entry("request.pack", on: ["RQ-10001"])
    entry.outcome = .refused

    let answer = try desk.store.commit(entry.command) { _ in PreparedEntry(entry) }

    #expect(try desk.store.chart { try $0.request("RQ-10001") } == before)
    #expect(
      try desk.store.history(of: "RQ-10001").lines.map(\.entry.outcome) == [.refused, .done])
    #expect(answer.entry.outcome == .refused)
  }

  @Test func `the same command again gives the first answer again and does nothing`() throws {
    let entry = desk.entry("person.add")
    let first = try desk.store.commit("same") { _ in PreparedEntry(entry) }
    var asked = false

    let second = try desk.store.commit("same") { _ in
      asked = true
      return PreparedEntry(desk.entry("person.remove"))
    }

    #expect(!asked)
    #expect(second.isRepeated)
    #expect(!first.isRepeated)
    #expect(second.entry == first.entry)
    #expect(second.seq == first.seq)
  }

  @Test func `what a decision throws is thrown, and nothing is written`() throws {
    struct Wrong: Error {}
    let before = try desk.store.journal { try $0.head().digest }

    #expect(throws: Wrong.self) {
      try desk.store.commit("c") { chart in
        _ = try chart.nextNumber("RQ")
        throw Wrong()
      }
    }

    #expect(try desk.store.journal { try $0.head().digest } == before)
    #expect(try desk.store.chart { try $0.nextNumber("RQ") } == 10_001)
  }

  @Test func `a stale version is overtaken, says by whom, and writes nothing`() throws {
    try desk.log(.sample("RQ-10001"))
    let seen = try #require(try desk.store.chart { try $0.request("RQ-10001") })
    try desk.move(seen, to: .validated)
    let before = try desk.store.journal { try $0.head().count }

    let error = #expect(throws: StoreError.self) { try desk.move(seen, to: .cancelled) }

    guard case .overtaken(let subject, let first)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(subject == "RQ-10001")
    #expect(first.by == "jdo")
    #expect(first.stage == "validated")
    #expect(first.did == "request.move")
    #expect(try desk.store.journal { try $0.head().count } == before)
  }

  @Test func `two permits are spent together or not at all`() throws {
    try desk.log(.sample("RQ-10001"), .sample("RQ-10002"))
    var entry = desk.entry("request.merge", on: ["RQ-10001", "RQ-10002"])
    entry.facts = []

    #expect(throws: StoreError.self) {
      try desk.store.commit(entry.command) { _ in
        PreparedEntry(
          entry,
          writes: [
            .allowed("request", "merge", "RQ-10001", 0, "logged", "merged"),
            .allowed("request", "merge", "RQ-10002", 7, "logged", "validated"),
          ])
      }
    }

    #expect(try desk.store.chart { try $0.request("RQ-10001")?.stage } == .logged)
  }

  @Test func `a fact may not move a stage without a permit`() throws {
    try desk.log(.sample("RQ-10001"))
    let old = try #require(try desk.store.chart { try $0.request("RQ-10001") })
    var new = old
    new.stage = .released

    #expect(throws: StoreError.unpermitted(subject: "RQ-10001")) {
      try desk.add(try Fact.changed(from: old, to: new))
    }
    #expect(throws: StoreError.unpermitted(subject: "RQ-10002")) {
      try desk.add(try Fact.created(Request.sample("RQ-10002", stage: .ready)))
    }
  }

  @Test func `a new subject starts where its machine starts`() throws {
    let request = Request.sample("RQ-10001", stage: .ready)
    let entry = desk.entry("request.log", [try Fact.created(request)])

    #expect(throws: StoreError.unpermitted(subject: "RQ-10001")) {
      try desk.store.commit(entry.command) { _ in
        PreparedEntry(
          entry, writes: [.allowed("request", "pass", "RQ-10001", 3, "packed", "ready")])
      }
    }
  }

  @Test func `a change without a move counts the version on`() throws {
    try desk.log(.sample("RQ-10001"))
    let old = try #require(try desk.store.chart { try $0.request("RQ-10001") })
    var new = old
    new.note = "call back"

    try desk.add(try Fact.changed(from: old, to: new))

    let now = try #require(try desk.store.chart { try $0.request("RQ-10001") })
    #expect(now.note == "call back")
    #expect(now.version == 1)
    #expect(try desk.count("SELECT version FROM request WHERE id = 'RQ-10001'") == 1)
  }

  @Test func `a request keeps its row when its visit cannot be made`() throws {
    let visit = Visit(
      id: "VS-10001", request: "RQ-99999", site: "STP", arrivedAt: TemporaryDesk.start)
    let entry = desk.entry("pickup.arrive", [try Fact.created(visit)])

    #expect(throws: StoreError.self) {
      try desk.store.commit(entry.command) { _ in
        PreparedEntry(
          entry, writes: [.allowed("pickup", "arrive", "VS-10001", 0, "away", "waiting")])
      }
    }
    #expect(try desk.store.chart { try $0.visit("VS-10001") } == nil)
  }
}
