import DeskCore
import Testing

@testable import DeskStore

/// What is taken next, what lies on a shelf, what must come off it.
struct ShelfTests {
  let desk: TemporaryDesk

  init() throws {
    desk = try TemporaryDesk()
    try desk.add(try Fact.created(Patient.sample("M1", "Torres", "Ana")))
  }

  private func free(
    _ id: String, actBy: Day = .today + 9, received: Day = .today, neededBy: Day? = nil
  ) -> Request {
    .sample(
      id, stage: .validated, actBy: actBy, received: received, neededBy: neededBy)
  }

  private func shelved(
    _ id: String, _ bin: String, at site: String = "STP", stage: RequestStage = .ready
  ) -> Request {
    var request = Request.sample(id, stage: stage)
    request.bin = bin
    request.heldAt = site
    request.readyOn = .today - 15
    request.notices = 1
    return request
  }

  @Test func `what is needed first is next, then what is due first, then what is oldest`() throws {
    try desk.log(
      free("RQ-10001", received: .today - 3), free("RQ-10002", received: .today - 5),
      free("RQ-10003", actBy: .today + 2), free("RQ-10004", neededBy: .today + 8),
      free("RQ-10005", actBy: .today + 1, neededBy: .today + 8))
    var order: [String] = []
    while let next = try desk.store.next(for: "kim") {
      order.append(next.id)
      let request = try #require(try desk.store.chart { try $0.request(next.id) })
      try desk.move(request, to: .inWork) { $0.assignee = "kim" }
    }

    #expect(order == ["RQ-10005", "RQ-10004", "RQ-10003", "RQ-10002", "RQ-10001"])
  }

  @Test func `what is held, somebody else's, or not in order is not next`() throws {
    var held = free("RQ-10001")
    held.hold = "waits for film"
    var theirs = free("RQ-10002")
    theirs.assignee = "mkl"
    var begun = Request.sample("RQ-10003", stage: .inWork)
    begun.assignee = "kim"
    try desk.log(
      held, theirs, begun, .sample("RQ-10004", stage: .logged),
      .sample("RQ-10005", stage: .pended), .sample("RQ-10006", stage: .ready))

    #expect(try desk.store.next(for: "kim") == nil)
    #expect(try desk.store.next(for: "mkl")?.id == "RQ-10002")
  }

  @Test func `work that nobody has any more is next again`() throws {
    try desk.log(.sample("RQ-10001", stage: .inWork))

    #expect(try desk.store.next(for: "kim")?.id == "RQ-10001")
  }

  @Test func `a shelf holds what lies at its site, with its days and notices`() throws {
    try desk.log(
      shelved("RQ-10001", "B-14"), shelved("RQ-10002", "B-02", stage: .recalled),
      shelved("RQ-10003", "A-1", at: "STE"), shelved("RQ-10004", "", stage: .sendable),
      shelved("RQ-10005", "B-03", stage: .released), .sample("RQ-10006", stage: .inWork),
      shelved("RQ-10007", "B-05", stage: .validated))

    let map = try desk.store.shelf(of: "STP")

    #expect(map.packets.map(\.row.id) == ["RQ-10002", "RQ-10007", "RQ-10001", "RQ-10004"])
    #expect(map.packets.allSatisfy { $0.readyOn == .today - 15 && $0.notices == 1 })
    #expect(map.packets.first?.row.name.family == "Torres")
    #expect(map.free(3) == ["B-01", "B-03", "B-04"])
    #expect(try desk.store.shelf(of: "ROC").packets.isEmpty)
  }

  @Test func `an alarm is for the site that has the packet`() throws {
    try desk.log(
      shelved("RQ-10001", "B-14"), shelved("RQ-10002", "B-02", stage: .recalled),
      shelved("RQ-10003", "A-1", at: "STE", stage: .recalled))

    #expect(try desk.store.recalled(at: "STP").map(\.id) == ["RQ-10002"])
    #expect(try desk.store.recalled(at: "STE").map(\.bin) == ["A-1"])
    #expect(try desk.store.recalled(at: "ROC").isEmpty)
  }
}
