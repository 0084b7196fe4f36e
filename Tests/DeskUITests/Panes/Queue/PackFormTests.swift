import Testing

@testable import DeskCore
@testable import DeskUI

@Suite struct PackFormTests {
  var chart: MemoryChart {
    var chart = MemoryChart()
    var request = Morning.request("RQ-20411", .inWork, media: [.paper, .disc])
    request.wanted.dates = DateRange(from: Morning.day("2025-01-01"))
    chart.requests[request.id] = request
    chart.studies["A1"] = Study(
      accession: "A1", mrn: "10000873", modality: "CT", title: "chest",
      on: Morning.day("2025-05-02"))
    chart.studies["A0"] = Study(
      accession: "A0", mrn: "10000873", modality: "XR", title: "hand",
      on: Morning.day("2019-05-02"))
    chart.reports["R1"] = Report(
      id: "R1", mrn: "10000873", status: "final", title: "CT chest",
      on: Morning.day("2025-05-02"))
    chart.reports["R2"] = Report(
      id: "R2", mrn: "10000873", status: "preliminary", title: "CT chest",
      on: Morning.day("2025-05-03"))
    chart.studies["B1"] = Study(accession: "B1", mrn: "999", modality: "MR", title: "knee")
    return chart
  }

  func opened() -> Reply {
    .opened(OpenedRequest(id: "RQ-20411", chart: chart, visits: []))
  }

  @Test func `what is wanted, dated within and final is chosen beforehand`() throws {
    var desk = AppDriver(try Morning.session())
    #expect(try desk.press("K") == [.ask(.open(request: "RQ-20411"))])

    desk.answer(opened())

    #expect(
      desk.lines[3...8].map { String($0.dropFirst(3).dropLast(3)) }.joined(separator: "\n") == """
           In Medium  What                    Of         State  Guarded  Label  
        ──────────────────────────────────────────────────────────────────────────
        >  -  Disc    XR hand                 2019-05-02        ?               
           y  Disc    CT chest                2025-05-02        ?               
           y  Paper   Report CT chest         2025-05-02        ?               
           -  Paper   Report CT chest         2025-05-03 prelim ?               
        """)
  }

  @Test func `what is guarded in an item is said by digits, and nothing is taken for granted`()
    throws
  {
    var form = PackForm(try #require(chart.requests["RQ-20411"]), chart: chart)
    form.press(.down)
    #expect(form.items[1].guarded == nil && form.items[1].guardedWords == "?")
    form.press(.character("1"))
    form.press(.character("4"))
    form.press(.character("a"))
    #expect(form.items[1].guardedWords == "1 4 a")
    form.press(.character("4"))
    form.press(.character("n"))

    #expect(form.items[1].guarded == [] && form.items[1].consentedAlone == false)
    let items = form.facts.groups("items")
    #expect(items.map { $0.words("sensitive", as: SensitiveCategory.self) } == [[], []])
    #expect(items.map { $0.flag("minorConsented") } == [false, nil])
    #expect(items.map { $0["sensitive"] == nil } == [false, true])
  }

  @Test func `the program's enclosures are said by a key`() throws {
    var form = PackForm(try #require(chart.requests["RQ-20411"]), chart: chart)
    #expect(form.facts.flag("programNotice") == nil)
    form.press(.character("e"))

    #expect(form.facts.flag("programNotice") == true)
    #expect(form.facts.flag("programConsent") == true)
  }

  @Test func `Enter packs the chosen items with their labels`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("K")
    desk.answer(opened())

    let asked = try desk.press("<down> <scan:MD-00734> <enter>")

    guard case .commit(let orders, _)? = asked.first, let facts = orders.first?.facts else {
      Issue.record("\(asked)")
      return
    }
    let items = facts.groups("items")
    #expect(items.map { $0.text("title") } == ["CT chest", "Report CT chest"])
    #expect(items.map { $0.text("medium") } == ["disc", "paper"])
    #expect(items.map { $0.text("label") } == ["MD-00734", ""])
    #expect(orders.first?.action == "request.pack")
  }

  @Test func `Space leaves an item out and m puts it on another medium`() throws {
    var form = PackForm(try #require(chart.requests["RQ-20411"]), chart: chart)
    form.press(.down)
    form.press(.character("m"))
    form.press(.character(" "))

    #expect(form.items[1].medium == .paper)
    #expect(form.chosen.map(\.title) == ["Report CT chest"])
  }

  @Test func `an empty packet is not sent`() throws {
    var desk = AppDriver(try Morning.session())
    try desk.press("K")
    desk.answer(.opened(OpenedRequest(id: "RQ-20411", chart: MemoryChart(), visits: [])))
    #expect(desk.app.layers.isEmpty)

    var empty = chart
    empty.studies = [:]
    empty.reports = [:]
    try desk.press("K")
    desk.answer(.opened(OpenedRequest(id: "RQ-20411", chart: empty, visits: [])))

    #expect(try desk.press("<enter>") == [])
    #expect(desk.message == "Nothing is chosen. Space chooses an item.")
    #expect(desk.screen.contains("Nothing is on file for this patient."))
  }

  @Test func `W asks the rule book on a copy and lists what it would refuse`() throws {
    var desk = AppDriver(try Morning.session())
    #expect(try desk.press("W") == [.ask(.open(request: "RQ-20411"))])

    desk.answer(opened())
    #expect(desk.message == "RQ-20411: nothing stands in the way of request.pack.")

    var chart = chart
    chart.requests["RQ-20421"] = Morning.request("RQ-20421", .logged)
    chart.requests["RQ-20421"]?.matchedBy = []
    try desk.press("j j j j W")
    let asked = desk.answer(.opened(OpenedRequest(id: "RQ-20421", chart: chart, visits: [])))

    #expect(asked == [])
    #expect(desk.screen.contains("Why not: RQ-20421"))
  }

  @Test func `no other patient's study is offered`() throws {
    let form = PackForm(try #require(chart.requests["RQ-20411"]), chart: chart)

    #expect(!form.items.contains { $0.title.contains("knee") })
  }
}
