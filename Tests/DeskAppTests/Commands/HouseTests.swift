import Foundation
import Testing

/// Running the place: people, the host, the moves of the clock.
@Suite struct HouseTests {
  @Test func `a supervisor adds people, and nobody else does`() throws {
    let desk = try TestDesk()
    let words = ["users", "add", "amy", "--roles", "front,clerk", "--full-name", "Amy Lund"]

    let byClerk = try desk.run(words + ["--as", "clerk"])
    let bySupervisor = try desk.run(words + ["--as", "supervisor"])

    #expect(byClerk.status == 1)
    #expect(byClerk.output.contains("R-06"))
    #expect(bySupervisor.status == 0)
    let people = try desk.run(["users", "list", "--json"]).answers()
    let amy = try #require(people.first { $0["user"].text == "amy" })
    #expect(Set(amy["roles"].list.map(\.text)) == ["clerk", "front"])
  }

  @Test func `the doctor finds a sound desk sound, and a missing one missing`() throws {
    let desk = try TestDesk()

    let sound = try desk.run(["doctor", "--json"]).answer().list
    try FileManager.default.removeItem(atPath: desk.database)
    let missing = try desk.run(["doctor", "--json"])

    let checks = Set(sound.map { $0["check"].text })
    #expect(checks.isSuperset(of: ["zones", "terminal", "database", "pages", "anchor", "space"]))
    for check in sound where check["check"].text != "space" {
      #expect(check["ok"] == .flag(true), "\(check)")
    }
    #expect(missing.status == 3)
    #expect(
      try missing.answer().list.contains {
        $0["check"].text == "database" && $0["ok"] == .flag(false)
      })
  }

  @Test func `the paths are those of the environment`() throws {
    let desk = try TestDesk()

    let run = try desk.run(["paths"], onDatabase: false)

    #expect(run.output.contains("\(desk.folder.path)/data/recordsdesk/desk.sqlite"))
    #expect(run.output.contains("\(desk.folder.path)/config/recordsdesk/config.toml"))
    #expect(run.output.contains("\(desk.folder.path)/state/recordsdesk/exports"))
  }

  @Test func `a packet that nobody collected is closed after its notices, once`() throws {
    let desk = try TestDesk()
    try desk.done(CounterScript.ready)
    let later = { (day: String) in
      try desk.run(["sweep"], environment: ["RECORDSDESK_CLOCK": "\(day)T10:05:00-05:00"]).output
    }

    let told = { (day: String) in
      CounterScript.line(
        "request.notify", "mkl", "RQ-10001", #"{"channel":"phone"}"#, at: "\(day)T10:05:00-05:00")
    }

    let early = try later("2026-05-12")
    try desk.done([told("2026-03-25"), told("2026-04-10")])
    let between = try later("2026-04-10")
    let last = try later("2026-05-12")
    let again = try later("2026-05-12")

    #expect(early.contains("Nothing was due"))
    #expect(between.contains("Nothing was due"))
    #expect(last.contains("RQ-10001: request.closeUnclaimed"))
    #expect(again.contains("Nothing was due"))
    #expect(
      try desk.run(["show", "RQ-10001", "--json"]).answer()["stage"].text == "closedUnclaimed")
    #expect(try desk.history(of: "RQ-10001").first?["user"].text == "system")
  }
}
