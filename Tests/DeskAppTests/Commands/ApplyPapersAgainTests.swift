import DeskStore
import Foundation
import Testing

/// Papers of lines when files come again, share papers or stop halfway.
@Suite struct ApplyPapersAgainTests {
  private let desk: TestDesk
  private let drop: String

  init() throws {
    desk = try TestDesk()
    drop = "\(desk.folder.path)/drop"
    try FileManager.default.createDirectory(atPath: drop, withIntermediateDirectories: true)
  }

  /// A line with the names of papers.
  private func line(_ line: String, _ papers: [String]) throws -> String {
    let names = try JSONSerialization.data(withJSONObject: papers)
    return line.dropLast() + #","papers":"# + String(decoding: names, as: UTF8.self) + "}"
  }

  private func put(_ lines: [String], as name: String) throws {
    _ = try desk.folder.write(lines.map { $0 + "\n" }.joined(), to: "drop/\(name)")
  }

  private func scan(_ name: String, _ text: String = "%PDF-1.7\nA form.\n%%EOF\n") throws {
    _ = try desk.folder.write(text, to: "drop/\(name)")
  }

  private func watch() throws -> Finished {
    try desk.run(["apply", "--watch", drop, "--once", "--settle", "0"])
  }

  private func names(_ folder: String = "") throws -> [String] {
    let path = folder.isEmpty ? drop : "\(drop)/\(folder)"
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  private func answers(_ name: String) throws -> [JSON] {
    try String(contentsOfFile: "\(drop)/done/\(name).answers.jsonl", encoding: .utf8)
      .split(separator: "\n").map { try JSON(parsing: String($0)) }
  }

  private func filed(_ id: String) throws -> [JSON] {
    try desk.run(["papers", "list", id, "--json"]).answers()
  }

  /// The names in the folder of the desk's scans.
  private var kept: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: desk.database + ".papers")) ?? []
  }

  private let proof =
    #"{"do":"authorization.scanIn","user":"mkl","with":{"kind":"proof","patient":"5100001","#
    + #""isWritten":true,"bearer":"Karin Halvorsen","proof":"birthRecord"}}"#

  @Test func `a paper that another file names too stays for it when one is rejected`() throws {
    try scan("scan.pdf")
    try put([try line(CounterScript.log(), ["scan.pdf"]), "not JSON"], as: "a.jsonl")
    try put([CounterScript.greta, try line(CounterScript.log(), ["scan.pdf"])], as: "b.jsonl")

    let run = try watch()

    #expect(run.status == 2)
    #expect(try names("rejected") == ["a.jsonl", "a.jsonl.why.txt"])
    #expect(try names("done") == ["b.jsonl", "b.jsonl.answers.jsonl", "scan.pdf"])
    #expect(try filed("RQ-10001").count == 1)
  }

  @Test func `two papers of the same bytes are both filed, once`() throws {
    let form = [CounterScript.greta, try line(CounterScript.log(), ["a.pdf", "b.pdf"])]
    for _ in 0..<2 {
      try scan("a.pdf")
      try scan("b.pdf")
      try put(form, as: "form.jsonl")

      let run = try watch()

      #expect(run.status == 0, "\(run.complaint)")
      #expect(try filed("RQ-10001").map { $0["name"].text } == ["a.pdf", "b.pdf"])
    }
    #expect(kept.count == 1)
  }

  @Test func `a line that was refused keeps its answer when its paper is moved on`() throws {
    try desk.done([CounterScript.greta, proof])
    let check = [
      try line(CounterScript.line("authorization.check", "jdo", "AU-10001"), ["scan.pdf"])
    ]
    try scan("scan.pdf")
    try put(check, as: "check.jsonl")
    _ = try watch()
    try put(check, as: "check.jsonl")

    let run = try watch()

    #expect(run.status == 1, "\(run.complaint)")
    let answer = try #require(try answers("check-2.jsonl").first)
    #expect(answer["outcome"].text == "refused" && answer["repeated"] == .flag(true))
    #expect(answer.rules == ["R-109"])
  }

  @Test func `a line that is done says so, and names the paper that could not be filed`() throws {
    let text = "%PDF-1.7\nA form.\n%%EOF\n"
    // Bytes cannot take the place of a folder.
    let there = "\(desk.database).papers/\(ContentDigest.of(Array(text.utf8)))"
    try FileManager.default.createDirectory(atPath: there, withIntermediateDirectories: true)
    try scan("scan.pdf", text)
    let form =
      #"{"id":"form-1","#
      + (try line(CounterScript.log(), ["scan.pdf"])).dropFirst()
    try put([CounterScript.greta, form], as: "form.jsonl")

    let answers = try desk.run(["apply", "\(drop)/form.jsonl"]).answers()
    let blocked = try watch()

    #expect(answers.map { $0["outcome"].text } == ["done", "done"])
    #expect(answers.last?["subject"].text == "RQ-10001")
    #expect(answers.last?["findings"]["unfiled"].text.hasPrefix("scan.pdf: ") == true)
    #expect(blocked.status == 3 && blocked.complaint.contains("form.jsonl"))
    #expect(try names().contains("form.jsonl"))

    try FileManager.default.removeItem(atPath: there)
    _ = try watch()

    #expect(try filed("RQ-10001").map { $0["name"].text } == ["scan.pdf"])
    #expect(try desk.run(["queue", "--json"]).answers().count == 1)
  }
}
