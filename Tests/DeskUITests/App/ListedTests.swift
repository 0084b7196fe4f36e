import Testing

@testable import DeskCore
@testable import DeskUI

/// Which list each pane would take out, as it stands.
@Suite struct ListedTests {
  @Test(arguments: MatterList.allCases)
  func `each list of Amend, with the closed ones where they are shown`(_ list: MatterList) throws {
    var desk = try AmendMorning().open([.clerk])
    for _ in 0..<(MatterList.allCases.firstIndex(of: list) ?? 0) { try desk.press("<gt>") }

    #expect(desk.app.pane.listed == ListAsk(list.taken, view: "open"))
    try desk.press("v")
    #expect(desk.app.pane.listed == ListAsk(list.taken))
  }

  @Test func `a form of Amend has no list under it`() throws {
    var desk = try AmendMorning().open(AmendKeysTests.everyone)

    try desk.press("j D")

    #expect(desk.app.pane.listed == nil)
  }

  @Test func `the journal where Audit has no subject, else its history with the filter`() throws {
    #expect(AuditPane().listed == ListAsk(.audit))
    var desk = try AuditDesk.released()
    try desk.open("RQ-10001")
    #expect(desk.pane.listed == ListAsk(.history, of: "RQ-10001"))

    try desk.keys("/mkl<enter>")

    #expect(desk.pane.listed == ListAsk(.history, of: "RQ-10001", filter: "mkl"))
  }

  @Test func `Audit's other tabs are the packet's items and the patient's papers`() throws {
    var desk = try AuditDesk.released()
    try desk.open("RQ-10001")

    try desk.keys(">")
    #expect(desk.pane.listed == ListAsk(.items, of: "RQ-10001"))
    try desk.keys(">")
    #expect(desk.pane.listed == ListAsk(.papers, of: "100873"))
  }

  @Test func `a subject that is no request has no items`() throws {
    var desk = try AuditDesk.released()
    try desk.open("VS-10001")

    try desk.keys(">")

    #expect(desk.pane.listed == nil)
  }

  @Test func `who waits, until somebody is served`() throws {
    var (counter, request) = try CounterDesk.withPacket()
    var empty = PickupPane()
    _ = empty.open(.fresh, try counter.session())
    #expect(empty.listed == ListAsk(.waiting, of: "STP"))

    try counter.open(request)

    #expect(counter.pane.listed == nil)
  }

  @Test func `whom Intake's search found, then the requests of the one who was picked`() throws {
    var desk = try IntakeDesk()
    desk.patient("100873", "Torres", "Maria", born: "1971-03-14")
    try desk.open()
    #expect(desk.pane.listed == nil)

    try desk.keys("<tab>torr")
    #expect(desk.pane.listed == ListAsk(.find, of: "torr"))
    try desk.keys("<enter>")

    #expect(desk.pane.listed == ListAsk(.requests, of: "100873"))
  }

  @Test func `a filter of a history reads an entry as the list shows it`() throws {
    let desk = try AuditDesk.released()
    let line = try #require(desk.journal.first { $0.seq == 4691 })

    #expect(line.holds(Fold.words("mkl packed")))
    #expect(!line.holds(Fold.words("mkl handed")))
  }
}
