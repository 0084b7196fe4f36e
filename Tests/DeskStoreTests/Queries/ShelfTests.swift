import DeskCore
import Testing

@testable import DeskStore

/// What lies on a shelf, and what must come off it.
struct ShelfTests {
  let desk: TemporaryDesk

  init() throws {
    desk = try TemporaryDesk()
    try desk.add(try Fact.created(Patient.sample("M1", "Torres", "Ana")))
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

  @Test func `a shelf holds what lies at its site, with its days and notices`() throws {
    try desk.log(
      shelved("RQ-10001", "B-14"), shelved("RQ-10002", "B-02", stage: .recalled),
      shelved("RQ-10003", "A-1", at: "STE"), shelved("RQ-10004", "", stage: .sendable),
      shelved("RQ-10005", "B-03", stage: .released), .sample("RQ-10006", stage: .inWork))

    let map = try desk.store.shelf(of: "STP")

    #expect(map.packets.map(\.row.id) == ["RQ-10002", "RQ-10001", "RQ-10004"])
    #expect(map.packets.allSatisfy { $0.request.readyOn == .today - 15 && $0.request.notices == 1 })
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

  @Test func `what is under way is shown at both ends, in no bin, and rings there`() throws {
    func sent(_ id: String, _ stage: RequestStage) -> Request {
      var request = shelved(id, "", at: "", stage: stage)
      request.goingTo = "STE"
      request.custody = [
        CustodyChange(
          at: TemporaryDesk.start, from: "STP", to: "STE", gave: "mkl", took: "Kurt Bote")
      ]
      return request
    }
    try desk.log(sent("RQ-10001", .ready), sent("RQ-10002", .recalled))

    for site in ["STP", "STE"] {
      let map = try desk.store.shelf(of: site)
      #expect(map.packets.map(\.row.id) == ["RQ-10001", "RQ-10002"])
      #expect(map.packets.allSatisfy { $0.row.goingTo == "STE" } && map.bins.isEmpty)
      #expect(try desk.store.recalled(at: site).map(\.id) == ["RQ-10002"])
    }
    #expect(try desk.store.shelf(of: "ROC").packets.isEmpty)
    #expect(try desk.store.recalled(at: "ROC").isEmpty)
  }
}
