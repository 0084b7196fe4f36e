import Testing

@testable import DeskCore
@testable import DeskUI

/// The audit pane as it looks, at the two sizes that the desk is used at.
@Suite struct AuditScreenTests {
  @Test func `the history at 80x24`() throws {
    var desk = try AuditDesk.released()
    try desk.open("RQ-10001")

    #expect(
      desk.screen(rows: 24, columns: 80).joined(separator: "\n") == """

        RQ-10001  Torres, M.            [Events] Items Documents   < > to switch
           When             Who   Where What                                        Seq
        ────────────────────────────────────────────────────────────────────────────────
        >  07-17 14:32:00   jdo   FD1   handed over 2 items, signed                4701▲
           07-17 14:32:00   jdo   FD1   every rule asked again: all hold           4700█
           07-17 14:31:00   jdo   FD1   verified as the patient                    4699█
           07-17 14:31:00   jdo   FD1   ID shown: driver licence, photo ok         4698█
           07-17 14:31:00   jdo   FD1   identifier 2 matched (phone)               4697█
           07-17 14:31:00   jdo   FD1   identifier 1 matched (date of birth)       4696
           07-17 14:30:00   jdo   FD1   says: the patient                          4695
           07-17 14:30:00   jdo   FD1   called to the counter                      4694
           07-17 14:30:00   jdo   FD1   someone came                               4693▼
        ┌─ Entry 4701 ─────────────────────────────────────────────────────────────────┐
        │ what   handed over 2 items, signed                                           │
        │ who    jdo (clerk, front)  where FD1 STP  2026-07-17 14:32:00                │
        │ found  hand over: expected=2 counted=2 own labels 0=MD-00734 own labels      │
        │        1=RQ-10001/2 name read back=true labels read back=true                │
        │ hash   d470..000a   prev d470..000a   OK                                     │
        └──────────────────────────────────────────────────────────────────────────────┘
        Chain verified: 14 entries shown, every digest true.
        """)
  }

  @Test func `the history at 120x40 has the request beside it`() throws {
    var desk = try AuditDesk.released()
    try desk.open("RQ-10001")

    #expect(
      desk.screen(rows: 40, columns: 120).joined(separator: "\n") == """

        RQ-10001  Torres, M.            [Events] Items Documents   < > to switch       ┌─ Request ─────────────────────────────┐
           When             Who   Where What                                      Seq  │                                       │
        ────────────────────────────────────────────────────────────────────────────── │ Status   RELEASED                     │
        >  07-17 14:32:00   jdo   FD1   handed over 2 items, signed              4701  │ Patient  Torres, Maria                │
           07-17 14:32:00   jdo   FD1   every rule asked again: all hold         4700  │ Track    Own records                  │
           07-17 14:31:00   jdo   FD1   verified as the patient                  4699  │ Asked    07-16 counter                │
           07-17 14:31:00   jdo   FD1   ID shown: driver licence, photo ok       4698  │ Records  images reports               │
           07-17 14:31:00   jdo   FD1   identifier 2 matched (phone)             4697  │ Dates    all                          │
           07-17 14:31:00   jdo   FD1   identifier 1 matched (date of birth)     4696  │ Delivery pickup                       │
           07-17 14:30:00   jdo   FD1   says: the patient                        4695  │ Due      08-14 (hipaa)                │
           07-17 14:30:00   jdo   FD1   called to the counter                    4694  │ Items    2                            │
           07-17 14:30:00   jdo   FD1   someone came                             4693  │                                       │
           07-16 16:30:00   jdo   FD1   second person checked it, shelf B-14     4692  │                                       │
           07-16 16:20:00   mkl   BK2   packed 2 items                           4691  │ Documents                             │
           07-16 15:11:00   mkl   BK2   assigned to mkl                          4690  │  none                                 │
           07-16 15:10:00   mkl   BK2   in order: every rule holds               4689  │                                       │
           07-16 15:02:00   jdo   FD1   request logged, walk-in, own records     4688  │ Disclosures so far                    │
                                                                                       │  1 disc, images                       │
                                                                                       │  2 paper, reports                     │
                                                                                       │                                       │
                                                                                       │ p pickup   F9 receipt   / filter      │
                                                                                       │                                       │
                                                                                       │                                       │
        ┌─ Entry 4701 ───────────────────────────────────────────────────────────────┐ │                                       │
        │ what   handed over 2 items, signed                                         │ │                                       │
        │ who    jdo (clerk, front)  where FD1 STP  2026-07-17 14:32:00              │ │                                       │
        │ found  hand over: expected=2 counted=2 own labels 0=MD-00734 own labels    │ │                                       │
        │        1=RQ-10001/2 name read back=true labels read back=true              │ │                                       │
        │        signature=signed                                                    │ │                                       │
        │        identifiers: findings 0 kind=bornOn findings 0 matches=true         │ │                                       │
        │        findings 1 kind=phoneLastFour findings 1 matches=true look          │ │                                       │
        │        alike=false                                                         │ │                                       │
        │        photo i d: kind=driverLicence photo matches=true expiry typed=false │ │                                       │
        │ hash   d470..000a   prev d470..000a   OK                                   │ └───────────────────────────────────────┘
        └────────────────────────────────────────────────────────────────────────────┘
        Chain verified: 14 entries shown, every digest true.
        """)
  }

  @Test func `the items of the packet at 80x24`() throws {
    var desk = try AuditDesk.released()
    try desk.open("RQ-10001")

    try desk.keys(">")

    #expect(
      desk.screen(rows: 24, columns: 80).prefix(6).joined(separator: "\n") == """

        RQ-10001  Torres, M.            Events [Items] Documents   < > to switch
            No Medium  Type         What                               Label      Gone
        ────────────────────────────────────────────────────────────────────────────────
        >    1 disc    images       CT chest                           MD-00734   yes
             2 paper   reports      Report CT chest                               yes
        """)
  }

  @Test func `a refused entry shows the rule's words`() throws {
    var desk = try AuditDesk()
    try desk.toTheCounter()
    let visit = try desk.does("pickup.arrive", at: "17T14:30", ["request": .text("RQ-10001")])
    try desk.does("pickup.call", on: visit, at: "17T14:30")
    try desk.does("pickup.handOver", on: visit, at: "17T14:31", ["count": .number(2)])
    try desk.open("RQ-10001")

    let screen = desk.screen(rows: 24, columns: 80)

    #expect(screen.contains { $0.contains("REFUSED hand-over: R-00") })
    #expect(screen.contains { $0.contains("rule   R-00") })
  }

  @Test func `an entry whose digest is not true is loud`() throws {
    var desk = try AuditDesk.released()
    let entry = try #require(desk.journal.last?.entry)
    desk.append(entry, isTrue: false)
    try desk.open("RQ-10001")
    var frame = Frame(Size(rows: 24, columns: 80))

    desk.pane.draw(into: &frame, area: frame.area.dropTop(1).dropBottom(2))

    #expect(
      frame.lines()[21].hasPrefix("!! CHAIN BROKEN at entry 4702: its digest is not true."))
    #expect(frame.roles()[21].hasPrefix("toast.error"))
    #expect(frame.lines().contains { $0.contains("NOT TRUE") })
  }

  @Test func `an empty pane says how to find a subject`() throws {
    let desk = try AuditDesk()

    #expect(desk.screen(rows: 24, columns: 80).contains { $0.contains("find one with F2") })
  }

  @Test(arguments: [(1, 1), (5, 20), (10, 60), (23, 79)])
  func `a window that is too small draws what fits`(rows: Int, columns: Int) throws {
    var desk = try AuditDesk.released()
    try desk.open("RQ-10001")
    var frame = Frame(Size(rows: rows, columns: columns))

    desk.pane.draw(into: &frame, area: frame.area)

    #expect(frame.lines().count == rows)
  }

  @Test(arguments: [
    "\u{1B}[31mEVIL", "\u{202E}drawkcab", "中文名字長長長長長", String(repeating: "Long", count: 50),
  ])
  func `hostile words stay in their column and off the receipt`(name: String) throws {
    var desk = try AuditDesk.released()
    desk.chart.patients["100873"]?.name = PersonName(family: name, given: name)
    desk.chart.requests["RQ-10001"]?.items[0].title = name
    try desk.open("RQ-10001")
    try desk.keys(">")

    for line in desk.screen(rows: 40, columns: 120) {
      #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
      #expect(Text.width(line) <= 120)
    }
    for case .write(let paper) in try desk.keys("P") {
      for line in paper.lines {
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
      }
    }
  }
}
