import Foundation
import Testing

/// Lines of `apply` that bring papers with them.
@Suite struct ApplyPapersTests {
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

  @Test func `a line's papers are filed under what it made, and lie beside its file`() throws {
    try scan("scan.pdf")
    try scan("back side.pdf", "%PDF-1.4 back\n")
    try put(
      [CounterScript.greta, try line(CounterScript.log(), ["scan.pdf", "back side.pdf"])],
      as: "form.jsonl")

    let run = try watch()

    #expect(run.status == 0, "\(run.complaint)")
    #expect(try names() == ["done"])
    #expect(
      try names("done")
        == ["back side.pdf", "form.jsonl", "form.jsonl.answers.jsonl", "scan.pdf"])
    #expect(try answers("form.jsonl").map { $0["subject"].text } == ["5100001", "RQ-10001"])
    #expect(try filed("RQ-10001").map { $0["name"].text } == ["scan.pdf", "back side.pdf"])
    #expect(kept.count == 2)
    let audit = try desk.audit()
    #expect(audit["ok"] == .flag(true) && audit["papers"].number == 2)
  }

  @Test
  func `a paper that is none, or no file of this folder, rejects its line and nothing is kept`()
    throws
  {
    let outside = try desk.folder.write("%PDF-1.7 outside\n", to: "outside.pdf")
    try scan(".hidden.pdf")
    try scan("page.pdf", "<html>")
    try scan("half.pdf.part")
    try scan("turned\u{202E}fdp.exe")
    try FileManager.default.createSymbolicLink(
      atPath: "\(drop)/link.pdf", withDestinationPath: outside)
    try FileManager.default.createDirectory(
      atPath: "\(drop)/folder.pdf", withIntermediateDirectories: false)
    #expect(mkfifo("\(drop)/pipe.pdf", 0o600) == 0)
    try put(
      [CounterScript.patient("96", "Berg", "Anna", born: "1971-03-14", phone: "2387")],
      as: "z-other.jsonl")
    let bad = [
      "none.pdf", ".hidden.pdf", "page.pdf", "half.pdf.part", "turned\u{202E}fdp.exe", "link.pdf",
      "folder.pdf", "pipe.pdf", "z-other.jsonl", "../outside.pdf", "drop/../../outside.pdf",
      outside, "..", ".", "", "a\\b.pdf",
    ]
    try put(
      [CounterScript.greta] + (try bad.map { try line(CounterScript.log(), [$0]) }), as: "a.jsonl")

    let run = try watch()

    #expect(run.status == 2, "\(run.complaint)")
    let answers = try answers("a.jsonl").dropFirst()
    for (name, answer) in zip(bad, answers) {
      #expect(answer["outcome"].text == "invalid", "\(name)")
      #expect(answer["field"].text == "papers[0]", "\(name)")
    }
    #expect(answers.count == bad.count)
    #expect(try desk.run(["queue", "--json"]).output.isEmpty)
    #expect(kept.isEmpty)
    // A drop file that a line calls its paper is still taken as what it is.
    #expect(try names("done").contains("z-other.jsonl.answers.jsonl"))
    #expect(try desk.run(["find", "Berg", "--json"]).answers().count == 1)
    let stays = [
      ".hidden.pdf", "folder.pdf", "half.pdf.part", "link.pdf", "pipe.pdf",
      "turned\u{202E}fdp.exe",
    ]
    #expect(try Set(stays).isSubset(of: names()))
    #expect(FileManager.default.fileExists(atPath: outside))
  }

  @Test func `one bad paper among good ones files none, and the other lines are done`() throws {
    try scan("good.pdf")
    try scan("fine.pdf", "%PDF-1.4 fine\n")
    try put(
      [
        CounterScript.greta, try line(CounterScript.log(), ["good.pdf", "none.pdf"]),
        try line(proof, ["fine.pdf"]),
      ], as: "mixed.jsonl")

    let run = try watch()

    #expect(run.status == 2)
    let answers = try answers("mixed.jsonl")
    #expect(answers.map { $0["outcome"].text } == ["done", "invalid", "done"])
    #expect(answers[1]["field"].text == "papers[1]")
    #expect(answers[1]["accepts"].text.contains("PDF, PNG or TIFF"))
    #expect(kept.count == 1)
    #expect(try filed("AU-10001").map { $0["name"].text } == ["fine.pdf"])
    #expect(try names() == ["done"])
  }

  @Test func `a line that the rules refuse keeps no paper`() throws {
    try desk.done([CounterScript.greta, proof])
    try scan("scan.pdf")
    try put(
      [try line(CounterScript.line("authorization.check", "jdo", "AU-10001"), ["scan.pdf"])],
      as: "check.jsonl")

    let run = try watch()

    #expect(run.status == 1, "\(run.complaint)")
    #expect(try answers("check.jsonl").first?.rules == ["R-109"])
    #expect(kept.isEmpty)
    #expect(try filed("AU-10001").isEmpty)
  }

  @Test(arguments: [#""scan.pdf""#, "[1]", #"{"a":"scan.pdf"}"#, #"["scan.pdf","scan.pdf"]"#])
  func `papers that are no list of names reject the line`(papers: String) throws {
    try scan("scan.pdf")
    let line = CounterScript.log().dropLast() + #","papers":\#(papers)}"#
    try put([CounterScript.greta, String(line)], as: "a.jsonl")

    _ = try watch()

    #expect(try answers("a.jsonl").map { $0["outcome"].text } == ["done", "invalid"])
    #expect(try answers("a.jsonl").last?["field"].text == "papers")
    #expect(kept.isEmpty)
  }

  @Test func `a line that makes nothing a paper hangs on takes none`() throws {
    try scan("scan.pdf")
    try put([try line(CounterScript.greta, ["scan.pdf"])], as: "a.jsonl")

    _ = try watch()

    #expect(try answers("a.jsonl").first?["field"].text == "papers")
    #expect(try desk.run(["find", "Halvorsen"]).output.isEmpty)
  }

  @Test func `gone through again, with its papers moved on or not, a file files them once`() throws
  {
    let form = [CounterScript.greta, try line(CounterScript.log(), ["scan.pdf"])]
    try scan("scan.pdf")
    try put(form, as: "form.jsonl")
    _ = try watch()
    let entries = try desk.audit()["entries"].number

    try put(form, as: "form.jsonl")
    let without = try watch()
    try scan("scan.pdf")
    try put(form, as: "form.jsonl")
    let with = try watch()

    #expect(without.status == 0 && with.status == 0)
    for name in ["form-2.jsonl", "form-3.jsonl"] {
      #expect(try answers(name).allSatisfy { $0["repeated"] == .flag(true) }, "\(name)")
    }
    #expect(try desk.audit()["entries"].number == entries)
    #expect(try filed("RQ-10001").count == 1)
  }

  @Test func `killed midway and begun again, no paper is lost and none doubled`() throws {
    let count = 120
    let lines = try (0..<count).map { number in
      try scan("\(number).pdf", "%PDF-1.7 \(number)\n")
      return try line(proof, ["\(number).pdf"])
    }
    try put([CounterScript.greta] + lines, as: "many.jsonl")
    let before = try desk.audit()["entries"].number
    let child = try desk.start(
      ["apply", "--watch", drop, "--once", "--settle", "0"], input: "")
    let began = ContinuousClock.now
    while ContinuousClock.now - began < .seconds(60),
      try desk.audit()["entries"].number < before + 20
    {
      usleep(20_000)
    }
    child.signal(SIGKILL)
    _ = child.finish()

    let run = try watch()

    #expect(run.status == 0, "\(run.complaint)")
    let audit = try desk.audit()
    #expect(audit["ok"] == .flag(true) && audit["papers"].number == count)
    #expect(audit["entries"].number == before + 1 + 2 * count)
    #expect(try names() == ["done"])
    #expect(try names("done").count == count + 2)
  }

  @Test func `a file that is rejected whole takes its papers along`() throws {
    try scan("scan.pdf")
    try put([try line(CounterScript.log(), ["scan.pdf"]), "not JSON"], as: "bad.jsonl")

    let run = try watch()

    #expect(run.status == 2)
    #expect(try names("rejected") == ["bad.jsonl", "bad.jsonl.why.txt", "scan.pdf"])
    #expect(kept.isEmpty)
  }

  @Test func `a visit takes the paper that was shown at it`() throws {
    try desk.done(CounterScript.ready)
    try scan("note.pdf")
    try put([try line(CounterScript.visit("RQ-10001")[0], ["note.pdf"])], as: "a.jsonl")

    let run = try watch()

    #expect(run.status == 0, "\(run.complaint)")
    let visit = try #require(try answers("a.jsonl").first?["subject"].text)
    #expect(visit.hasPrefix("VS-"))
    #expect(try filed(visit).map { $0["name"].text } == ["note.pdf"])
  }

  @Test func `the papers of a file that is named lie beside it`() throws {
    try scan("scan.pdf")
    try put([CounterScript.greta, try line(CounterScript.log(), ["scan.pdf"])], as: "form.jsonl")

    let run = try desk.run(["apply", "\(drop)/form.jsonl"])

    #expect(run.status == 0, "\(run.complaint)")
    #expect(try filed("RQ-10001").count == 1)
    #expect(try names() == ["form.jsonl", "scan.pdf"])
  }

  @Test func `the schema says which lines take papers`() throws {
    let commands = try desk.run(["schema"], onDatabase: false).answer()["$defs"]["command"]["oneOf"]
    let taking = commands.list.filter { $0["properties"]["papers"]["type"].text == "array" }
      .map { $0["title"].text }

    #expect(taking.contains("request.log") && taking.contains("amendment.receive"))
    #expect(!taking.contains("request.noteRedirect") && !taking.contains("patient.register"))
  }
}
