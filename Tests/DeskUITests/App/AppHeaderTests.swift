import Testing

@testable import DeskCore
@testable import DeskUI

@Suite struct AppHeaderTests {
  @Test func `the header names the site, its hours, training, alerts, user and time`() throws {
    let desk = AppDriver(try Morning.session())

    #expect(
      desk.lines[0]
        == "[1 Queue] 2 Intake 3 Pickup 4 Audit  STP open to 17:00 TRAINING !2 jdo@FD1 14:32")
  }

  @Test func `after five it says that the counter is closed`() throws {
    let desk = AppDriver(try Morning.session(at: "17:00", isReal: true))

    #expect(
      desk.lines[0]
        == "[1 Queue] 2 Intake 3 Pickup 4 Audit                  STP CLOSED !2 jdo@FD1 17:00")
  }

  @Test func `a wide window has room for the practice`() throws {
    let desk = AppDriver(try Morning.session(), size: Size(rows: 40, columns: 120))

    #expect(
      desk.lines[0].hasSuffix("St. Paul Radiology STP open to 17:00 TRAINING !2 jdo@FD1 14:32"))
  }

  @Test(arguments: [
    (43, "STP open to 17:00 TRAINING !2 jdo@FD1 14:32"),
    (42, "STP to 17:00 TRAINING !2 jdo@FD1 14:32"), (38, "STP to 17:00 TRAINING !2 jdo@FD1 14:32"),
    (37, "STP -17:00 TRAINING !2 jdo@FD1 14:32"), (36, "STP -17:00 TRAINING !2 jdo@FD1 14:32"),
    (35, "STP TRAINING !2 jdo@FD1 14:32"), (28, "TRAINING !2 jdo@FD1 14:32"),
    (24, "TRAINING jdo@FD1 14:32"), (15, "TRAINING 14:32"), (5, ""),
  ])
  func `where there is no room training and the time stay longest`(
    _ width: Int, _ text: String
  ) throws {
    let desk = AppDriver(try Morning.session())

    let header = desk.app.header(width: width).map(\.text).joined()

    #expect(header == text)
  }

  @Test func `a pane that is not on the desk has no tab and no digit`() throws {
    var desk = AppDriver(
      try Morning.session(), panes: [.queue: QueuePane(), .audit: NotePane<AuditSeat>()])

    #expect(desk.lines[0].hasPrefix("[1 Queue] 2 Audit"))
    try desk.press("3")
    #expect(desk.app.focus == .queue)
    try desk.press("2")
    #expect(desk.app.focus == .audit)
  }
}
