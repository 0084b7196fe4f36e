import Foundation
import Testing

/// The watched folder, by the real program.
@Suite struct ImportWatchTests {
  /// A desk and a folder that it watches.
  private func watched() throws -> (desk: TestDesk, folder: String) {
    let desk = try TestDesk()
    let folder = "\(desk.folder.path)/inbox"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    return (desk, folder)
  }

  /// A message about a patient of its own, whose name sounds like no other's.
  private func message(_ number: Int, _ event: String = "A04", phone: Int = 1000) -> String {
    let sounds = ["ba", "ke", "di", "fo", "gu", "la", "me", "ni", "ro", "su"]
    let name = "\(number)".compactMap(\.wholeNumberValue).map { sounds[$0] }.joined()
    return "MSH|^~\\&|ADT1|STP|||20260302||ADT^\(event)|W\(number)|P|2.5.1\r"
      + "PID|1||77\(number)^^^STP^MR||\(name)^Anna||\(1920 + number % 90)0314||||||651-555-\(phone)\r"
  }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test func `files are taken in the order of their names, and sorted by what became of them`()
    throws
  {
    let (desk, folder) = try watched()
    // The later name has the later phone number, whatever the order of writing.
    try write(message(2, "A08", phone: 2222).replacing("W2", with: "W3"), to: folder + "/b.hl7")
    try write(message(1) + message(2), to: folder + "/a.hl7")
    try write("hello\n", to: folder + "/c.txt")
    try write(
      "MSH|^~\\&|ADT1|STP|||20260302||ADT^A04|BAD|P|2.5.1\rPID|1||\r", to: folder + "/d.hl7")
    try write(message(9), to: folder + "/e.hl7.tmp")
    try write(message(9), to: folder + "/.hidden")

    let run = try desk.run(["import", "--watch", folder, "--once", "--json"])

    #expect(run.status == 2)
    let results = try run.answers()
    #expect(results.map { $0["added"].number } == [2, 0, 0])
    #expect(try names(folder + "/done") == ["a.hl7", "b.hl7"])
    #expect(try names(folder + "/rejected") == ["c.txt", "d.hl7"])
    #expect(try names(folder + "/nak") == ["d.hl7.nak"])
    #expect(try names(folder) == [".hidden", "done", "e.hl7.tmp", "nak", "rejected"])
    let berg = try desk.run(["show", "--json", "772"]).answer()
    #expect(berg["phone"].text == "651-555-2222")
  }

  @Test func `a file of a name that was there before keeps both`() throws {
    let (desk, folder) = try watched()
    try write(message(1), to: folder + "/a.hl7")
    _ = try desk.run(["import", "--watch", folder, "--once"])
    try write(message(2), to: folder + "/a.hl7")

    let run = try desk.run(["import", "--watch", folder, "--once"])

    #expect(run.status == 0)
    #expect(try names(folder + "/done") == ["a-2.hl7", "a.hl7"])
  }

  @Test func `a watcher that is killed loses and doubles nothing`() throws {
    let (desk, folder) = try watched()
    let before = try desk.audit()["entries"].number
    let all = (0..<1500).map { message($0) }
    try write(all[..<1100].joined(), to: folder + "/a.hl7")
    try write(all[1100...].joined(), to: folder + "/b.hl7")
    let watcher: Child = try desk.start(["import", "--watch", folder, "--once", "--json"])
    // The first patient is there as soon as the first of several transactions is.
    waitFor { (try? desk.run(["show", "770"]).status) == 0 }
    watcher.signal(SIGKILL)
    _ = watcher.finish()

    let run = try desk.run(["import", "--watch", folder, "--once", "--json"])

    #expect(run.status == 0)
    let results = try run.answers()
    let taken = results.map { $0["added"].number + $0["unchanged"].number }
    #expect(taken.allSatisfy { $0 == 1100 || $0 == 400 })
    #expect(try names(folder + "/done") == ["a.hl7", "b.hl7"])
    #expect(try names(folder) == ["done", "nak", "rejected"])
    let audit = try desk.audit()
    #expect(audit["ok"] == .flag(true) && audit["replayMatches"] == .flag(true))
    #expect(audit["entries"].number == before + all.count)
  }

  @Test func `a watcher goes on until it is told to end, and then ends well`() throws {
    let (desk, folder) = try watched()
    let watcher: Child = try desk.start(["import", "--watch", folder, "--json"])
    waitFor { (try? names(folder + "/nak")) != nil }
    try write(message(1), to: folder + "/a.tmp")
    #expect(rename(folder + "/a.tmp", folder + "/a.hl7") == 0)
    waitFor { ((try? names(folder + "/done")) ?? []) == ["a.hl7"] }

    watcher.signal(SIGTERM)
    let run = watcher.finish()

    #expect(run.status == 0)
    #expect(try run.answers().map { $0["added"].number } == [1])
  }

  private func waitFor(_ isTrue: () -> Bool) {
    let start = ContinuousClock.now
    while !isTrue(), ContinuousClock.now - start < .seconds(120) { usleep(20_000) }
  }

  @Test func `a folder that is not there, or is named beside files, is wrong use`() throws {
    let (desk, folder) = try watched()

    #expect(try desk.run(["import", "--watch", folder, "a.hl7"]).status == 2)
    #expect(try desk.run(["import", "--once", "a.hl7"]).status == 2)
    #expect(try desk.run(["import"]).status == 2)
    #expect(try desk.run(["import", "--watch", folder + "/none", "--once"]).status == 2)
  }
}
