import Testing

/// What the looking commands answer, by the keys that other programs rely on.
@Suite struct LookTests {
  private func shelf() throws -> TestDesk {
    let desk = try TestDesk()
    try desk.done(CounterScript.ready)
    return desk
  }

  @Test func `the queue gives one request a line with the promised keys`() throws {
    let run = try shelf().run(["queue", "--json"])

    let rows = try run.answers()
    #expect(rows.count == 1)
    let promised: Set = [
      "id", "patient", "stage", "track", "delivery", "received", "governingDue", "actBy",
      "assignee", "site", "hold",
    ]
    #expect(promised.isSubset(of: rows[0].keys))
    #expect(rows[0]["id"].text == "RQ-10001")
    #expect(rows[0]["patient"].text == "5100001")
    #expect(rows[0]["stage"].text == "ready")
    #expect(rows[0]["received"].text == "2026-03-09")
    #expect(rows[0]["actBy"].text == "2026-04-08")
    #expect(rows[0]["site"].text == "STP")
  }

  @Test func `a released request leaves the queue and stays findable by its number`() throws {
    let desk = try TestDesk()
    try desk.done(
      CounterScript.ready + CounterScript.visit() + CounterScript.identify()
        + CounterScript.clear() + [CounterScript.handOver()])

    #expect(try desk.run(["queue", "--json"]).output.isEmpty)
    #expect(try desk.run(["find", "RQ-10001"]).output.contains("released"))
  }

  @Test func `an unknown view is wrong use and names the views`() throws {
    let run = try shelf().run(["queue", "--view", "mystery"])

    #expect(run.status == 2)
    #expect(run.complaint.contains("overdue"))
  }

  static let findable = [
    "halvorsen", "halvor gre", "RQ-10001", "5100001", "6515552387", "3/14/1971",
  ]

  @Test(arguments: findable)
  func `a patient is found by what is known`(_ text: String) throws {
    let hits = try shelf().run(["find", text, "--json"]).answers()

    #expect(hits.map { $0["patient"].text } == ["5100001"])
    #expect(hits.first?["request"].text == "RQ-10001")
    #expect(hits.first?["lookAlike"] == .flag(false))
  }

  @Test func `nobody found is no failure and prints nothing as a result`() throws {
    let run = try shelf().run(["find", "Zebedee", "--json"])

    #expect(run.output.isEmpty)
    #expect(run.complaint.contains("Zebedee"))
  }

  @Test func `show gives every field, and a number that is not there is wrong use`() throws {
    let desk = try shelf()

    let request = try desk.run(["show", "RQ-10001", "--json"]).answer()
    let patient = try desk.run(["show", "5100001", "--json"]).answer()
    let missing = try desk.run(["show", "RQ-99999", "--json"])

    #expect(request["bin"].text == "B-14")
    #expect(request["clocks.governing"].text == "2026-04-08")
    #expect(patient["name.family"].text == "Halvorsen")
    #expect(missing.status == 2)
    #expect(missing.output.isEmpty)
    #expect(missing.complaint.contains("RQ-99999"))
  }

  @Test func `a history is newest first, every entry chained to the one before`() throws {
    let desk = try shelf()

    let entries = try desk.history(of: "RQ-10001")

    #expect(
      entries.map { $0["did"].text } == [
        "request.passCheck", "request.pack", "imaging.shelve", "imaging.readBack", "imaging.burn",
        "imaging.pull", "imaging.order", "request.assign", "request.validate", "request.log",
      ])
    #expect(entries.map { $0["seq"].number } == entries.map { $0["seq"].number }.sorted(by: >))
    #expect(entries.allSatisfy { $0["ok"] == .flag(true) })
    for (newer, older) in zip(entries, entries.dropFirst())
    where newer["seq"].number == older["seq"].number + 1 {
      #expect(newer["previous"] == older["digest"])
    }
    #expect(entries.first?["moves"].list.first?["to"].text == "ready")
    #expect(try desk.run(["history", "RQ-99999"]).status == 2)
  }

  @Test func `explain lists what holds and what does not, and exits 1 when it is closed`() throws {
    let desk = try shelf()
    try desk.done(CounterScript.visit("RQ-10001"))

    let closed = try desk.run(["explain", "VS-10001", "handOver", "--json"])
    let open = try desk.run(["explain", "VS-10001", "leave", "--json"])

    let answer = try closed.answer()
    #expect(closed.status == 1)
    #expect(answer["open"] == .flag(false))
    #expect(answer.rules.contains("R-46"))
    #expect(answer["checks"].list.contains { $0["holds"] == .flag(true) })
    #expect(open.status == 0)
    #expect(try open.answer()["open"] == .flag(true))
  }

  @Test func `explain at a past minute answers as the desk stood then`() throws {
    let desk = try shelf()
    let asked = ["explain", "RQ-10001", "pack", "--as", "clerk", "--json"]

    let now = try desk.run(asked)
    let then = try desk.run(asked + ["--at", "2026-03-10T09:15:00-05:00"])

    #expect(now.status == 1)
    #expect(try now.answer().rules.contains("R-00"))
    #expect(then.complaint.isEmpty)
    #expect(try !then.answer().rules.contains("R-00"))
  }

  @Test func `explain refuses what it does not know`() throws {
    let desk = try shelf()

    #expect(try desk.run(["explain", "RQ-10001", "levitate"]).status == 2)
    #expect(try desk.run(["explain", "XX-1", "pack"]).status == 2)
    #expect(try desk.run(["explain", "RQ-99999", "validate"]).status == 2)
    #expect(try desk.run(["explain", "RQ-10001", "pack", "--at", "noon"]).status == 2)
  }
}
