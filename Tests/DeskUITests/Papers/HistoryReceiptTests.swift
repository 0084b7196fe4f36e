import Testing

@testable import DeskCore
@testable import DeskUI

/// The receipt of a request.
@Suite struct HistoryReceiptTests {
  private func lines(_ desk: AuditDesk) throws -> [String] {
    var desk = desk
    try desk.open("RQ-10001")
    for case .write(let paper) in try desk.keys("P") {
      #expect(paper.kind == "receipt")
      #expect(paper.subject == "RQ-10001")
      return paper.lines
    }
    return []
  }

  @Test func `it says what left, to whom, when and by which checks`() throws {
    let text = try lines(try AuditDesk.released()).joined(separator: "\n")

    #expect(
      text == """
        St. Paul Radiology
        St. Paul

        RECEIPT  RQ-10001
        Written Fri 17 Jul 2026, 14:32, jdo
        Patient   Torres, Maria
        Received  Thu 16 Jul 2026
        Status    RELEASED

        Released
          1. disc, images  MD-00734
          2. paper, reports

        Handed    Fri 17 Jul 2026, 14:32, by jdo at FD1
        To        the patient
        ID        driver licence, photo ok
        Matched   date of birth; phone
        Count     2 counted blind
        Signature signed

        Journal   entries 4688 to 4701, digests true
        """)
  }

  @Test func `it holds findings and no identifier`() throws {
    let text = try lines(try AuditDesk.released()).joined(separator: "\n")

    for identifier in ["1971", "03-14", "0148", "100873"] {
      #expect(!text.contains(identifier), "\(identifier)")
    }
  }

  @Test func `a request that has not left says so`() throws {
    var desk = try AuditDesk()
    try desk.toTheCounter()

    let lines = try lines(desk)

    #expect(lines.contains("Released  nothing so far"))
    #expect(!lines.contains { $0.hasPrefix("Handed") })
  }

  @Test func `a chain that is not true is on the receipt`() throws {
    var desk = try AuditDesk.released()
    let entry = try #require(desk.journal.last?.entry)
    desk.append(entry, isTrue: false)

    #expect(try lines(desk).last == "Journal   NOT TRUE: entries 4702")
  }

  @Test func `it is not written while older entries are missing`() throws {
    var desk = try AuditDesk.released()
    desk.pageSize = 10
    try desk.open("RQ-10001")
    #expect(desk.pane.hasMore)

    let effects = try desk.keys("P")

    #expect(effects.message == "Older entries are missing: End fetches them.")
  }

  @Test func `no line is wider than the paper`() throws {
    var desk = try AuditDesk.released()
    desk.chart.patients["100873"]?.name = PersonName(
      family: String(repeating: "Long ", count: 40), given: "A")

    for line in try lines(desk) { #expect(Text.width(line) <= HistoryReceipt.width) }
  }
}
