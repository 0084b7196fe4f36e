import Testing

@testable import DeskCore
@testable import DeskUI

@Suite struct AppRoutingTests {
  let done = Reply.answered(
    tag: "release", [.done(Outcome.Done(subject: "VS-1", stage: "done", seq: 7))])

  @Test func `an answer reaches the pane that asked, whichever is shown`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("3 <f9> 1")

    desk.answer(done)

    #expect(try desk.pickup().got == [done])
    #expect(desk.app.focus == .queue)
  }

  @Test func `an answer that one pane asked for does not reach another`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("3 1 V")

    desk.answer(.answered(tag: "queue request.validate RQ-20411", []))

    #expect(try desk.pickup().got.isEmpty)
  }

  @Test func `a change reaches the shown pane at once and another when it is shown`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("3 1")

    desk.answer(.changed)
    #expect(desk.asked.contains(.ask(.queueCounts)))
    #expect(try desk.pickup().got.isEmpty)
    try desk.press("3")

    #expect(try desk.pickup().got == [.changed])
  }

  @Test func `a machine's failure is one sentence on the message line`() throws {
    var desk = AppDriver(try Morning.session())

    desk.answer(.failed("The disk is full: /var/lib/desk."))

    #expect(desk.lines[22] == "The disk is full: /var/lib/desk.")
  }

  @Test func `a paper that was written names its file`() throws {
    var desk = AppDriver(try Morning.session())

    desk.answer(.written(path: "slips/RQ-20418.txt"))

    #expect(desk.message == "Written: slips/RQ-20418.txt")
  }

  @Test(arguments: [("y", true), ("n", false), ("<esc>", false)])
  func `the answer to a question goes to the pane that asked it`(
    _ key: String, _ answer: Bool
  ) throws {
    var desk = AppDriver(try Morning.session())

    try desk.press("3 <f12> \(key)")

    #expect(try desk.pickup().answers == [answer])
  }

  @Test func `nothing is opened over a visit that is not finished without a yes`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("3 x 1 j j p")
    #expect(try desk.pickup().text == "x")

    try desk.press("n")
    #expect(try desk.pickup().opened == [.fresh])
    try desk.press("p y")

    #expect(try desk.pickup().opened == [.fresh, .subject("RQ-20418", foundBy: nil)])
    #expect(desk.app.focus == .pickup)
  }

  @Test func `every question has a slot that its answer finds`() throws {
    let pairs: [(Question, Reply)] = [
      (.queue(QueueAsk(user: "jdo", today: Morning.today)), .queue(Morning.page())),
      (.queueCounts, .queueCounts(QueueCounts())), (.find("a"), .found("a", FindPage())),
      (
        .open(request: "RQ-1"), .opened(OpenedRequest(id: "RQ-1", chart: MemoryChart(), visits: []))
      ),
      (.open(request: "RQ-1"), .missing("RQ-1")),
      (
        .history(subject: "RQ-1", before: 4),
        .history(HistoryPage(subject: "RQ-1", lines: [], hasMore: false))
      ),
      (.duplicates(patient: "1", types: []), .duplicates([])),
      (.requests(ofPatient: "1"), .requests(ofPatient: "1", [])),
      (.draft(form: "intake"), .draft(form: "intake", [:])), (.people, .people([])),
      (.waiting, .waiting([])), (.next, .next(nil)),
      (.shelf, .shelf(ShelfMap(site: "STP", packets: []))), (.alarms, .alarms([])),
    ]
    for (question, reply) in pairs {
      let slot = try #require(ReplySlot(.ask(question)))
      #expect(ReplySlot.of(reply).contains(slot), "\(question)")
    }
  }
}
