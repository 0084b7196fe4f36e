import Testing

@testable import DeskCore
@testable import DeskUI

/// Work that is shared out: one key for the next, eight for all that is overdue.
@Suite struct QueueBulkTests {
  static let people = Reply.people([
    Person(user: "mkl", name: "Mika Larsen", roles: [.clerk], site: "STP"),
    Person(user: "prs", name: "Priya Sandhu", roles: [.clerk], site: "STP"),
  ])

  @Test func `a supervisor gives all that is overdue to somebody with eight keys at most`() throws {
    var desk = AppDriver(try Morning.session(roles: [.supervisor], user: "sva"))
    let keys = ["v o", "* A", "m k <enter>", "y"]
    #expect(try keys.flatMap { try Key.script($0) }.count == 8)

    try desk.press(keys[0])
    let ask = QueueAsk(view: .overdue, user: "sva", today: Morning.today)
    desk.answer(.queue(Morning.page(Array(Morning.rows.prefix(2)), ask)))
    try desk.press(keys[1])
    desk.answer(Self.people)
    try desk.press(keys[2])
    #expect(desk.screen.contains("Assign 2 requests to mkl?"))
    let asked = try desk.press(keys[3])

    #expect(
      asked
        == [("RQ-20411", "mkl"), ("RQ-20433", "jdo")].map { id, holder in
          .commit(
            [Order("request.assign", on: id, ["to": .text("mkl"), "from": .text(holder)])],
            tag: "queue request.assign \(id)")
        })
  }

  @Test func `a marked row that left the list is taken from whom it was with when it was marked`()
    throws
  {
    var desk = AppDriver(try Morning.session(roles: [.supervisor]))
    try desk.press("<space> A")
    desk.answer(.queue(Morning.page(Array(Morning.rows.dropFirst()))))
    desk.answer(Self.people)

    #expect(
      try desk.press("p <enter>") == [
        .commit(
          [Order("request.assign", on: "RQ-20411", ["to": .text("prs"), "from": .text("mkl")])],
          tag: "queue request.assign RQ-20411")
      ])
  }

  @Test func `a row that somebody else took is not taken back by a key`() throws {
    var counter = try CounterDesk()
    counter.patient()
    let request = try counter.logged()
    try counter.done("request.validate", on: request, by: "clerk")
    var desk = try DeskPlayer(counter, roles: [.clerk])
    // The other desk is faster than this one's screen.
    try desk.counter.done("request.assign", on: request, by: "clerk")

    try desk.press("a")

    #expect(desk.counter.chart.requests[request]?.assignee == "clerk")
    #expect(desk.screen.contains("TAKEN_MEANWHILE") || desk.screen.contains("R-112"))
  }

  @Test func `a no assigns nothing and keeps the marks`() throws {
    var desk = AppDriver(try Morning.session(roles: [.supervisor]))
    try desk.press("<space> <space> A")
    desk.answer(Self.people)

    #expect(try desk.press("p <enter> n") == [])

    #expect(try desk.queue().marks.count == 2)
    #expect(try !desk.press("y").contains { if case .commit = $0 { true } else { false } })
  }

  @Test func `all rows of a filter are marked, those that are not on the screen yet too`() throws {
    var desk = AppDriver(try Morning.session())
    let many = (0..<130).map { number in
      Morning.row(Morning.request("RQ-3\(1000 + number)", .inWork), "Kim", "D")
    }
    var page = Morning.page(Array(many.prefix(60)), last: PageKey(value: "1", id: "RQ-31059"))
    page.matching = 130
    desk.answer(.changed)
    desk.answer(.queue(page))

    let asked = try desk.press("*")
    #expect(
      asked == [.ask(.queue(QueueAsk(user: "jdo", today: Morning.today, limit: 130)))])
    desk.answer(
      .queue(Morning.page(many, QueueAsk(user: "jdo", today: Morning.today, limit: 130))))

    #expect(try desk.queue().marks.count == 130)
    #expect(desk.message.hasPrefix("130 marked."))
    #expect(try desk.queue().rows.count == 60)
  }

  @Test func `taking the next is one key for a clerk`() throws {
    var counter = try CounterDesk()
    counter.patient()
    let request = try counter.logged()
    try counter.done("request.validate", on: request, by: "clerk")
    var desk = try DeskPlayer(counter, roles: [.clerk])

    try desk.press("t")

    #expect(desk.counter.chart.requests[request]?.assignee == "pat")
    #expect(desk.counter.chart.requests[request]?.stage == .inWork)
  }

  @Test func `is my record ready is answered with eight keys, back in the queue`() throws {
    let (counter, request) = try CounterDesk.withPacket()
    var desk = try DeskPlayer(counter, roles: [.front])
    let keys = ["<f2> t o r r e", "<enter>", "<esc>"]
    #expect(try keys.flatMap { try Key.script($0) }.count <= 8)

    try desk.press(keys[0])
    #expect(desk.screen.contains("READY"))
    try desk.press(keys[1])
    #expect(desk.screen.contains(request) && desk.screen.contains("shelf B-14"))
    try desk.press(keys[2])

    #expect(desk.app.focus == .queue)
    #expect(desk.app.layers.isEmpty)
  }
}
