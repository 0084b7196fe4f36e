import Foundation
import Testing

/// Scans of papers through the real program.
@Suite struct PapersTests {
  private let desk: TestDesk

  /// A desk with Greta and the proof AU-10001, which nobody has seen.
  init() throws {
    desk = try TestDesk()
    try desk.done([
      CounterScript.greta,
      #"{"do":"authorization.scanIn","user":"mkl","with":{"kind":"proof","patient":"5100001","#
        + #""isWritten":true,"bearer":"Karin Halvorsen","proof":"birthRecord"}}"#,
    ])
  }

  private var folder: String { desk.database + ".papers" }

  private func scan(_ text: String = "%PDF-1.7\nA birth record.\n%%EOF\n") throws -> String {
    try desk.folder.write(text, to: "scan-\(desk.folder.nextNumber()).bin")
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
  }

  private func policy(_ text: String) throws {
    let file = try desk.folder.write(text, to: "policy-\(desk.folder.nextNumber()).toml")
    let run = try desk.run(["policy", "load", file, "--as", "supervisor"])
    #expect(run.status == 0, "\(run.complaint)")
  }

  @Test func `a scan is filed by what is in it, once, and the journal knows its digest`() throws {
    let file = try scan()

    let first = try desk.run(["papers", "add", "AU-10001", file, "--as", "front"])
    let second = try desk.run(["papers", "add", "AU-10001", file, "--as", "front"])

    #expect(first.status == 0 && first.output.hasPrefix("PF-10001 is filed"), "\(first.complaint)")
    #expect(second.output.hasPrefix("PF-10002"))
    #expect(try names().count == 1)
    let listed = try desk.run(["papers", "list", "AU-10001", "--json"]).answers()
    #expect(listed.map { $0["hash"].text } == [try names()[0], try names()[0]])
    #expect(listed.first?["kind"].text == "pdf" && listed.first?["openedBy"].list.isEmpty == true)
    let audit = try desk.audit()
    #expect(audit["ok"] == .flag(true) && audit["papers"].number == 2)
    #expect(try desk.history(of: "AU-10001").first?["did"].text == "paper.file")
  }

  @Test func `a web page that is called a PDF is not filed`() throws {
    let file = try desk.folder.write("<html>", to: "form.pdf")

    let run = try desk.run(["papers", "add", "AU-10001", file, "--as", "front"])

    #expect(run.status == 2 && run.complaint.contains("PDF, PNG or TIFF"))
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func `a file over the house's limit is refused before it is stored`() throws {
    try policy("[papers]\nlimitMegabytes = 1\n")
    let file = try scan("%PDF-1.7\n" + String(repeating: "x", count: 1_000_000))

    let run = try desk.run(["papers", "add", "AU-10001", file, "--as", "front"])

    #expect(run.status == 2 && run.complaint.contains("at most 1 MB"), "\(run.complaint)")
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func `a scan of nothing is stored and named as an orphan`() throws {
    let run = try desk.run(["papers", "add", "AU-99999", try scan(), "--as", "front"])

    #expect(run.status == 2)
    let checks = try desk.run(["doctor", "--json"]).answer().list
    let papers = try #require(checks.first { $0["check"].text == "papers" })
    #expect(papers["ok"] == .flag(false))
    #expect(papers["says"].text.contains("1 files that no entry names"))
  }

  @Test func `a scan that is gone or changed is found by the audit`() throws {
    _ = try desk.run(["papers", "add", "AU-10001", try scan(), "--as", "front"])
    _ = try desk.run(["papers", "add", "AU-10001", try scan("%PDF-1.4 b\n"), "--as", "front"])
    let hashes = try desk.run(["papers", "list", "AU-10001", "--json"]).answers()
      .map { $0["hash"].text }
    try FileManager.default.removeItem(atPath: "\(folder)/\(hashes[0])")
    try Data("%PDF-1.4 B\n".utf8).write(to: URL(filePath: "\(folder)/\(hashes[1])"))

    let run = try desk.run(["audit", "verify", "--json"])

    let answer = try run.answer()
    #expect(run.status == 3 && answer["ok"] == .flag(false))
    #expect(answer["replayMatches"] == .flag(true))
    #expect(answer["papersMissing"].list.map(\.text) == ["PF-10001"])
    #expect(answer["papersDamaged"].list.map(\.text) == ["PF-10002"])
  }

  @Test func `no line of apply files a scan that was not stored`() throws {
    let line =
      #"{"do":"paper.file","user":"jdo","on":"AU-10001","with":{"hash":""#
      + String(repeating: "ab", count: 32) + #"","kind":"pdf","size":10,"name":"x.pdf"}}"#

    let answer = try #require(try desk.apply([line]).first)

    #expect(answer["outcome"].text == "invalid" && answer["field"].text == "hash")
  }

  @Test func `a house without a viewer refuses with the key named, and that is journalled`() throws
  {
    _ = try desk.run(["papers", "add", "AU-10001", try scan(), "--as", "front"])

    let run = try desk.run(["papers", "open", "AU-10001", "1", "--as", "clerk"])

    #expect(run.status == 1 && run.output.contains("papers.viewer"))
    #expect(try desk.history(of: "PF-10001").first?["outcome"].text == "refused")
    let check = try desk.apply([CounterScript.line("authorization.check", "mkl", "AU-10001")])
    #expect(check.first?.rules == ["R-109"])
  }

  @Test func `a scan that the clerk opened was seen by the clerk, from a copy that does not stay`()
    throws
  {
    try policy("[papers]\nviewer = true\n")
    let shown = "\(desk.folder.path)/shown"
    let viewer = try desk.folder.write(
      "#!/bin/sh\nstat -c %a \"$1\" > \(shown)\ncat \"$1\" >> \(shown)\n", to: "viewer")
    chmod(viewer, 0o700)
    try FileManager.default.createDirectory(
      atPath: "\(desk.folder.path)/config/recordsdesk", withIntermediateDirectories: true)
    _ = try desk.folder.write("viewer = \"\(viewer)\"\n", to: "config/recordsdesk/config.toml")
    _ = try desk.run(["papers", "add", "AU-10001", try scan(), "--as", "front"])

    let run = try desk.run(["papers", "open", "AU-10001", "1", "--as", "clerk"])

    #expect(run.status == 0, "\(run.complaint)")
    let text = try String(contentsOfFile: shown, encoding: .utf8)
    #expect(text.hasPrefix("600\n%PDF-1.7\nA birth record."))
    let left = try FileManager.default.contentsOfDirectory(
      atPath: "\(desk.folder.path)/state/recordsdesk/viewing")
    #expect(left.isEmpty)
    #expect(
      try desk.history(of: "AU-10001").prefix(2).map { $0["did"].text }
        == ["authorization.see", "paper.open"])
    let check = try desk.apply([
      CounterScript.line("authorization.check", "jdo", "AU-10001"),
      CounterScript.line("authorization.check", "mkl", "AU-10001"),
    ])
    #expect(check.first?.rules == ["R-109"])
    #expect(check.last?["outcome"].text == "done")
    #expect(try desk.audit()["ok"] == .flag(true))
  }
}
