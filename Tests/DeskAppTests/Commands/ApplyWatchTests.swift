import Foundation
import Testing

/// A folder into which a portal drops requests.
@Suite struct ApplyWatchTests {
  private let desk: TestDesk
  private let drop: String

  init() throws {
    desk = try TestDesk()
    drop = "\(desk.folder.path)/drop"
    try FileManager.default.createDirectory(atPath: drop, withIntermediateDirectories: true)
  }

  private func put(_ lines: [String], as name: String, whole: Bool = true) throws {
    _ = try desk.folder.write(
      lines.joined(separator: "\n") + (whole ? "\n" : ""), to: "drop/\(name)")
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

  private func patients(_ count: Int, from first: Int = 0) -> [String] {
    (first..<first + count).map {
      CounterScript.patient("9\($0)", "Berg", "Anna", born: "1971-03-14", phone: "2387")
    }
  }

  @Test func `a whole file is applied and lies in done with its answers`() throws {
    try put([CounterScript.greta, CounterScript.log()], as: "form-1.jsonl")

    let run = try watch()

    #expect(run.status == 0, "\(run.complaint)")
    #expect(try names() == ["done"])
    #expect(try names("done") == ["form-1.jsonl", "form-1.jsonl.answers.jsonl"])
    let answers = try answers("form-1.jsonl")
    #expect(answers.map { $0["subject"].text } == ["5100001", "RQ-10001"])
    #expect(answers.map { $0["line"].number } == [1, 2])
  }

  @Test func `the same file twice is done once, and its answers say so`() throws {
    try put(patients(3), as: "a.jsonl")
    _ = try watch()
    let entries = try desk.audit()["entries"].number
    try put(patients(3), as: "a.jsonl")

    let run = try watch()

    #expect(run.status == 0)
    #expect(try desk.audit()["entries"].number == entries)
    #expect(try names("done").contains("a-2.jsonl"))
    #expect(try answers("a-2.jsonl").allSatisfy { $0["repeated"] == .flag(true) })
  }

  @Test func `a file that is no JSON is rejected whole with its lines, and the rest goes on`()
    throws
  {
    try put([patients(1)[0], "not JSON", "[1]"], as: "bad.jsonl")
    try put(patients(1, from: 5), as: "good.jsonl")
    try Data([0x7B, 0xFF, 0xFE, 0x0A]).write(to: URL(filePath: "\(drop)/bytes.jsonl"))

    let run = try watch()

    #expect(run.status == 2)
    let rejected = [
      "bad.jsonl", "bad.jsonl.why.txt", "bytes.jsonl", "bytes.jsonl.why.txt",
    ]
    #expect(try names("rejected") == rejected)
    let why = try String(contentsOfFile: "\(drop)/rejected/bad.jsonl.why.txt", encoding: .utf8)
    #expect(why.contains("line 2") && why.contains("line 3"))
    #expect(
      try desk.run(["find", "Berg", "--json"]).answers().map { $0["patient"].text } == ["95"])
  }

  @Test func `a line that cannot be understood is answered and the others are done`() throws {
    try put([#"{"do":"nothing.there"}"#, patients(1)[0]], as: "mixed.jsonl")

    let run = try watch()

    #expect(run.status == 2)
    #expect(try answers("mixed.jsonl").map { $0["outcome"].text } == ["invalid", "done"])
  }

  @Test func `a file that is still written, hidden, linked or of another kind stays`() throws {
    try put(patients(1), as: "half.jsonl", whole: false)
    try put(patients(1), as: "form.jsonl.part")
    try put(patients(1), as: ".hidden.jsonl")
    let elsewhere = try desk.folder.write(patients(1)[0] + "\n", to: "elsewhere.jsonl")
    try FileManager.default.createSymbolicLink(
      atPath: "\(drop)/link.jsonl", withDestinationPath: elsewhere)

    let run = try watch()

    #expect(run.status == 0 && run.complaint.contains("half.jsonl"))
    #expect(try names() == [".hidden.jsonl", "form.jsonl.part", "half.jsonl", "link.jsonl"])
    #expect(try desk.run(["find", "Berg"]).output.isEmpty)
  }

  @Test func `killed midway and begun again, nothing is lost and nothing doubled`() throws {
    let count = 400
    try put(patients(count), as: "many.jsonl")
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
    #expect(audit["ok"] == .flag(true))
    #expect(audit["entries"].number == before + count)
    #expect(try names("done") == ["many.jsonl", "many.jsonl.answers.jsonl"])
    let answers = try answers("many.jsonl")
    #expect(answers.count == count && answers.allSatisfy { $0["outcome"].text == "done" })
  }

  @Test func `a file that grows while it is applied is said, and nothing of it is done twice`()
    throws
  {
    let count = 1_000
    try put(patients(count), as: "many.jsonl")
    let before = try desk.audit()["entries"].number
    let child = try desk.start(
      ["apply", "--watch", drop, "--once", "--settle", "0"], input: "")
    let began = ContinuousClock.now
    while ContinuousClock.now - began < .seconds(60),
      try desk.audit()["entries"].number == before
    {
      usleep(20_000)
    }
    let file = try FileHandle(forWritingTo: URL(filePath: "\(drop)/many.jsonl"))
    try file.seekToEnd()
    try file.write(contentsOf: Data((patients(1, from: count)[0] + "\n").utf8))
    try file.close()

    let run = child.finish()

    #expect(run.status == 2 && run.complaint.contains("many.jsonl grew"), "\(run.complaint)")
    #expect(try desk.audit()["entries"].number == before + count)
    #expect(try names() == ["done"])
    #expect(try answers("many.jsonl").count == count)
  }

  @Test func `a folder that is none, and a file beside it, are wrong use`() throws {
    #expect(try desk.run(["apply", "--watch", "\(drop)/none", "--once"]).status == 2)
    #expect(try desk.run(["apply", "x.jsonl", "--watch", drop]).status == 2)
  }
}
