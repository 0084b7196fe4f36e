import Foundation
import Testing

@testable import DeskApp

/// The folder that both `apply` and `import` watch.
@Suite struct DropFolderTests {
  private let desk: TestDesk
  private let drop: String

  init() throws {
    desk = try TestDesk()
    drop = "\(desk.folder.path)/drop"
    try FileManager.default.createDirectory(atPath: drop, withIntermediateDirectories: true)
  }

  private func put(_ text: String, as name: String, secondsAgo: Double = 0) throws {
    let path = try desk.folder.write(text, to: "drop/\(name)")
    guard secondsAgo > 0 else { return }
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -secondsAgo)], ofItemAtPath: path)
  }

  private func watch() throws -> Finished {
    try desk.run(["apply", "--watch", drop, "--once", "--settle", "0"])
  }

  private func names(_ folder: String = "") throws -> [String] {
    let path = folder.isEmpty ? drop : "\(drop)/\(folder)"
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  private let berg = CounterScript.patient(
    "96", "Berg", "Anna", born: "1971-03-14", phone: "2387")

  @Test func `nothing behind a file that is not finished is taken before it`() throws {
    try put(berg, as: "a.jsonl")
    try put(CounterScript.greta + "\n", as: "b.jsonl")

    let run = try watch()

    #expect(run.status == 0 && run.complaint.contains("a.jsonl"))
    #expect(try names() == ["a.jsonl", "b.jsonl"])
    #expect(try desk.run(["find", "Halvorsen"]).output.isEmpty)
  }

  @Test func `a file that nobody finished for long is rejected by name, and the next is taken`()
    throws
  {
    try put(String(berg.dropLast(5)), as: "a.jsonl", secondsAgo: 60)
    try put(CounterScript.greta + "\n", as: "b.jsonl")

    let run = try watch()

    #expect(run.status == 2)
    #expect(try names("rejected") == ["a.jsonl", "a.jsonl.why.txt"])
    #expect(try names("done") == ["b.jsonl", "b.jsonl.answers.jsonl"])
  }

  @Test func `files are taken in the order of their names, whenever they were written`() throws {
    try put(CounterScript.log() + "\n", as: "2.jsonl", secondsAgo: 60)
    try put(CounterScript.greta + "\n", as: "1.jsonl")

    let run = try watch()

    #expect(run.status == 0, "\(run.complaint)")
    #expect(try desk.run(["queue", "--json"]).answers().count == 1)
  }

  @Test func `who asks for a longer wait gets it, however old a file without an end is`() throws {
    try put(berg, as: "a.jsonl", secondsAgo: 20)
    var patient = try DropFolder(drop, settle: 60)
    var hasty = try DropFolder(drop, settle: 2)

    #expect(try patient.whole() == [])
    #expect(try hasty.whole() == ["a.jsonl"])
  }

  @Test func `what is passed over holds nothing up, until it changes`() throws {
    try put(berg, as: "a.jsonl", secondsAgo: 60)
    try put(berg, as: "b.jsonl", secondsAgo: 60)
    var folder = try DropFolder(drop, settle: 0)
    #expect(try folder.whole() == ["a.jsonl", "b.jsonl"])

    folder.skip("a.jsonl")
    #expect(try folder.whole() == ["b.jsonl"])
    try put(berg + "\n", as: "a.jsonl")
    #expect(try folder.whole() == ["a.jsonl", "b.jsonl"])
  }

  @Test func `a file that another watcher moved first leaves no second answer`() throws {
    let folder = try DropFolder(drop, settle: 0)

    try folder.move(
      "gone.jsonl", into: "done",
      beside: DropFolder.Beside(ending: ".answers.jsonl", text: "{}\n"))

    #expect(try names("done") == [])
  }

  /// Nothing is unreadable to root.
  @Test(.enabled(if: getuid() != 0))
  func `a file that cannot be read is said, and what is behind it is taken`() throws {
    try put(berg + "\n", as: "a.jsonl", secondsAgo: 60)
    chmod("\(drop)/a.jsonl", 0)
    try put(CounterScript.greta + "\n", as: "b.jsonl")

    let run = try watch()

    #expect(run.status == 2 && run.complaint.contains("a.jsonl"), "\(run.complaint)")
    #expect(try names() == ["a.jsonl", "done"])
    #expect(try names("done") == ["b.jsonl", "b.jsonl.answers.jsonl"])
  }

  @Test func `a folder for what is done that leads elsewhere is not written into`() throws {
    let elsewhere = "\(desk.folder.path)/elsewhere"
    try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(drop)/done", withDestinationPath: elsewhere)
    try put(berg + "\n", as: "a.jsonl")

    let run = try watch()

    #expect(run.status == 2 && run.complaint.contains("done"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere).isEmpty)
    #expect(try names() == ["a.jsonl", "done"])
  }

  @Test func `answers never take the place of a file that was called like them`() throws {
    try put(berg + "\n", as: "a.jsonl.answers.jsonl")
    _ = try watch()
    try put(CounterScript.greta + "\n", as: "a.jsonl")

    _ = try watch()

    let done = try names("done")
    #expect(done.contains("a-2.jsonl") && done.contains("a-2.jsonl.answers.jsonl"))
    let first = try String(contentsOfFile: "\(drop)/done/a.jsonl.answers.jsonl", encoding: .utf8)
    #expect(first == berg + "\n")
  }

  @Test func `a watch that is told to end ends well`() throws {
    let watcher: Child = try desk.start(["apply", "--watch", drop, "--settle", "0"])
    try put(berg + "\n", as: "a.jsonl")
    let began = ContinuousClock.now
    while ContinuousClock.now - began < .seconds(60), try names("done").count < 2 { usleep(20_000) }

    watcher.signal(SIGTERM)
    let run = watcher.finish()

    #expect(run.status == 0, "\(run.complaint)")
    #expect(try names() == ["done"])
  }
}
