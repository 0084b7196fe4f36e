import Testing

@testable import DeskCore
@testable import DeskUI

/// Holds with a day, notes, callers, undo and near misses, on a desk whose rules answer.
@Suite struct QueueMendTests {
  private func desk(_ roles: Set<Role> = [.front, .clerk], size: Size = QueueDialog.small) throws
    -> (DeskPlayer, String)
  {
    var counter = try CounterDesk()
    counter.patient()
    let request = try counter.logged()
    try counter.done("request.validate", on: request, by: "clerk")
    return (try DeskPlayer(counter, roles: roles, size: size), request)
  }

  @Test func `a hold has a reason of the list and a day on which it goes on`() throws {
    var (desk, request) = try desk()

    try desk.press("h f <enter> + 3 d <enter>")
    let held = try #require(desk.counter.chart.requests[request])
    #expect(held.stage == .pended)
    #expect(held.hold == "waits for film")
    #expect(held.holdUntil == Day("2026-03-19"))
    try desk.press("h")

    #expect(desk.counter.chart.requests[request]?.stage == .inWork)
  }

  @Test func `a hold without a reason is not asked for`() throws {
    var (desk, request) = try desk()

    try desk.press("h <f9>")

    #expect(desk.counter.chart.requests[request]?.stage == .validated)
    #expect(desk.screen.contains("is missing"))
  }

  @Test func `a note is kept, and the next one shows it`() throws {
    var (desk, request) = try desk()

    try desk.press("N c o m e s <space> a t <space> 3 <enter> N")

    #expect(desk.counter.chart.requests[request]?.notes.map(\.text) == ["comes at 3"])
    #expect(desk.screen.contains("pat: comes at 3"))
  }

  @Test func `an appointment is set and taken away again`() throws {
    var (desk, request) = try desk()

    try desk.press("e 4 / 1 <enter>")
    #expect(desk.counter.chart.requests[request]?.neededBy == Day("2026-04-01"))
    try desk.press("e <c-u> <enter>")

    #expect(desk.counter.chart.requests[request]?.neededBy == nil)
  }

  @Test func `a caller with two identifiers hears how it stands, and nothing is tried out before`()
    throws
  {
    var (desk, request) = try desk()
    try desk.press("l p <enter> <enter> 0 3 1 4 1 9 7 2")
    #expect(!desk.screen.contains("R-51"))
    try desk.press("<c-u> 0 3 1 4 1 9 7 1 <enter> 0 1 4 8 <f9>")

    #expect(desk.screen.contains("Say to the caller"))
    #expect(desk.screen.contains("Your request of 16 March is in order"))
    #expect(desk.orders.last?.action == "request.tellStatus")
    try desk.press("<enter>")
    #expect(!desk.screen.contains("Say to the caller"))
    #expect(desk.counter.chart.requests[request]?.stage == .validated)
  }

  @Test func `a caller who says a wrong date hears nothing`() throws {
    var (desk, _) = try desk()

    try desk.press("l p <enter> <enter> 0 3 1 4 1 9 7 2 <enter> 0 1 4 8 <f9>")

    #expect(desk.screen.contains("Why not"))
    try desk.press("<esc>")
    #expect(!desk.screen.contains("Your request"))
    #expect(desk.screen.contains("The desk answers when it is recorded."))
  }

  @Test func `my own last act is taken back by one key`() throws {
    var (desk, request) = try desk()
    try desk.press("t")
    #expect(desk.counter.chart.requests[request]?.stage == .inWork)

    try desk.press("u")

    #expect(desk.counter.chart.requests[request]?.stage == .validated)
    #expect(desk.app.message.text.contains("is taken back."))
  }

  @Test func `a near miss is one key and a cause, and changes nothing`() throws {
    var (desk, request) = try desk()

    try desk.press("w <down> <down> <enter>")

    #expect(
      desk.orders.last
        == Order("nearMiss.report", ["cause": .text("wrongBin"), "request": .text(request)]))
    #expect(desk.app.message.text.hasPrefix("Counted at \(request)."))
    #expect(desk.counter.chart.requests[request]?.stage == .validated)
  }

  @Test func `the scope lies over a small window and in the panel of a large one`() throws {
    var (small, request) = try desk()
    try small.press("o")
    #expect(small.screen.contains("Scope of \(request)"))
    #expect(small.screen.contains("no limit"))
    try small.press("<esc>")
    #expect(!small.screen.contains("Scope of"))

    var (large, _) = try desk(size: QueueDialog.large)
    try large.press("o")
    #expect(!large.screen.contains("Scope of"))
    #expect(large.screen.contains("Days of service"))
    try large.press("o")
    #expect(!large.screen.contains("Days of service"))
  }

  @Test func `what is packed beyond the paper is said`() {
    var request = Morning.request("RQ-1", .packed, items: 1)
    request.kind = .thirdParty
    request.wanted.types = [.reports, .notes]

    let lines = ScopeView(diff: ScopeDiff(request, paper: nil)).lines(width: 60).map(\.text)

    #expect(lines.contains { $0.contains("! beyond the paper: reports, notes") })
    #expect(lines.contains("Records"))
  }

  @Test func `a request under the wrong patient goes to the right one`() throws {
    var (desk, request) = try desk()
    desk.counter.patient("0041-999-9", PersonName(family: "Torres", given: "Mario"))

    try desk.press("Y 0 0 4 1 - 9 9 9 - 9 <enter> l <enter> f d p <f9>")

    #expect(desk.counter.chart.requests[request]?.patient == "0041-999-9")
    #expect(desk.counter.chart.requests[request]?.stage == .logged)
  }
}
