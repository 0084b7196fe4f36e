import Foundation
import Testing

/// Loading, refusing and keeping policies, through the real program.
@Suite struct PolicyTests {
  private let wrong = "[identity]\nnoteLifeDays = -3\n\n[shelf]\ncloseDays = 7\nopenDays = 1\n"

  private func write(_ text: String, in desk: TestDesk) throws -> String {
    try desk.folder.write(text, to: "policy-\(desk.folder.nextNumber()).toml")
  }

  private func load(_ text: String, in desk: TestDesk, by role: String = "privacy") throws
    -> Finished
  {
    try desk.run(["policy", "load", try write(text, in: desk), "--as", role])
  }

  private func shown(_ desk: TestDesk, _ more: [String] = []) throws -> JSON {
    try desk.run(["policy", "show", "--format", "json"] + more).answer()
  }

  @Test func `every mistake of a file is told with file, line, key and what is accepted`() throws {
    let desk = try TestDesk()
    let file = try write(wrong, in: desk)

    let run = try desk.run(["policy", "check", file], onDatabase: false)

    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    let told = run.complaint.split(separator: "\n")
    #expect(told.count == 3)
    #expect(told.allSatisfy { $0.contains(file) && $0.contains("; accepted: ") })
    #expect(told.first?.contains("line 2, identity.noteLifeDays") == true)
    #expect(told.first?.contains("1 to 3650") == true)
    #expect(told.last?.contains("line 6, shelf.openDays") == true)
  }

  @Test func `a file with a mistake is refused whole, and the desk keeps its policy`() throws {
    let desk = try TestDesk()
    _ = try load("[identity]\nnoteLifeDays = 9\n", in: desk)

    let run = try load(wrong, in: desk)

    #expect(run.status == 2)
    let kept = try shown(desk)
    #expect(kept["version"].number == 2)
    #expect(kept["policy"]["identity"]["noteLifeDays"].number == 9)
    #expect(try desk.history(of: "policy").count == 1)
  }

  @Test func `the shipped default passes and changes nothing; a file says what it changes`() throws
  {
    let desk = try TestDesk()
    let shipped = try desk.run(["policy", "show", "--defaults"]).output
    let changed = shipped.replacingOccurrences(of: "noteLifeDays = 30", with: "noteLifeDays = 9")
      .replacingOccurrences(of: "once = \"$45.00\"", with: "once = \"$50.00\"")
      .replacingOccurrences(of: "filmPrinters = []", with: "filmPrinters = [\"STP\"]")

    let same = try desk.run(
      ["policy", "check", try write(shipped, in: desk)], onDatabase: false)
    let other = try desk.run(
      ["policy", "check", try write(changed, in: desk)], onDatabase: false)

    #expect(same.status == 0 && other.status == 0)
    #expect(same.output.contains("It changes nothing against the rule book's defaults."))
    #expect(
      Array(other.lines.dropFirst().prefix(4)) == [
        "Against the rule book's defaults it changes:", "  identity.noteLifeDays: 9 instead of 30",
        "  media.filmPrinters: + STP", "  fees.table mayo-own-records.price: other ones",
      ])
  }

  @Test func `a file that is not there, or is no text, is wrong use`() throws {
    let desk = try TestDesk()
    try Data([0xFF, 0xFE]).write(to: URL(filePath: desk.folder.path + "/bytes"))

    for path in ["/nowhere/policy.toml", desk.folder.path + "/bytes"] {
      let run = try desk.run(["policy", "load", path, "--as", "privacy"])

      #expect(run.status == 2, "\(path)")
      #expect(run.complaint.contains(path))
    }
  }

  @Test func `a clerk's load is refused by R-06 and journalled`() throws {
    let desk = try TestDesk()

    let byClerk = try load("[screen]\nlockMinutes = 9\n", in: desk, by: "clerk")
    let bySupervisor = try load("[screen]\nlockMinutes = 9\n", in: desk, by: "supervisor")

    #expect(byClerk.status == 1)
    #expect(byClerk.output.contains("R-06"))
    #expect(bySupervisor.status == 0)
    #expect(bySupervisor.output.contains("version 2"))
    let history = try desk.history(of: "policy")
    #expect(history.map { $0["outcome"].text } == ["done", "refused"])
  }

  @Test func `entries cite the version that spoke, and the journal replays`() throws {
    let desk = try TestDesk()
    let first = try desk.done([CounterScript.greta, CounterScript.log()])
    _ = try load("[clocks]\npromiseDays = 21\n", in: desk)
    let second = try desk.done([CounterScript.log()])

    let versions = try [first, second].map { try desk.history(of: $0).first?["policy"].number }

    #expect(versions == [1, 2])
    let promises = try [first, second].map {
      try desk.run(["show", $0, "--json"]).answer()["clocks.promise"].text
    }
    #expect(promises == ["2026-03-23", "2026-03-30"])
    let audit = try desk.audit()
    #expect(audit["ok"] == .flag(true))
    #expect(audit["replayMatches"] == .flag(true))
  }

  @Test func `what show prints, load takes, and it is the same policy`() throws {
    let desk = try TestDesk()
    _ = try load("[identity]\nnoteLifeDays = 9\n", in: desk)
    let printed = try desk.run(["policy", "show"]).output

    let run = try load(printed, in: desk)

    #expect(run.status == 0)
    let (now, before) = (try shown(desk), try shown(desk, ["--version", "2"]))
    #expect(now["version"].number == 3)
    #expect(now["policy"] == before["policy"])
    #expect(try shown(desk, ["--version", "1"])["policy"]["identity"]["noteLifeDays"].number == 30)
    #expect(try desk.run(["policy", "show", "--version", "9"]).status == 2)
  }

  @Test func `a new desk starts with the policy that it is given, or not at all`() throws {
    let desk = try TestDesk()
    let good = try write("[identity]\nnoteLifeDays = 9\n\n" + onlyEast, in: desk)
    let bad = try write(wrong, in: desk)
    let path = desk.folder.path + "/other.sqlite"
    let start = { (file: String) in
      try desk.run(
        ["init", "--training", "--policy", file, "--database", path], onDatabase: false)
    }

    let refused = try start(bad)
    let isThere = FileManager.default.fileExists(atPath: path)
    let made = try start(good)

    #expect(refused.status == 2)
    #expect(!isThere)
    #expect(made.status == 0)
    let shown = try desk.run(
      ["policy", "show", "--format", "json", "--database", path], onDatabase: false
    ).answer()
    #expect(shown["version"].number == 1)
    #expect(shown["policy"]["identity"]["noteLifeDays"].number == 9)
    let people = try desk.run(["users", "list", "--json", "--database", path], onDatabase: false)
    #expect(try people.answers().allSatisfy { $0["site"].text == "EST" })
  }

  @Test func `the clocks are the desk's policy's where a database is named`() throws {
    let desk = try TestDesk()
    _ = try load("[state.wisconsin]\ncopyDays = 21\n", in: desk)
    let words = ["due", "--received", "2026-03-02", "--site", "EAU", "--track", "access", "--json"]

    let here = try desk.run(words).answer()
    let book = try desk.run(words, onDatabase: false).answer()

    #expect(here["state"].text == "2026-03-23")
    #expect(here["governs"].text == "state")
    #expect(book["state"] == .null)
  }

  @Test func `explain asks the policy that was in force at the time`() throws {
    let desk = try TestDesk()
    try desk.done([CounterScript.greta, CounterScript.log()])
    let later = ["RECORDSDESK_CLOCK": "2026-03-20T10:05:00-05:00"]
    let file = try write("[screen]\nlockMinutes = 9\n", in: desk)
    _ = try desk.run(["policy", "load", file, "--as", "privacy"], environment: later)
    let asked = ["explain", "RQ-10001", "validate", "--as", "clerk", "--json"]

    let now = try desk.run(asked, environment: later).answer()
    let then = try desk.run(asked + ["--at", "2026-03-17T09:00:00-05:00"], environment: later)

    #expect(now["policy"].number == 2)
    #expect(try then.answer()["policy"].number == 1)
  }

  @Test func `apply reads a fee table's money as a file does`() throws {
    let desk = try TestDesk()
    let line = { (once: String) in
      #"""
      {"do":"policy.load","user":"pto","with":{"fees":{"table":[{"id":"h","name":"the house",\
      "setBy":"house","source":"our page","from":"2026-01-01","price":[{"part":"paper",\
      "once":\#(once),"says":"flat","source":"our page"}]}]}}}
      """#.replacingOccurrences(of: "\\\n", with: "")
    }

    let answers = try desk.apply([line("\"-1.00\""), line("100"), line("\"1.00\"")])

    #expect(answers.map { $0["outcome"].text } == ["invalid", "invalid", "done"])
    #expect(answers.prefix(2).allSatisfy { $0["field"].text == "fees.table[0].price[0].once" })
    let table = try shown(desk)["policy"]["fees"]["table"].list.first
    #expect(table?["price"].list.first?["once"].text == "$1.00")
    #expect(try desk.audit()["replayMatches"] == .flag(true))
  }

  @Test func `apply loads a policy too, checked as a file is`() throws {
    let desk = try TestDesk()
    let line = { (days: Int) in
      #"{"do":"policy.load","user":"pto","with":{"identity":{"noteLifeDays":\#(days)}}}"#
    }

    let answers = try desk.apply([line(-3), line(12)])

    #expect(answers.map { $0["outcome"].text } == ["invalid", "done"])
    #expect(answers.first?["field"].text == "identity.noteLifeDays")
    #expect(answers.last?["findings"]["version"].text == "2")
    #expect(try shown(desk)["policy"]["identity"]["noteLifeDays"].number == 12)
  }

  private let onlyEast = """
    [[practice]]
    id = "east"
    name = "East"

    [[site]]
    id = "EST"
    name = "East"
    practice = "east"
    state = "minnesota"
    zone = "America/Chicago"
    opens = "08:00"
    closes = "17:00"
    firstYear = 2020
    lastYear = 2030
    holidays = ["July 4"]
    """
}
