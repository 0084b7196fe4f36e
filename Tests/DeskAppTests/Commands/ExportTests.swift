import Foundation
import Testing

/// Lists as files.
@Suite struct ExportTests {
  private let desk: TestDesk

  init() throws {
    desk = try TestDesk()
    try desk.done(CounterScript.ready)
  }

  private func export(_ arguments: [String], as role: String = "clerk") throws -> Finished {
    try desk.run(["export"] + arguments + ["--as", role])
  }

  @Test(arguments: [
    "queue", "audit", "users", "rules", "amendments", "notices", "accountings", "incidents",
    "waiting",
    "shelf", "unclaimed",
  ])
  func `a list goes out in both forms with as many rows`(list: String) throws {
    let csv = try export([list, "--csv", "--purpose", "a test"])
    let json = try export([list, "--json", "--purpose", "a test"])

    #expect(csv.status == 0 && json.status == 0, "\(csv.complaint)\(json.complaint)")
    let rows = csv.output.components(separatedBy: "\r\n").dropLast()
    // The journal itself has grown by the first export when the second one reads it.
    let grown = list == "audit" ? 1 : 0
    #expect(try rows.count - 1 + grown == json.answers().count)
    #expect(rows.first?.contains(",") == true)
  }

  @Test func `a history and a search go out by what they are of`() throws {
    let history = try export(["history", "RQ-10001", "--json", "--purpose", "x"])
    let found = try export(["find", "Halvorsen", "--csv", "--purpose", "x"])

    #expect(try history.answers().count == desk.history(of: "RQ-10001").count)
    #expect(found.output.contains("\"Halvorsen, Greta\""))
    #expect(try export(["history", "--json", "--purpose", "x"]).status == 2)
  }

  @Test func `the lists of one patient or one packet go out by its number`() throws {
    let items = try export(["items", "RQ-10001", "--json", "--purpose", "x"])
    let requests = try export(["requests", "5100001", "--csv", "--purpose", "x"])
    let nobody = try export(["papers", "9", "--csv", "--purpose", "x"])

    #expect(try items.answers().map { $0["number"].number } == [1, 2])
    #expect(requests.output.contains("RQ-10001"))
    #expect(nobody.status == 2 && nobody.complaint.contains("there is no 9"))
  }

  @Test func `words narrow the queue and the shelf, and a list that is none is named`() throws {
    let found = try export(["queue", "--words", "halv", "--json", "--purpose", "x"])
    let none = try export(["shelf", "--words", "B-9", "--json", "--purpose", "x"])
    let wrong = try export(["gossip", "--csv", "--purpose", "x"])

    #expect(try found.answers().count == 1 && none.answers().isEmpty)
    #expect(wrong.status == 2 && wrong.complaint.contains("unclaimed"))
  }

  @Test func `who took out what, how much and for what is in the journal`() throws {
    let file = "\(desk.folder.path)/queue.csv"

    let run = try export(["queue", "--csv", "--purpose", "morning meeting", "-o", file])

    #expect(run.status == 0 && run.output.isEmpty, "\(run.complaint)")
    let entry = try #require(try desk.history(of: "desk").first)
    #expect(entry["did"].text == "desk.export" && entry["user"].text == "mkl")
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    #expect(try desk.audit()["ok"] == .flag(true))
    let words = try desk.run(["export", "audit", "--json", "--purpose", "x", "--as", "auditor"])
    #expect(words.status == 0)
  }

  @Test func `without a purpose or a right nothing goes out`() throws {
    let file = "\(desk.folder.path)/queue.csv"

    let front = try export(["queue", "--csv", "--purpose", "x", "-o", file], as: "front")
    let blank = try export(["queue", "--csv", "--purpose", "  ", "-o", file])
    let none = try export(["queue", "--csv", "-o", file])

    #expect(front.status == 1 && front.complaint.contains("R-06"))
    #expect(blank.status == 2 && none.status != 0)
    #expect(!FileManager.default.fileExists(atPath: file))
    let left = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
    #expect(!left.contains { $0.hasSuffix(".part") })
  }

  @Test func `a name that is a formula is none in the file, which may begin with a mark`() throws {
    try desk.done([
      #"{"do":"patient.register","user":"dku","with":{"mrn":"77","family":"=HYPERLINK(1)","#
        + #""given":"@x","bornOn":"1971-03-14"}}"#
    ])

    let run = try export(["find", "HYPERLINK", "--csv", "--bom", "--purpose", "x"])

    #expect(run.output.contains("\"'=HYPERLINK(1), @x\""), "\(run.output)")
    #expect(run.output.unicodeScalars.first == "\u{FEFF}")
  }
}
