import Testing

@testable import DeskCore
@testable import DeskUI

/// What the audit pane asks for and does.
@Suite struct AuditFlowTests {
  private func desk(pages: Int = 40) throws -> AuditDesk {
    var desk = try AuditDesk.released()
    desk.pageSize = pages
    try desk.open("RQ-10001")
    return desk
  }

  @Test func `opening a request asks for its newest entries and its rows`() throws {
    let desk = try desk()

    #expect(
      desk.effects.prefix(2) == [
        .ask(.history(subject: "RQ-10001", before: nil)), .ask(.open(request: "RQ-10001")),
      ])
  }

  @Test func `another subject has a history without a request`() throws {
    var desk = try AuditDesk.released()

    try desk.open("VS-10001")

    #expect(desk.effects == [.ask(.history(subject: "VS-10001", before: nil))])
    #expect(desk.pane.lines.count == 9)
  }

  @Test func `older entries are fetched by the last one's number when they are needed`() throws {
    var desk = try desk(pages: 11)
    #expect(desk.pane.lines.count == 11)

    let effects = try desk.keys("<down><down><down>")

    #expect(effects == [.ask(.history(subject: "RQ-10001", before: 4691))])
    #expect(desk.pane.lines.map(\.seq) == Array((4688...4701).reversed()))
    #expect(!desk.pane.hasMore)
    #expect(desk.pane.selected?.seq == 4698)
  }

  @Test func `a change brings the new entry and leaves the cursor on its own`() throws {
    var desk = try desk()
    try desk.keys("<down><down>")
    let entry = try #require(desk.journal.last?.entry)
    desk.append(entry)

    try desk.receive(.changed)

    #expect(desk.pane.lines.first?.seq == 4702)
    #expect(desk.pane.selected?.seq == 4699)
  }

  @Test func `a page of another subject is left alone`() throws {
    var desk = try desk()

    try desk.receive(.history(HistoryPage(subject: "RQ-9", lines: [], hasMore: false)))

    #expect(desk.pane.lines.count == 14)
  }

  @Test func `the filter keeps lines that hold every word`() throws {
    var desk = try desk()

    try desk.keys("/mkl<space>packed<enter>")

    #expect(desk.pane.shownLines.map(\.seq) == [4691])
    try desk.keys("<esc>")
    #expect(desk.pane.shownLines.count == 14)
  }

  @Test func `letters go into the filter while it is typed`() throws {
    var desk = try desk()

    let effects = try desk.keys("/pP")

    #expect(effects == [])
    #expect(desk.pane.filter == "pP")
    #expect(desk.pane.takesText)
  }

  @Test func `the filter stands beside the tabs, so that no alarm hides it`() throws {
    var desk = try desk()

    try desk.keys("/pac")

    let lines = desk.screen(rows: 24, columns: 80)
    #expect(lines[0].allSatisfy { $0 == " " })
    #expect(lines[1].hasSuffix("[Events] Items Documents  /pac_"))
  }

  @Test func `p serves the request, found by its number`() throws {
    var desk = try desk()

    #expect(
      try desk.keys("p") == [.go(.pickup, .subject("RQ-10001", foundBy: .requestNumber))])
  }

  @Test func `the tabs turn and stop at the ends`() throws {
    var desk = try desk()

    try desk.keys("<lt>>>>")

    #expect(desk.pane.tab == .documents)
    try desk.keys("<lt>")
    #expect(desk.pane.tab == .items)
  }

  @Test func `a text that is found opens its request`() throws {
    var desk = try AuditDesk.released()
    #expect(desk.pane.open(.find("torres"), desk.session) == [.ask(.find("torres"))])
    let patient = try #require(desk.chart.patients["100873"])
    let request = try #require(desk.chart.requests["RQ-10001"])
    let row = QueueRow(request, name: patient.name)

    try desk.receive(
      .found("torres", FindPage(hits: [FindHit(patient: patient, request: row, by: .fullName)])))

    #expect(desk.pane.subject == "RQ-10001")
  }

  @Test func `no key table has a fault`() throws {
    var desk = try desk()
    #expect(KeymapLint.problems(in: desk.pane.bindings) == [])

    try desk.keys("/")

    #expect(KeymapLint.problems(in: desk.pane.bindings) == [])
  }
}
