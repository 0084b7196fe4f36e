import DeskCore
import Testing

@testable import DeskStore

/// What is taken next, which hold ends, and which packet asks for a notice.
struct MendingQueryTests {
  private let desk: TemporaryDesk

  init() throws {
    desk = try TemporaryDesk()
    try desk.add(try Fact.created(Patient.sample("M1", "Torres", "Ana")))
  }

  @Test func `the next request is the one that the order of the core puts first`() throws {
    var requests = (0..<120).map { number in
      var request = Request.sample(
        "RQ-\(10_001 + number)",
        stage: [.logged, .validated, .pended, .validated, .inWork, .ready][number % 6],
        actBy: .today + (number * 7 % 13 - 4), received: .today - number * 5 % 11,
        neededBy: number % 4 == 1 ? .today + number * 3 % 17 : nil)
      request.assignee = ["", "kim", ""][number % 3]
      return request
    }
    try desk.log(requests)
    let name = PersonName(family: "Torres", given: "Ana")

    while true {
      let free = requests.map { QueueRow($0, name: name) }.filter(\.isFree)
      let first = free.min { $0.comesBefore($1) }
      #expect(try desk.store.next()?.id == first?.id)
      guard let first, let taken = requests.firstIndex(where: { $0.id == first.id }) else { break }
      try desk.move(requests[taken], to: requests[taken].stage) { $0.assignee = "kim" }
      requests.remove(at: taken)
    }
    #expect(requests.count < 100)
  }

  @Test func `a hold ends on its day, and one without a day never does`() throws {
    let holds: [(String, RequestStage, Day?)] = [
      ("RQ-10001", .pended, .today), ("RQ-10002", .pended, .today + 1),
      ("RQ-10003", .pended, nil), ("RQ-10004", .inWork, .today - 1),
      ("RQ-10005", .pended, .today - 9),
    ]
    try desk.log(
      holds.map { id, stage, day in
        var request = Request.sample(id, stage: stage)
        request.holdUntil = day
        return request
      })

    let ending = try desk.store.chart { try $0.holdsEnding(by: .today) }

    #expect(ending.map(\.id) == ["RQ-10001", "RQ-10005"])
  }

  @Test func `packets that ask for something today, the oldest first`() throws {
    let shelf = [(13, 0), (14, 0), (30, 1), (60, 2), (60, 1), (20, 1)]
    try desk.log(
      shelf.enumerated().map { number, packet in
        var request = Request.sample("RQ-\(10_001 + number)", stage: .ready)
        request.readyOn = .today - packet.0
        request.notices = packet.1
        return request
      })

    let owed = try desk.store.unclaimed(on: .today, days: Policy.UnclaimedDays())

    #expect(owed.map(\.request.id) == ["RQ-10004", "RQ-10005", "RQ-10003", "RQ-10002"])
    #expect(owed.map(\.step) == [.takeDown, .notice(2), .notice(2), .notice(1)])
  }
}
