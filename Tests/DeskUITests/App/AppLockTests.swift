import Testing

@testable import DeskCore
@testable import DeskUI

@Suite struct AppLockTests {
  @Test func `the lock hides everything and Enter opens the same place`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("j j h")
    let before = desk.lines

    #expect(try desk.press("<c-k>") == [.redraw])
    #expect(!desk.screen.contains("RQ-"))
    #expect(!desk.screen.contains("Torres"))
    try desk.press("j q <esc> 3 <f9>")
    #expect(desk.app.isLocked)
    try desk.press("<enter>")

    #expect(desk.lines == before)
  }

  @Test func `the locked screen says who is signed in and what opens it`() throws {
    var desk = AppDriver(try Morning.session())

    try desk.press("<c-k>")

    #expect(
      Array(desk.lines[7...14]) == [
        "               ╔═ Locked ═══════════════════════════════════════╗",
        "               ║  Desk FD1 is locked. Nothing is lost.          ║",
        "               ║                                                ║",
        "               ║     Signed in  jdo                             ║",
        "               ║                                                ║",
        "               ║  Enter unlocks to the same place               ║",
        "               ║  Locked since 14:32                            ║",
        "               ║                                                ║",
      ])
  }

  @Test func `two minutes without a key lock the desk`() throws {
    var desk = AppDriver(try Morning.session(at: "14:32"))
    desk.answer(.tick(try Morning.session(at: "14:33")))
    #expect(!desk.app.isLocked)
    try desk.press("j")

    desk.answer(.tick(try Morning.session(at: "14:34")))
    #expect(!desk.app.isLocked)
    desk.answer(.tick(try Morning.session(at: "14:35")))

    #expect(desk.app.isLocked)
  }

  @Test func `a frozen training clock never locks`() throws {
    var desk = AppDriver(try Morning.session())

    for _ in 0..<50 { desk.answer(.tick(try Morning.session())) }

    #expect(!desk.app.isLocked)
  }

  @Test func `a window that is too small says so and keeps the work`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("3 x <resize:60x18>")

    #expect(
      Array(desk.lines[1...6]) == [
        "  RecordsDesk needs 80 columns and 24 rows.",
        "",
        "  This window:   60 x 18    (!! width  !! height)",
        "  Needed:        80 x 24",
        "",
        "  Make the window larger; your work is kept.",
      ])
    #expect(try desk.press("y z <f9>") == [])
    try desk.press("<resize:80x24>")
    #expect(desk.screen.contains("note: x"))
  }

  @Test func `a small window asks before it leaves`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("<resize:60x18>")

    #expect(try desk.press("q") == [])
    #expect(desk.screen.contains("Leave the desk?  y yes  n no"))
    #expect(try desk.press("y") == [.quit])
  }
}
