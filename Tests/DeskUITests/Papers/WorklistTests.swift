import DeskCore
import Testing

@testable import DeskUI

/// The open work on paper.
@Suite struct WorklistTests {
  private func row(_ number: Int, _ stage: RequestStage, bin: String = "") throws -> QueueRow {
    let desk = try AuditDesk.released()
    let request = try #require(desk.chart.requests["RQ-10001"])
    var row = QueueRow(request, name: PersonName(family: "Halvorsen", given: "Greta"))
    row.id = "RQ-\(10_000 + number)"
    row.stage = stage
    row.bin = bin
    row.hold = ""
    return row
  }

  private func list(_ rows: [QueueRow]) throws -> Worklist {
    let site = try #require(Policy().site("STP"))
    let now = try #require(Instant("2026-03-16T10:05:00-05:00"))
    let moment = try #require(Moment(now, at: site, zones: Zones { _, _ in -5 * 3600 }))
    return Worklist(
      practice: "St. Paul Radiology", site: site, moment: moment, open: rows, waiting: [])
  }

  @Test func `the shelf comes by its bins before the open work, masked as lists are`() throws {
    let sheets = try list([
      row(3, .inWork), row(2, .ready, bin: "B-14"), row(1, .ready, bin: "A-02"),
    ]).sheets

    let text = try #require(sheets.first)
    let requests = text.filter { $0.contains("RQ-") }
    #expect(sheets.count == 1)
    #expect(
      requests.map { $0.split(separator: " ").first { $0.hasPrefix("RQ-") } } == [
        "RQ-10001", "RQ-10002", "RQ-10003",
      ])
    #expect(requests[0].contains("A-02") && requests[0].contains("Halvorsen, G."))
    #expect(!text.joined().contains("Greta"))
    #expect(text.contains("ON THE SHELF (2)") && text.contains("OPEN WORK (1)"))
    #expect(text.contains("AT THE COUNTER (0)"))
  }

  @Test func `no line is wider and no sheet longer than paper, and none is cut in two`() throws {
    let list = try list((1...95).map { try row($0, .inWork) })

    let sheets = list.sheets
    #expect(sheets.count > 4)
    for (index, sheet) in sheets.enumerated() {
      #expect(sheet.count <= Worklist.length)
      #expect(sheet.allSatisfy { $0.count <= Worklist.width })
      #expect(sheet[1].hasSuffix("\(index + 1) of \(sheets.count)"))
      #expect(
        sheet.filter { $0.contains("RQ-") }.count == sheet.filter { $0.contains("done at") }.count)
    }
    #expect(list.text.split(separator: "\u{0C}").count == sheets.count)
    #expect(sheets.joined().filter { $0.contains("RQ-") }.count == 95)
  }
}
