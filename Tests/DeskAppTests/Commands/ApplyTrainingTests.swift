import Testing

/// What `apply` takes beside the act: numbers, names, times, overrides; and what a real desk takes.
@Suite struct ApplyTrainingTests {
  @Test func `a repeated number gives the first answer again and changes nothing`() throws {
    let desk = try TestDesk()
    let line = CounterScript.greta.replacing(
      #"{"do""#, with: #"{"id":"once","do""#, maxReplacements: 1)

    let answers = try desk.apply([line, line])
    let later = try desk.apply([line])

    #expect(answers[0]["repeated"] == .null)
    #expect(answers[1]["repeated"] == .flag(true))
    #expect(later[0]["repeated"] == .flag(true))
    #expect(later[0]["outcome"].text == "done")
    #expect(Set((answers + later).map { $0["seq"].number }).count == 1)
  }

  @Test func `a refusal that is repeated is the same refusal`() throws {
    let desk = try TestDesk()
    try desk.done([CounterScript.greta])
    let line = CounterScript.greta.replacing(
      #"{"do""#, with: #"{"id":"no","do""#, maxReplacements: 1)

    let answers = try desk.apply([line, line])

    #expect(answers.map { $0["outcome"].text } == ["refused", "refused"])
    #expect(answers[1]["repeated"] == .flag(true))
    #expect(answers[0].rules == answers[1].rules)
    #expect(answers[0]["seq"] == answers[1]["seq"])
  }

  @Test func `at sets the time of one line only`() throws {
    let desk = try TestDesk()
    try desk.done(CounterScript.ready)
    let late =
      #"{"do":"pickup.arrive","user":"jdo","at":"2026-03-16T17:00:00-05:00","#
      + #""with":{"request":"RQ-10001"}}"#

    let answers = try desk.apply([late, CounterScript.visit("RQ-10001")[0]])

    #expect(answers[0].rules == ["R-04"])
    #expect(answers[1]["outcome"].text == "done")
  }

  private func late(_ rule: String, by: String) -> String {
    #"{"do":"pickup.arrive","user":"jdo","at":"2026-03-16T17:00:00-05:00","#
      + #""with":{"request":"RQ-10001"},"override":{"rule":"\#(rule)","#
      + #""reason":"drove 200 miles","by":"\#(by)"}}"#
  }

  @Test func `only a supervisor opens a closed counter, and no other rule gives way`() throws {
    let desk = try TestDesk()
    try desk.done(CounterScript.ready)

    let answers = try desk.apply([
      late("R-04", by: "mkl"), late("R-47", by: "sva"), late("R-04", by: "sva"),
    ])

    #expect(answers[0].rules == ["R-04", "R-08"])
    #expect(answers[1].rules == ["R-04", "R-08"])
    #expect(answers[2]["outcome"].text == "done")
  }

  @Test func `a real desk refuses a time, another user and a role`() throws {
    let desk = try TestDesk(supervisor: "root")
    desk.environment["SUDO_USER"] = "root"

    let answers = try desk.apply([
      CounterScript.greta,
      #"{"do":"patient.register","at":"2026-03-16T10:05:00-05:00","with":{"mrn":"1","#
        + #""family":"A","bornOn":"1990-01-01"}}"#,
    ])
    let byRole = try desk.run(["queue", "--as", "front"])

    #expect(answers.map { $0["outcome"].text } == ["invalid", "invalid"])
    #expect(answers.map { $0["field"].text } == ["user", "at"])
    #expect(byRole.status == 2)
    #expect(byRole.complaint.contains("--as"))
  }

  @Test func `a real desk does not stand still at the training clock`() throws {
    let desk = try TestDesk(supervisor: "root")
    desk.environment["SUDO_USER"] = "root"
    try desk.done([
      #"{"do":"person.add","with":{"user":"amy","name":"Amy","roles":["front"],"site":"STP"}}"#
    ])

    let newest = try #require(try desk.history(of: "amy").first)

    #expect(!newest["at"].text.hasPrefix("2026-03-16T15:05:00"))
  }

  @Test func `a training desk signs in by role`() throws {
    let desk = try TestDesk()
    let line = CounterScript.greta.replacing(#""user":"dku","#, with: "")

    let byAuditor = try desk.apply([line], ["--as", "auditor"])
    let byFront = try desk.apply([line], ["--as", "front"])
    let byJanitor = try desk.run(["apply", "--as", "janitor"], input: line)

    #expect(byAuditor[0].rules == ["R-06"])
    #expect(byFront[0]["outcome"].text == "done")
    #expect(byJanitor.status == 2)
    #expect(byJanitor.complaint.contains("dataIntegrity"))
  }

  @Test func `init makes no desk over another`() throws {
    let desk = try TestDesk()
    try desk.done([CounterScript.greta])

    let again = try desk.run(["init", "--training"])

    #expect(again.status == 3)
    #expect(again.complaint.contains("already"))
    #expect(try desk.run(["show", "5100001"]).status == 0)
  }

  @Test func `a real desk is not made without its first supervisor`() throws {
    let folder = try TestFolder()
    let database = "\(folder.path)/new.sqlite"
    let child = try Child(
      Program.path, ["init", "--database", database], environment: folder.environment,
      input: "/dev/null", in: folder)

    let run = child.finish()

    #expect(run.status == 2)
    #expect(run.complaint.contains("--supervisor"))
  }
}
