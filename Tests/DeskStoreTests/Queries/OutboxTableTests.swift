import DeskCore
import Testing

@testable import DeskStore

/// What is to be told, as it follows from the journal.
@Suite struct OutboxTableTests {
  private let desk: TemporaryDesk

  init() throws {
    desk = try TemporaryDesk()
    try desk.add(Fact.created(Patient.sample("M1", "Berg", "Anna")))
    try desk.log(.sample("RQ-10001", stage: .packed), .sample("RQ-10002", stage: .packed))
    for id in ["RQ-10001", "RQ-10002"] {
      let request = try #require(try desk.store.chart { try $0.request(id) })
      try desk.move(request, to: .ready)
    }
  }

  private func due() throws -> [String] {
    try desk.store.outbox(.due).map { "\($0.call.request) \($0.call.kind.rawValue)" }
  }

  @Test func `every ready packet is told once, however often the journal is read`() throws {
    try desk.store.readForOutbox(at: TemporaryDesk.start)
    try desk.store.readForOutbox(at: TemporaryDesk.start)

    #expect(try due() == ["RQ-10001 ready", "RQ-10002 ready"])
  }

  @Test func `what was noted stays noted when the journal grows`() throws {
    try desk.store.readForOutbox(at: TemporaryDesk.start)
    let first = try #require(try desk.store.outbox(.due).first)
    try desk.store.note(first.call, as: .sent, why: "mail", at: TemporaryDesk.start)
    try desk.log(.sample("RQ-10003", stage: .packed))

    try desk.store.readForOutbox(at: TemporaryDesk.start)

    #expect(try due() == ["RQ-10002 ready"])
    #expect(try desk.store.outbox(.sent).map(\.why) == ["mail"])
  }

  @Test func `a journal longer than a page is read to its end`() throws {
    let last = OutboxTable.pageSize + 20
    for number in 3...last {
      try desk.log(.sample("RQ-\(10_000 + number)", stage: .packed))
    }
    let request = try #require(
      try desk.store.chart { try $0.request("RQ-\(10_000 + last)") })
    try desk.move(request, to: .ready)

    try desk.store.readForOutbox(at: TemporaryDesk.start)

    #expect(try due().last == "RQ-\(10_000 + last) ready")
    #expect(try due().count == 3)
  }
}
