import Testing

@testable import DeskCore
@testable import DeskUI

@Suite struct QueueAnswerTests {
  let done = Outcome.done(Outcome.Done(subject: "RQ-20421", stage: "validated", seq: 9))

  func refused(_ id: String = "RQ-20421") -> Outcome {
    .refused(
      Outcome.Refused(
        subject: id, stage: "needsInfo", seq: 9, breaches: [Morning.breach(.bearerNote)]))
  }

  @Test func `a refusal shows every reason and reads the row again`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("j j j j V")

    desk.answer(.answered(tag: "queue request.validate RQ-20421", [refused()]))

    #expect(desk.screen.contains("Why not: RQ-20421   1 reason"))
    #expect(desk.message == "RQ-20421: not done (R-47). Now NEEDS INFO.")
    #expect(desk.asked == [.ask(.queue(QueueAsk(user: "jdo", today: Morning.today)))])
  }

  @Test func `another desk that was first is named`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("a")
    let other = Outcome.Overtaken(
      by: "mkl", desk: "BK2", at: try #require(Instant("2025-07-17T14:31:00-05:00")),
      did: "request.assign", stage: "inWork")
    guard case .refused(let refusal) = refused("RQ-20411") else { return }

    desk.answer(
      .answered(tag: "queue request.assign RQ-20411", [.overtaken(other, refusal)]))

    #expect(desk.message == "0 assigned to jdo; not done: RQ-20411.")
  }

  @Test func `a notice that came too late names who was first`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("j j n")
    let other = Outcome.Overtaken(
      by: "mkl", desk: "BK2", at: try #require(Instant("2025-07-17T14:31:00-05:00")),
      did: "pickup.handOver", stage: "released")
    guard case .refused(let refusal) = refused("RQ-20418") else { return }

    desk.answer(.answered(tag: "queue request.notify RQ-20418", [.overtaken(other, refusal)]))

    #expect(desk.message == "RQ-20418: mkl at BK2 was first (pickup.handOver, 14:31).")
  }

  @Test func `bulk orders are summed when the last is answered, and a refusal stays marked`() throws
  {
    var desk = AppDriver(try Morning.session())
    try desk.press("<space> <space> a")

    desk.answer(.answered(tag: "queue request.assign RQ-20411", [done]))
    #expect(desk.message.isEmpty)
    desk.answer(.answered(tag: "queue request.assign RQ-20433", [refused("RQ-20433")]))

    #expect(desk.message == "1 assigned to jdo; not done: RQ-20433.")
    #expect(try desk.queue().marks == ["RQ-20433"])
  }

  @Test func `the cursor stays on its request when rows come before it`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("j j")
    let early = Morning.row(Morning.request("RQ-20409", .inWork, due: "2025-07-15"), "Abe", "K")

    desk.answer(.changed)
    desk.answer(.queue(Morning.page([early] + Morning.rows)))

    #expect(try desk.queue().row?.id == "RQ-20418")
  }

  @Test func `a row that left the view is said and the cursor goes to the next`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("j j")

    desk.answer(.changed)
    desk.answer(.queue(Morning.page(Morning.rows.filter { $0.id != "RQ-20418" })))

    #expect(try desk.queue().row?.id == "RQ-20419")
    #expect(desk.message == "RQ-20418 is not in this view any more.")
  }

  @Test func `an answer for an older view is dropped`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("v m")

    desk.answer(.queue(Morning.page()))

    #expect(try desk.queue().rows.isEmpty)
  }

  @Test func `t takes what is next, and the cursor goes there`() throws {
    var desk = AppDriver(try Morning.session())
    #expect(try desk.press("t") == [.ask(.next)])

    desk.answer(.next(Morning.rows[8]))

    #expect(
      desk.asked == [
        .commit(
          [Order("request.assign", on: "RQ-20427", ["to": .text("jdo"), "from": .text("")])],
          tag: "queue take RQ-20427")
      ])
    desk.answer(.answered(tag: "queue take RQ-20427", [done]))
    #expect(desk.message == "RQ-20427 is yours. K packs it.")
    desk.answer(.queue(Morning.page()))
    #expect(try desk.queue().row?.id == "RQ-20427")
  }

  @Test func `when a colleague takes it at the same moment, the next one is taken at once`()
    throws
  {
    var desk = AppDriver(try Morning.session())
    try desk.press("t")
    desk.answer(.next(Morning.rows[8]))
    let taken = Outcome.Refused(
      subject: "RQ-20427", stage: "inWork", seq: 9,
      breaches: [Morning.breach(.inOpenHands, "TAKEN_MEANWHILE")])

    desk.answer(.answered(tag: "queue take RQ-20427", [.refused(taken)]))

    #expect(desk.asked == [.ask(.next)])
    #expect(desk.message.isEmpty && !desk.screen.contains("Why not"))
    desk.answer(.next(Morning.rows[7]))
    #expect(
      desk.asked == [
        .commit(
          [Order("request.assign", on: "RQ-20425", ["to": .text("jdo"), "from": .text("")])],
          tag: "queue take RQ-20425")
      ])
  }

  @Test func `what else stands in the way of the next one is said`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("t")
    desk.answer(.next(Morning.rows[8]))

    desk.answer(.answered(tag: "queue take RQ-20427", [refused("RQ-20427")]))

    #expect(!desk.asked.contains(.ask(.next)))
    #expect(desk.message == "RQ-20427: not done (R-47). Now NEEDS INFO.")
  }

  @Test func `with nothing free it says so`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("<f9>")

    desk.answer(.next(nil))

    #expect(desk.message == "No request is in order and free.")
  }

  @Test func `the front desk is told whom to serve first, and F9 serves`() throws {
    var desk = AppDriver(try Morning.session(roles: [.front]))
    var visit = Visit(
      id: "VS-1", request: "RQ-20418", site: "STP",
      arrivedAt: try #require(Instant("2025-07-17T14:20:00-05:00")))
    visit.stage = .waiting
    visit.foundBy = .fullName
    let waiting = Reply.waiting([WaitingVisit(visit: visit, patient: "Torres, M.")])

    desk.answer(waiting)
    #expect(desk.message == "Torres, M. waits for RQ-20418 since 14:20. F9 serves next.")
    #expect(try desk.press("<f9>") == [.ask(.waiting)])
    desk.answer(waiting)

    #expect(try desk.pickup().opened == [.subject("RQ-20418", foundBy: .fullName)])
  }

  @Test func `with nobody waiting F9 opens the most urgent packet on the shelf`() throws {
    var desk = AppDriver(try Morning.session(roles: [.front]))
    try desk.press("<f9>")
    let ask = QueueAsk(view: .ready, user: "jdo", today: Morning.today, limit: 1)

    desk.answer(.waiting([]))
    #expect(desk.asked == [.ask(.queue(ask))])
    desk.answer(.queue(Morning.page([Morning.rows[2]], ask)))

    #expect(try desk.pickup().opened == [.subject("RQ-20418", foundBy: nil)])
  }
}
