import DeskCore
import DeskUI
import Foundation
import Testing

@testable import DeskApp

/// Lists that somebody takes out from a screen.
@Suite struct ListExportTests {
  private let desk: ExportDesk

  init() throws { desk = try ExportDesk() }

  @Test func `a list lies in a private file that is called after it and its minute`() throws {
    let exported = try desk.take(ListAsk(.queue, view: "open"))

    #expect(exported.path == "\(desk.folder)/queue-2026-03-16-1005.csv")
    #expect(exported.rows == 1)
    let lines = try desk.text(exported).components(separatedBy: "\r\n")
    #expect(lines.count == 3 && lines[0].hasPrefix("id,patient,stage"))
    #expect(lines[1].hasPrefix("RQ-10001,5100001,ready"))
    let attributes = try FileManager.default.attributesOfItem(atPath: exported.path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    #expect(desk.files == ["queue-2026-03-16-1005.csv"])
  }

  @Test func `the journal has list, form, rows, view and purpose`() throws {
    _ = try desk.take(
      ListAsk(.queue, view: "ready", filter: "halvorsen"), .json, for: "morning meeting")

    let entry = try #require(try desk.entry())
    #expect(entry.tried == "desk.export" && entry.user == "mkl" && entry.outcome == .done)
    #expect(entry.evidence["taken.list"] == "queue")
    #expect(entry.evidence["taken.format"] == "json")
    #expect(entry.evidence["taken.rows"] == "1")
    #expect(entry.evidence["taken.view"] == "ready, words")
    #expect(entry.evidence["taken.purpose"] == "morning meeting")
    #expect(!"\(entry.evidence)".contains("halvorsen"))
  }

  @Test func `what was typed to find somebody is in the file's rows and never in the journal`()
    throws
  {
    let exported = try desk.take(ListAsk(.find, of: "Halvorsen"), for: "a call")

    let entry = try #require(try desk.entry())
    #expect(exported.rows > 0)
    #expect(entry.evidence["taken.list"] == "find")
    #expect(entry.evidence["taken.rows"] == "\(exported.rows)")
    #expect(!"\(entry.evidence)".contains("Halvorsen"))
  }

  @Test(arguments: [DeskList.history, .shelf, .unclaimed, .waiting])
  func `a name in the place of a number or a site is no list, and is not journalled`(
    list: DeskList
  ) throws {
    let exported = try desk.take(ListAsk(list, of: "Halvorsen 03141971"))

    guard case .invalid(let errors) = exported.outcome else {
      Issue.record("\(exported.outcome)")
      return
    }
    #expect(errors.map(\.field) == ["of"])
    #expect(try desk.entry() == nil && desk.files.isEmpty)
  }

  @Test func `a second one of the same minute leaves the first as it was`() throws {
    let first = try desk.take(ListAsk(.queue))
    let before = try desk.text(first)

    let second = try desk.take(ListAsk(.queue, view: "overdue"))

    #expect(second.path == "\(desk.folder)/queue-2026-03-16-1005-2.csv")
    #expect(try desk.text(first) == before)
    #expect(desk.files.count == 2)
  }

  @Test func `who may not take lists out is refused, on record, and no file is left`() throws {
    let exported = try desk.take(ListAsk(.queue), as: .front)

    guard case .refused(let refused) = exported.outcome else {
      Issue.record("\(exported.outcome)")
      return
    }
    #expect(refused.breaches.map(\.rule) == [.r06])
    #expect(exported.path.isEmpty && desk.files.isEmpty)
    #expect(try desk.entry()?.outcome == .refused)
  }

  @Test func `without a purpose, or of nothing that there is, no file is left`() throws {
    let wrong = [
      try desk.take(ListAsk(.queue), for: "  "), try desk.take(ListAsk(.queue, view: "mean")),
      try desk.take(ListAsk(.papers, of: "RQ-9")), try desk.take(ListAsk(.history)),
      try desk.take(ListAsk(.incidents, view: "closed")),
    ]

    let fields = wrong.map { exported in
      guard case .invalid(let errors) = exported.outcome else { return "\(exported.outcome)" }
      return errors.map(\.field).joined()
    }
    #expect(fields == ["purpose", "--view", "of", "of", "--view"])
    #expect(desk.files.isEmpty)
    #expect(try desk.entry() == nil)
  }

  @Test func `a name that is a formula is none in the file`() throws {
    try desk.desk.done([
      #"{"do":"patient.register","user":"dku","with":{"mrn":"77","family":"=HYPERLINK(1)","#
        + #""given":"@x","bornOn":"1971-03-14"}}"#
    ])

    let exported = try desk.take(ListAsk(.find, of: "HYPERLINK"))

    #expect(try desk.text(exported).contains("\"'=HYPERLINK(1), @x\""))
  }

  @Test func `the filter and the order of the view are those of the screen`() throws {
    try desk.desk.done([
      CounterScript.patient("5100002", "Aasen", "Ada", born: "1971-03-14", phone: "2387"),
      CounterScript.log("5100002"),
    ])

    let byPatient = try desk.rows(ListAsk(.queue, sort: .patient)).map { $0["id"].text }
    let filtered = try desk.rows(ListAsk(.queue, filter: "halv")).map { $0["id"].text }
    let ready = try desk.rows(ListAsk(.queue, view: "ready")).map { $0["id"].text }

    #expect(byPatient == ["RQ-10002", "RQ-10001"])
    #expect(filtered == ["RQ-10001"] && ready == ["RQ-10001"])
  }

  @Test func `a history holds what its filter holds on the screen`() throws {
    let all = try desk.rows(ListAsk(.history, of: "RQ-10001"))
    let packed = try desk.rows(ListAsk(.history, of: "RQ-10001", filter: "mkl packed"))

    #expect(all.count > 4)
    #expect(packed.map { $0["did"].text } == ["request.pack"])
  }
}
