import Foundation
import Testing

/// Files that cannot be used: each ends with status 3 and one plain sentence, and stays as it was.
@Suite struct FilesTests {
  private func isPlain(_ run: Finished, naming words: String...) -> Bool {
    run.status == 3 && run.output.isEmpty
      && run.complaint.split(separator: "\n").count == 1
      && words.allSatisfy { run.complaint.contains($0) }
      && !run.complaint.contains("Error Domain")
  }

  @Test func `a database that is not there`() throws {
    let desk = try TestDesk()
    try FileManager.default.removeItem(atPath: desk.database)

    for command in [["queue"], ["apply"], ["audit", "verify"], ["find", "x"]] {
      let run = try desk.run(command)
      #expect(isPlain(run, naming: desk.database), "\(command) \(run.complaint)")
    }
    #expect(!FileManager.default.fileExists(atPath: desk.database))
  }

  @Test func `a file of another kind, and an empty one`() throws {
    let desk = try TestDesk()
    for content in ["hello, I am a letter\n", ""] {
      try Data(content.utf8).write(to: URL(filePath: desk.database))

      let run = try desk.run(["apply"], input: CounterScript.greta)

      #expect(isPlain(run, naming: "is not a RecordsDesk database"), "\(run.complaint)")
      #expect(try String(contentsOfFile: desk.database, encoding: .utf8) == content)
    }
  }

  /// Numbers in the header of an SQLite file (section 1.3 of its file format), big endian.
  static let headers: [(offset: Int, value: UInt32, says: String)] = [
    (60, 99, "newer program"), (68, 7, "another program's"),
  ]

  @Test(arguments: headers)
  func `a database of a newer program or of another one is not written to`(
    header: (offset: Int, value: UInt32, says: String)
  ) throws {
    let desk = try TestDesk()
    var data = try Data(contentsOf: URL(filePath: desk.database))
    let bytes = withUnsafeBytes(of: header.value.bigEndian) { Array($0) }
    data.replaceSubrange(header.offset..<header.offset + 4, with: bytes)
    try data.write(to: URL(filePath: desk.database))

    let run = try desk.run(["apply"], input: CounterScript.greta)

    #expect(isPlain(run, naming: header.says), "\(run.complaint)")
    #expect(try Data(contentsOf: URL(filePath: desk.database)) == data)
  }

  @Test func `a full disk fails the line, keeps what was answered, and goes on with space`() throws
  {
    let desk = try TestDesk()
    let lines = (0..<400).map {
      CounterScript.patient("7\($0)", "Berg\($0)", "Anna", born: "1971-03-14", phone: "2387")
    }
    let file = try desk.folder.write(lines.joined(separator: "\n"), to: "lines.jsonl")
    let shell = "ulimit -f 400; exec \"$0\" apply --database \"$1\" \"$2\""

    let run = try Child(
      "/bin/bash", ["-c", shell, Program.path, desk.database, file],
      environment: desk.environment, input: "/dev/null", in: desk.folder
    ).finish()

    let answers = try run.answers()
    let kept = answers.filter { $0["outcome"].text == "done" }
    let failed = try #require(answers.first { $0["outcome"].text == "failed" })
    #expect(run.status == 3)
    #expect(answers.count == lines.count)
    #expect(!kept.isEmpty)
    #expect(failed["says"].text.contains(desk.database))
    for answer in [kept[0], kept[kept.count - 1]] {
      #expect(try desk.run(["show", answer["subject"].text]).status == 0)
    }
    #expect(try desk.apply([CounterScript.greta])[0]["outcome"].text == "done")
    #expect(try desk.audit()["ok"] == .flag(true))
  }
}
