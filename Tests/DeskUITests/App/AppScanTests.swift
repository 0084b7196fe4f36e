import Testing

@testable import DeskCore
@testable import DeskUI

@Suite struct AppScanTests {
  static let slip = Opening.subject("RQ-20418", foundBy: .requestNumber)

  @Test func `a slip opens its request at the counter, by its number`() throws {
    var desk = AppDriver(try Morning.session())

    try desk.press("<scan:RQ-20418>")

    #expect(desk.app.focus == .pickup)
    #expect(try desk.pickup().opened == [Self.slip])
  }

  @Test func `a slip asks before it leaves what is half typed, and no keeps it`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("2 x <scan:RQ-20418>")
    #expect(desk.app.focus == .intake)

    try desk.press("n")
    #expect(desk.app.focus == .intake)
    #expect(desk.screen.contains("note: x"))
    try desk.press("<scan:RQ-20418> y")

    #expect(try desk.pickup().opened == [Self.slip])
  }

  @Test func `a slip over an unfinished visit asks too`() throws {
    var desk = AppDriver(try Morning.session())

    try desk.press("3 x <scan:RQ-20418>")

    #expect(try desk.pickup().opened == [.fresh])
    #expect(desk.screen.contains("Pickup is not finished. Leave it and open RQ-20418?"))
  }

  @Test func `a label and a licence go to the counter as they were read`() throws {
    var desk = AppDriver(try Morning.session())

    try desk.press("3 <scan:MD-00734> <scan:@\\n\\u{1E}\\rANSI\\s636038>")

    #expect(try desk.pickup().scans == ["MD-00734", "@\n\u{1E}\rANSI 636038"])
  }

  @Test(arguments: ["<scan:MD-00734>", "<scan:@ANSI>", "<scan:RQ-20418/1>"])
  func `on the queue a label or a licence changes nothing and says where it belongs`(
    _ scan: String
  ) throws {
    var desk = AppDriver(try Morning.session())

    #expect(try desk.press(scan) == [])
    #expect(desk.app.focus == .queue)
    #expect(desk.message.contains("open"))
  }

  @Test func `at the counter any other code goes to the visit`() throws {
    var desk = AppDriver(try Morning.session())

    #expect(try desk.press("3 <scan:10000873>") == [])
    #expect(try desk.pickup().scans == ["10000873"])
  }

  @Test func `any other code is looked up`() throws {
    var desk = AppDriver(try Morning.session())

    #expect(try desk.press("<scan:10000873>") == [.ask(.find("10000873"))])
    #expect(desk.screen.contains("[10000873"))
  }

  @Test func `a scan never answers a question`() throws {
    var desk = AppDriver(try Morning.session())

    try desk.press("3 <f12> <scan:y>")

    #expect(try desk.pickup().answers.isEmpty)
    #expect(desk.message.contains("not used"))
  }
}
