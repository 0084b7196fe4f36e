import Testing

/// Amendments, notices, accountings and incidents on the command line, and in the demo.
@Suite struct MatterLookTests {
  private static let lines = [
    CounterScript.greta,
    #"{"do":"amendment.receive","user":"jdo","with":{"patient":"5100001","inWriting":true,"#
      + #""types":["reports"],"entry":"left","wanted":"right","reason":"it was"}}"#,
    #"{"do":"death.record","user":"jdo","with":{"given":"Ole","family":"Berg"}}"#,
    #"{"do":"adoption.receive","user":"jdo","with":{"paper":"petition","patient":"5100001"}}"#,
    #"{"do":"accounting.receive","user":"jdo","with":{"patient":"5100001","identified":true}}"#,
    #"{"do":"incident.open","user":"jdo","with":{"patient":"5100001","cause":"misfiledPage"}}"#,
  ]

  static let numbers = ["AM-10001", "NT-10001", "NT-10002", "AC-10001", "IN-10001"]

  @Test(arguments: numbers)
  func `each is shown, found by its number, and has its history`(_ id: String) throws {
    let desk = try TestDesk()
    try desk.done(Self.lines)

    let shown = try desk.run(["show", id, "--json"]).answer()
    let hits = try desk.run(["find", id, "--json"]).answers()
    let history = try desk.history(of: id)

    #expect(shown["id"].text == id)
    #expect(hits.map { $0["matter"].text } == [id])
    #expect(history.count == 1)
    #expect(try desk.run(["find", id]).output.contains(id))
  }

  @Test func `a number that nobody has is named with those that can be shown`() throws {
    let run = try TestDesk().run(["show", "AM-10009"])

    #expect(run.status == 2)
    #expect(run.complaint.contains("there is no AM-10009"))
    #expect(run.complaint.contains("AC-"))
  }

  @Test func `the sweep ends a suspension after its last day, once`() throws {
    let desk = try TestDesk()
    try desk.done([
      CounterScript.greta,
      #"{"do":"accounting.suspend","user":"pto","with":{"patient":"5100001","agency":"Board","#
        + #""official":"R. Dahl","inWriting":true,"saysImpede":true,"until":"2026-03-20"}}"#,
    ])
    func sweep(_ day: String) throws -> String {
      try desk.run(["sweep"], environment: ["RECORDSDESK_CLOCK": "\(day)T10:05:00-05:00"]).output
    }

    #expect(try !sweep("2026-03-20").contains("accounting.endSuspension"))
    #expect(try sweep("2026-03-21").contains("AC-10001: accounting.endSuspension"))
    #expect(try !sweep("2026-03-21").contains("accounting.endSuspension"))
    #expect(
      try desk.run(["show", "AC-10001", "--json"]).answer()["stage"].text == "suspensionEnded")
  }

  @Test func `the demo has one at every turn, all through the rules`() throws {
    let folder = try TestFolder()
    let database = "\(folder.path)/demo.sqlite"
    func run(_ words: [String]) throws -> Finished {
      try Child(
        Program.path, words + ["--database", database], environment: folder.environment,
        input: "/dev/null", in: folder
      ).finish()
    }
    #expect(try run(["demo", "--requests", "20", "--prepare-only"]).status == 0)

    func stages(_ prefix: String, _ count: Int) throws -> [String] {
      try (1...count).map { try run(["show", "\(prefix)-1000\($0)", "--json"]).answer() }
        .map { $0["stage"].text }.sorted()
    }
    #expect(
      try stages("AM", 4) == ["disagreementLogged", "inReview", "queued", "waitingForInformation"])
    #expect(try stages("NT", 4) == ["accepted", "complete", "received", "received"])
    #expect(try stages("AC", 4) == ["awaitAssent", "issued", "open", "suspending"])
    #expect(try stages("IN", 1) == ["open"])
  }
}
