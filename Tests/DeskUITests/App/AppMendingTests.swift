import Testing

@testable import DeskCore
@testable import DeskUI

/// Undo and near miss from every pane.
@Suite struct AppMendingTests {
  private func desk(_ change: (inout AppDriver.PickupNote) -> Void) throws -> AppDriver {
    var desk = AppDriver(try Morning.session())
    try desk.press("3")
    try desk.change(change)
    return desk
  }

  private static let row = RowInView(
    "AM-10001", undo: "amendment.undo", request: "RQ-20418", patient: "10000873")
  /// A denial that went out by its letter.
  private static let letter = UndoClaim(
    did: "amendment.deny", entry: "c-17", by: "jdo", user: "jdo", undoing: .toldOutside,
    version: 4, now: 4)
  private static let tag = "desk amendment.undo AM-10001"

  @Test(arguments: ["u", "<c-z>"])
  func `an undo asks the desk about the row in view, and says what is taken back`(
    key: String
  ) throws {
    var desk = try desk { $0.inView = Self.row }

    let asked = try desk.press(key)
    #expect(asked == [.commit([Order("amendment.undo", on: "AM-10001")], tag: Self.tag)])
    let done = Outcome.Done(
      subject: "AM-10001", stage: "queued", seq: 7, findings: ["undone": "amendment.start"])
    desk.answer(.answered(tag: Self.tag, [.done(done)]))

    #expect(desk.message == "AM-10001: review is taken back.")
    #expect(try desk.pickup().got.last == .changed)
  }

  @Test func `a refused undo shows its rule and its cure`() throws {
    var desk = try desk { $0.inView = Self.row }
    try desk.press("u")
    let breaches = Rule<UndoClaim>.takenBack.breaches(Self.letter)

    desk.answer(
      .answered(
        tag: Self.tag,
        [.refused(.init(subject: "AM-10001", stage: "denied", seq: 7, breaches: breaches))]))

    #expect(desk.message == "AM-10001 refused: R-104.")
    #expect(desk.screen.contains("R-104"))
    #expect(desk.app.layers.last is WhyNotLayer)
  }

  @Test func `where no row is in view there is nothing to undo`() throws {
    var desk = try desk { _ in }

    #expect(try desk.press("u") == [])
    #expect(desk.message == "There is nothing here to undo.")
  }

  @Test func `in a field Ctrl+Z gives the text of before, and asks the desk nothing`() throws {
    var desk = try desk {
      $0.inView = Self.row
      $0.takesText = true
      $0.before = "as it was"
    }

    #expect(try desk.press("<c-z>") == [])
    #expect(try desk.pickup().text == "as it was")
  }

  @Test func `in a field u is a letter`() throws {
    var desk = try desk {
      $0.inView = Self.row
      $0.takesText = true
    }

    #expect(try desk.press("u") == [])
    #expect(try desk.pickup().text == "u")
  }

  @Test func `a near miss is counted at the request in view, by a cause alone`() throws {
    var desk = try desk { $0.inView = Self.row }
    try desk.press("<a-w>")
    #expect(desk.screen.contains("What nearly went wrong?"))
    let cause = try #require(NearMissCause.allCases.first)

    let asked = try desk.press("<enter>")

    #expect(
      asked == [
        .commit(
          [
            Order(
              "nearMiss.report",
              ["cause": .text(cause.rawValue), "request": .text("RQ-20418")])
          ], tag: "desk nearMiss.report RQ-20418")
      ])
    #expect(desk.app.layers.isEmpty)
  }

  @Test func `a near miss without a request has none, and Esc counts nothing`() throws {
    var desk = try desk { $0.takesText = true }
    let cause = try #require(NearMissCause.allCases.first)

    #expect(try desk.press("<a-w> <esc>") == [])
    #expect(
      try desk.press("<a-w> <enter>") == [
        .commit(
          [Order("nearMiss.report", ["cause": .text(cause.rawValue)])],
          tag: "desk nearMiss.report ")
      ])
    #expect(try desk.pickup().text.isEmpty)
  }

  @Test func `a caller's status is the queue's form, about the request in view`() throws {
    var desk = try desk { $0.inView = Self.row }

    let asked = try desk.press("<a-l>")

    let errand = try desk.queue().errand
    #expect(desk.app.focus == .queue)
    #expect(asked.last == .ask(.open(request: "RQ-20418")))
    #expect(errand == .act(.tellStatus, "RQ-20418"))
  }

  @Test func `a form that is begun in the queue is left for a caller only by a yes`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("3")
    var queue = try desk.queue()
    queue.prompt = .list(.nearMiss("RQ-1"))
    desk.app.panes[.queue] = queue
    try desk.change { $0.inView = Self.row }

    #expect(try desk.press("<a-l>") == [])
    #expect(desk.screen.contains("Queue is not finished. Leave it and tell a caller of RQ-20418?"))
    #expect(try desk.press("n") == [])
    #expect(try desk.queue().prompt != nil && desk.app.focus == .pickup)
    let asked = try desk.press("<a-l> y")

    #expect(desk.app.focus == .queue && asked.last == .ask(.open(request: "RQ-20418")))
    #expect(try desk.queue().prompt == nil)
  }

  @Test func `without a request in view nobody is told anything`() throws {
    var desk = try desk { $0.inView = RowInView("AM-10001", undo: "amendment.undo") }

    #expect(try desk.press("<a-l>") == [])
    #expect(desk.app.focus == .pickup && desk.message == "No request is in view here.")
  }
}
