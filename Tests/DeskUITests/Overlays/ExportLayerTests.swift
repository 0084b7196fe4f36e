import Testing

@testable import DeskCore
@testable import DeskUI

/// Taking a list out by keys: what it is for, how it is written, and who may not.
@Suite struct ExportLayerTests {
  @Test func `x asks what the queue's view is for, and Enter takes it out`() throws {
    var desk = AppDriver(try Morning.session())

    #expect(try desk.press("x") == [])
    #expect(desk.screen.contains("Export: Queue  All open"))
    #expect(desk.screen.contains("What is it for?"))

    #expect(
      try desk.press("a u d i t <enter>")
        == [.export(ListAsk(.queue, view: "open"), .csv, purpose: "audit")])
    #expect(desk.app.layers.isEmpty)
  }

  @Test func `view, order and filter go along, and Tab chooses the form`() throws {
    var desk = AppDriver(try Morning.session())

    try desk.press("v o s p / k i m <enter> x")
    #expect(desk.screen.contains("Export: Queue  Overdue  \"kim\"  by patient"))
    try desk.press("a <tab>")
    #expect(desk.screen.contains(" CSV  [JSON]"))

    #expect(
      try desk.press("<enter>") == [
        .export(
          ListAsk(.queue, view: "overdue", sort: .patient, filter: "kim"), .json, purpose: "a")
      ])
  }

  @Test func `without a purpose nothing goes out, and the box says so`() throws {
    var desk = AppDriver(try Morning.session())

    #expect(try desk.press("x <enter>") == [])
    #expect(desk.screen.contains("Please say what it is for, in a few words."))
    #expect(try desk.press("<space> <f9>") == [])
    #expect(desk.app.layers.count == 1)

    try desk.press("w")
    #expect(!desk.screen.contains("Please say what it is for"))
  }

  @Test(arguments: ["<esc>", "<f3>", "<f12>", "<c-c>"])
  func `Escape takes nothing out and says so`(_ key: String) throws {
    var desk = AppDriver(try Morning.session())

    #expect(try desk.press("x a \(key)") == [])
    #expect(desk.app.layers.isEmpty)
    #expect(desk.message == "Nothing was taken out.")
  }

  @Test func `where letters are text, Ctrl+X takes the list out`() throws {
    var desk = AppDriver(try Morning.session())

    try desk.press("/ x")
    #expect(try desk.queue().filter.text == "x")
    #expect(try desk.press("<c-x>") == [])

    #expect(desk.screen.contains("Export: Queue  All open  \"x\""))
  }

  @Test(arguments: [
    ("g", "B - 1 4", ListAsk(.shelf, of: "STP", filter: "B-14")),
    ("U", "", ListAsk(.unclaimed, of: "STP")),
  ])
  func `the shelf over the queue is taken out, not the queue`(
    _ key: String, _ typed: String, _ list: ListAsk
  ) throws {
    var desk = AppDriver(try Morning.session())
    try desk.press(key)
    desk.answer(.shelf(QueueShelfTests.map))

    #expect(
      try desk.press("\(typed) <c-x> w <enter>") == [.export(list, .csv, purpose: "w")])
  }

  @Test func `what the find box found is taken out by what was typed`() throws {
    var desk = AppDriver(try Morning.session())
    #expect(try desk.press("f <c-x>") == [])
    try desk.press("t o r")
    desk.answer(.found("tor", FindLayerTests.page))

    #expect(try desk.press("<c-x>") == [])
    #expect(desk.screen.contains("Export: Found  tor"))

    #expect(
      try desk.press("w <enter>") == [.export(ListAsk(.find, of: "tor"), .csv, purpose: "w")])
  }

  @Test func `who may not take lists out is told by which rule, before anything is typed`() throws {
    var desk = AppDriver(try Morning.session(roles: [.front]))

    #expect(try desk.press("x") == [])
    #expect(desk.screen.contains("Why not: Export this list"))
    #expect(desk.screen.contains("R-06"))
    try desk.press("<esc> : e x p o r t")
    #expect(desk.screen.contains("R-06"))
  }

  @Test func `a pane without a list keeps its x, and the palette says that there is none`() throws {
    var desk = AppDriver(try Morning.session())

    #expect(try desk.press("3 x <c-x>") == [])
    #expect(try desk.pickup().text == "x")
    try desk.press(": e x p o r t <enter>")

    #expect(desk.message == "There is no list here that could be taken out.")
  }

  @Test func `the footer names the key as it answers, where there is room`() throws {
    var desk = AppDriver(try Morning.session(), size: Size(rows: 40, columns: 120))
    #expect(desk.lines.last?.contains("x Export") == true)

    try desk.press("/")
    #expect(desk.lines.last?.contains("Ctrl+X Export") == true)
    try desk.press("<esc> 3")
    #expect(desk.lines.last?.contains("Export") == false)
  }

  @Test func `the answer says how many rows and where they are`() throws {
    var desk = AppDriver(try Morning.session())
    let done = Outcome.done(Outcome.Done(subject: "desk", stage: "working", seq: 7))

    desk.answer(.exported(ExportedList(done, path: "/srv/exports/queue-1.csv", rows: 12)))
    #expect(desk.message == "12 rows: queue-1.csv in /srv/exports")
    desk.answer(.exported(ExportedList(done, path: "/queue-1.csv", rows: 1)))

    #expect(desk.message == "1 row: /queue-1.csv")
  }

  @Test func `a refusal of the desk names its rules and explains them`() throws {
    var desk = AppDriver(try Morning.session())
    let refused = Outcome.refused(
      Outcome.Refused(
        subject: "desk", stage: "working", seq: 7, breaches: [Morning.breach(.rightRole)]))

    desk.answer(.exported(ExportedList(refused)))

    #expect(desk.message == "Not taken out: R-06.")
    #expect(desk.screen.contains("Why not: Export this list   1 reason"))
  }

  @Test func `what could not be understood is said`() throws {
    var desk = AppDriver(try Morning.session())
    let wrong = InputError(field: "of", says: "finds more than 1,000", accepts: "more")

    desk.answer(.exported(ExportedList(.invalid([wrong]))))

    #expect(desk.message == "of finds more than 1,000")
  }

  @Test(arguments: [(Size(rows: 24, columns: 80), 7, 4), (Size(rows: 40, columns: 120), 15, 24)])
  func `the box is the same on either window, in either set of signs`(
    _ size: Size, _ row: Int, _ column: Int
  ) throws {
    var desk = AppDriver(try Morning.session(), size: size)
    try desk.press("x a u d i t")

    let frame = desk.app.view()
    let box = frame.lines()[row..<(row + 8)].map { String(Array($0)[column..<(column + 72)]) }

    #expect(
      box.joined(separator: "\n") == """
        ╔═ Export: Queue  All open ════════════════════════════════════════════╗
        ║ What is it for?                                                      ║
        ║ [audit_____________________________________________________________] ║
        ║                                                                      ║
        ║ Written as [CSV]  JSON    Tab changes it                             ║
        ║                                                                      ║
        ║ A private file of this host. Who, what and what for is journalled.   ║
        ╚══════════════════════════════════════════════════════════════════════╝
        """)
    let ascii = frame.lines(.ascii)[row..<(row + 8)].joined()
    #expect(ascii.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test func `the journal says of which view the list was`() {
    var entry = JournalEntry(
      command: "c", at: Instant(milliseconds: 0), user: "mkl", roles: [.clerk], site: "STP",
      desk: "FD1", tried: "desk.export")
    entry.evidence.set("taken.list", "queue")
    entry.evidence.set("taken.rows", "12")
    entry.evidence.set("taken.purpose", "audit")
    #expect(EventWords.words(entry: entry) == "queue taken out, 12 rows: audit")

    entry.evidence.set("taken.view", "overdue")

    #expect(EventWords.words(entry: entry) == "queue (overdue) taken out, 12 rows: audit")
  }
}
