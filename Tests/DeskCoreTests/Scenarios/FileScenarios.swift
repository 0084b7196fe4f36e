import Testing

@testable import DeskCore

/// Scans of papers, and who saw a paper.
@Suite struct FileScenarios {
  private static let hash = String(repeating: "ab", count: 32)

  private func desk(viewer: Bool = false) throws -> ScenarioDesk {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    desk.chart.patients["100"] = Patient(
      mrn: "100", name: PersonName(family: "Berg", given: "Anna"),
      bornOn: Sample.day("1980-05-01"))
    desk.ground.policy.papers.viewer = viewer
    return desk
  }

  private func file(_ more: Facts = [:]) -> Facts {
    var facts: Facts = [
      "hash": .text(Self.hash), "kind": .text("pdf"), "size": .number(1_000),
      "name": .text("scan.pdf"),
    ]
    for field in more.fields { facts[field] = more[field] }
    return facts
  }

  @Test func `a paper that nobody saw is not checked and stays as received`() throws {
    var desk = try desk()
    let paper = try desk.authorization(checked: false, ["inHand": .flag(false)])

    let unseen = try desk.does("authorization.check", on: paper, by: "clerk")

    #expect(unseen.codes == ["PAPER_UNSEEN"])
    #expect(desk.chart.documents[paper]?.stage == .received)
    try desk.done("authorization.see", on: paper, by: "clerk", ["inHand": .flag(true)])
    try desk.done("authorization.check", on: paper, by: "clerk")
    #expect(desk.chart.documents[paper]?.seen?.map(\.by) == ["clerk"])
  }

  @Test func `another's look does not serve, and a paper with gaps is not judged unseen`() throws {
    var desk = try desk()
    let paper = try desk.authorization(checked: false, ["purpose": .text("")])

    let others = try desk.does("authorization.check", on: paper, by: "front")

    #expect(others.rules == [.r109, .r10])
    #expect(desk.chart.documents[paper]?.stage == .received)
    let own = try desk.does("authorization.check", on: paper, by: "clerk")
    #expect(own.rules == [.r10])
    #expect(desk.chart.documents[paper]?.stage == .defective)
  }

  @Test func `a look that nobody states is none`() throws {
    var desk = try desk()
    let paper = try desk.authorization(checked: false, ["inHand": .flag(false)])

    let look = try desk.does("authorization.see", on: paper, by: "clerk")

    #expect(look.codes == ["SIGHT_UNSTATED"])
    #expect(desk.chart.documents[paper]?.seen == [])
  }

  @Test func `a file is filed under its paper and opened only where the house allows`() throws {
    var desk = try desk()
    let paper = try desk.authorization(checked: false, ["inHand": .flag(false)])
    let scan = try desk.done("paper.file", on: paper, by: "front", file())

    let closed = try desk.does("paper.open", on: scan, by: "clerk")
    #expect(closed.codes == ["VIEWER_OFF"])

    desk.ground.policy.papers.viewer = true
    let early = try desk.does(
      "authorization.see", on: paper, by: "clerk", ["file": .text(scan)])
    #expect(early.codes == ["FILE_UNOPENED"])
    try desk.done("paper.open", on: scan, by: "clerk")
    try desk.done("authorization.see", on: paper, by: "clerk", ["file": .text(scan)])
    try desk.done("authorization.check", on: paper, by: "clerk")
    let row = try #require(try desk.chart.matter(scan, as: PaperScan.self))
    #expect(row.patient == "100" && row.request == paper)
    #expect(row.opened.map(\.by) == ["clerk"])
  }

  @Test func `the file of one paper is no look at another`() throws {
    var desk = try desk(viewer: true)
    let paper = try desk.authorization(checked: false, ["inHand": .flag(false)])
    let other = try desk.authorization(checked: false)
    let scan = try desk.done("paper.file", on: other, by: "front", file())
    try desk.done("paper.open", on: scan, by: "clerk")

    let look = try desk.does("authorization.see", on: paper, by: "clerk", ["file": .text(scan)])

    #expect(look.codes == ["FILE_UNOPENED"])
  }

  @Test func `what is too large, no digest or of nothing is not understood`() throws {
    var desk = try desk()
    let paper = try desk.authorization(checked: false)
    desk.ground.policy.papers.limitMegabytes = 1

    for (facts, field) in [
      (file(["size": .number(1_000_001)]), "size"), (file(["hash": .text("../x")]), "hash"),
      (file(["hash": .text(String(repeating: "AB", count: 32))]), "hash"),
    ] {
      guard case .invalid(let errors) = try desk.does("paper.file", on: paper, by: "front", facts)
      else {
        Issue.record("\(field)")
        continue
      }
      #expect(errors.map(\.field) == [field])
    }
    guard case .invalid = try desk.does("paper.file", on: "AU-99999", by: "front", file()) else {
      Issue.record("a file of nothing")
      return
    }
    #expect(
      try desk.done("paper.file", on: paper, by: "front", file(["size": .number(1_000_000)]))
        == "PF-10001")
  }

  @Test func `a name keeps neither folders nor what turns the text around`() {
    #expect(PaperScan.safe("../../etc/passwd") == "passwd")
    #expect(PaperScan.safe("C:\\scans\\a.pdf") == "a.pdf")
    #expect(PaperScan.safe("scan\u{202E}fdp.exe\u{07}\n") == "scanfdp.exe")
    #expect(PaperScan.safe(String(repeating: "a", count: 500)).count == 120)
  }

  @Test func `what a file is, is told from its bytes`() {
    #expect(PaperStamp.Kind(firstBytes: Array("%PDF-1.7".utf8)) == .pdf)
    #expect(PaperStamp.Kind(firstBytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) == .png)
    #expect(PaperStamp.Kind(firstBytes: [0x49, 0x49, 0x2A, 0x00, 8]) == .tiff)
    #expect(PaperStamp.Kind(firstBytes: [0x4D, 0x4D, 0x00, 0x2A, 0]) == .tiff)
    #expect(PaperStamp.Kind(firstBytes: Array("%PDF".utf8)) == nil)
    #expect(PaperStamp.Kind(firstBytes: [0x89, 0x50, 0x4E, 0x47]) == nil)
    #expect(PaperStamp.Kind(firstBytes: Array("<html>".utf8)) == nil)
    #expect(PaperStamp.Kind(firstBytes: []) == nil)
  }
}
