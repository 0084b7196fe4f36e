import Testing

@testable import DeskCore

/// Which request is taken next, and which packet asks for a notice.
@Suite struct QueueOrderTests {
  private func request() throws -> Request {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    return try #require(desk.chart.requests[try desk.logOwn()])
  }

  private func row(
    _ id: String, needed: Day? = nil, actBy: Int = 30, received: Int = 0
  ) throws -> QueueRow {
    var request = try request()
    request.id = id
    request.neededBy = needed
    request.clocks.actBy = Sample.today + actBy
    request.clocks.received = Sample.today - received
    return QueueRow(request, name: PersonName(family: "Berg", given: "Anna"))
  }

  @Test func `needed-by comes first, then act-by, then age, then the number`() throws {
    let wanted = [
      try row("RQ-9", needed: Sample.today + 1, actBy: 30),
      try row("RQ-8", needed: Sample.today + 2, actBy: 1),
      try row("RQ-7", needed: Sample.today + 2, actBy: 2),
      try row("RQ-6", actBy: -3), try row("RQ-5", actBy: 4, received: 9),
      try row("RQ-4", actBy: 4, received: 8), try row("RQ-3", actBy: 5),
      try row("RQ-33", actBy: 5),
    ]

    for seed in 0..<20 {
      var dice = SeededDice(UInt64(seed))
      let sorted = wanted.shuffled(using: &dice).sorted { $0.comesBefore($1) }
      #expect(sorted.map(\.id) == wanted.map(\.id))
    }
  }

  @Test func `nobody takes what is assigned, held, or not in order`() throws {
    var free = try row("RQ-1")
    #expect(!free.isFree)
    free.stage = .validated
    #expect(free.isFree)
    #expect(!with(free) { $0.assignee = "mkl" }.isFree)
    #expect(!with(free) { $0.stage = .pended }.isFree)
    #expect(!with(free) { $0.stage = .needsInfo }.isFree)
  }

  private func packet(_ age: Int, _ notices: Int) throws -> UnclaimedPacket.Step? {
    var request = try request()
    request.stage = .ready
    request.readyOn = Sample.today - age
    request.notices = notices
    return UnclaimedPacket(request, on: Sample.today, days: Policy.UnclaimedDays())?.step
  }

  @Test func `a notice at fourteen and thirty days, down after sixty and two notices`() throws {
    #expect(try packet(13, 0) == nil)
    #expect(try packet(14, 0) == .notice(1))
    #expect(try packet(14, 1) == nil && packet(29, 1) == nil)
    #expect(try packet(30, 1) == .notice(2))
    #expect(try packet(30, 0) == .notice(1))
    #expect(try packet(59, 2) == nil)
    #expect(try packet(60, 2) == .takeDown)
    #expect(try packet(60, 1) == .notice(2) && packet(90, 0) == .notice(1))
  }

  @Test func `what is not on a shelf asks for nothing`() throws {
    var request = try request()
    request.readyOn = Sample.today - 90

    #expect(UnclaimedPacket(request, on: Sample.today, days: Policy.UnclaimedDays()) == nil)
  }
}
