import Testing

@testable import DeskCore
@testable import DeskUI

@Suite struct AppKeysTests {
  @Test func `a digit shows a pane and Escape goes back to the queue`() throws {
    var desk = AppDriver(try Morning.session())

    try desk.press("3")
    #expect(desk.app.focus == .pickup)
    try desk.press("<esc>")

    #expect(desk.app.focus == .queue)
  }

  @Test func `a digit in a field is text and F6 with a digit still goes`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("3")
    try desk.change { $0.takesText = true }

    try desk.press("4 2")
    #expect(desk.app.focus == .pickup)
    #expect(try desk.pickup().text == "42")
    try desk.press("<f6> 4")

    #expect(desk.app.focus == .audit)
  }

  @Test func `a pane is found again as it was left`() throws {
    var desk = AppDriver(try Morning.session())

    try desk.press("3 x y 1 3")

    #expect(try desk.pickup().text == "xy")
    #expect(try desk.pickup().opened == [.fresh])
  }

  @Test func `Alt and a digit stand for the function key`() throws {
    var desk = AppDriver(try Morning.session())

    let asked = try desk.press("3 <a-9>")

    #expect(asked == [.commit([Order("pickup.handOver", on: "VS-1")], tag: "release")])
  }

  @Test(arguments: ["<c-s>", "<c-q>"])
  func `flow control is swallowed and names the key that saves`(_ key: String) throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("3")

    #expect(try desk.press(key) == [])
    #expect(desk.message == "Save is F9.")
    #expect(try desk.pickup().text.isEmpty)
  }

  @Test func `q leaves a desk on which nothing is open`() throws {
    var desk = AppDriver(try Morning.session())

    #expect(try desk.press("q") == [.quit])
  }

  @Test func `q asks while something is not finished, and Enter is no answer`() throws {
    var desk = AppDriver(try Morning.session())

    #expect(try desk.press("3 x 1 q") == [])
    #expect(desk.screen.contains("Pickup is not finished. Leave the desk?"))
    #expect(try desk.press("<enter>") == [])
    #expect(try desk.press("n") == [])
    #expect(desk.app.layers.isEmpty)
    #expect(try desk.press("q y") == [.quit])
  }

  @Test func `from another pane q goes back and does not leave`() throws {
    var desk = AppDriver(try Morning.session())

    #expect(try desk.press("3 q") == [])
    #expect(desk.app.focus == .queue)
  }

  @Test func `T changes the theme and asks nothing of the world`() throws {
    var desk = AppDriver(try Morning.session())

    #expect(try desk.press("T") == [])
    #expect(desk.app.theme == .light)
    try desk.press("T")
    #expect(desk.app.theme == .dark)
  }

  @Test func `a terminal that is gone ends the desk and one that comes back is painted`() throws {
    var desk = AppDriver(try Morning.session())

    #expect(desk.app.handle(.hangup) == [.quit])
    #expect(desk.app.handle(.resumed) == [.redraw])
    #expect(try desk.press("<c-l>") == [.redraw])
  }

  @Test func `W lists what closes the main act`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("3")
    try desk.change { $0.breaches = [Morning.breach(.bearerNote)] }

    try desk.press("W")

    #expect(desk.screen.contains("Why not: Release the packet   1 reason"))
    #expect(desk.screen.contains("R-47  NOTE_UNSIGNED"))
  }

  @Test func `the footer says which rules close an act`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("3")
    try desk.change {
      $0.breaches = [Morning.breach(.bearerNote), Morning.breach(.primaryID)]
    }

    #expect(desk.lines.last?.contains("F9 Release(R-47 +1) F12 Stop") == true)
  }

  @Test func `the desk's own keys have two routes, a help and no reserved key`() {
    #expect(KeymapLint.problems(in: AppMsg.bindings(PaneName.allCases)) == [])
  }
}
