import Testing

@testable import DeskCore
@testable import DeskUI

/// The tripwire: a packet that must come off a shelf is called out until it is off.
@Suite struct AlarmTests {
  let pull = Morning.row(Morning.request("RQ-20440", .recalled, bin: "B-14"), "Lee", "Sun")
  let words = "!! RECALLED 1: PULL FROM B-14 (RQ-20440). Must not be handed over."

  private func alarmed(_ keys: String, size: Size = Size(rows: 24, columns: 80)) throws
    -> AppDriver
  {
    var desk = AppDriver(try Morning.session(), size: size)
    try desk.press(keys)
    desk.answer(.changed)
    desk.answer(.queueCounts(QueueCounts(recalled: 1)))
    desk.answer(.alarms([pull]))
    return desk
  }

  @Test(arguments: ["", "2", "3", "4"])
  func `a recall at another desk is a line across every pane until it is down`(_ pane: String)
    throws
  {
    var desk = try alarmed(pane)

    #expect(desk.lines[1] == words)
    #expect(desk.app.view().roles()[1] == "toast.error 80")
    #expect(desk.message.hasPrefix("!! RQ-20440 is recalled: pull it from B-14."))
    try desk.press("<esc> <esc> 2 3")
    #expect(desk.lines[1] == words)
    desk.answer(.alarms([]))
    #expect(desk.lines[1] != words)
  }

  @Test func `a minute's tick asks as well as a change does`() throws {
    var desk = try alarmed("")

    let asked = desk.answer(.tick(try Morning.session(at: "14:33")))

    #expect(asked.contains(.ask(.queueCounts)))
    #expect(desk.answer(.queueCounts(QueueCounts(recalled: 1))) == [.ask(.alarms)])
  }

  @Test func `an alarm that is known already does not speak again`() throws {
    var desk = try alarmed("3")
    try desk.press("1 c")

    desk.answer(.alarms([pull]))

    #expect(desk.message == "RQ-20411")
  }

  @Test(arguments: ["?", ":", "f", "W"])
  func `nothing that lies over a pane covers it`(_ key: String) throws {
    var desk = try alarmed("")

    try desk.press(key)

    #expect(desk.lines[1] == words)
  }

  @Test func `the last line of the help is reached below an alarm`() throws {
    var desk = try alarmed("")
    try desk.press("? <pagedown> <pagedown> <pagedown> <pagedown> <pagedown> <pagedown>")

    #expect(desk.screen.contains("finds the patient"))
  }

  @Test func `a locked screen names no bin`() throws {
    var desk = try alarmed("")

    try desk.press("<c-k>")

    #expect(!desk.screen.contains("B-14"))
  }

  @Test func `D takes down the packet that the alarm names, wherever the cursor is`() throws {
    var desk = try alarmed("")

    try desk.press("D")
    #expect(desk.screen.contains("RQ-20440: is the packet off B-14 and destroyed?"))
    #expect(
      try desk.press("y") == [
        .commit(
          [Order("request.destroy", on: "RQ-20440")], tag: "queue request.destroy RQ-20440")
      ])
  }

  @Test func `bins that do not fit are counted`() {
    let rows = (1...9).map { number in
      Morning.row(Morning.request("RQ-2044\(number)", .recalled, bin: "B-0\(number)"), "Lee", "S")
    }

    let text = AlarmLine(rows: rows).text(width: 80)

    #expect(text == "!! RECALLED 9: PULL FROM B-01 (RQ-20441) and 8 more. Must not be handed over.")
    #expect(AlarmLine(rows: rows).text(width: 400).contains("B-09 (RQ-20449)."))
  }

  @Test func `a recalled packet without a bin is on the shelf`() {
    let row = Morning.row(Morning.request("RQ-1", .recalled), "Lee", "S")

    #expect(
      AlarmLine(rows: [row]).text(width: 80)
        == "!! RECALLED 1: PULL FROM the shelf (RQ-1). Must not be handed over.")
  }
}
