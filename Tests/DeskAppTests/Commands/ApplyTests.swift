import Testing

/// What `apply` answers, outcome by outcome.
@Suite struct ApplyTests {
  @Test func `a packet goes from the registry to the person, each line answered as done`() throws {
    let desk = try TestDesk()
    let lines =
      CounterScript.ready + CounterScript.visit() + CounterScript.identify()
      + CounterScript.clear() + [CounterScript.handOver()]

    let answers = try desk.apply(lines)

    #expect(answers.map { $0["line"].number } == Array(1...lines.count))
    #expect(answers.map { $0["outcome"].text } == lines.map { _ in "done" })
    #expect(answers.last?["stage"].text == "done")
    let request = try desk.run(["show", "RQ-10001", "--json"]).answer()
    #expect(request["stage"].text == "released")
  }

  @Test func `a refusal names rule, code, source and cure, is journalled, and exits 1`() throws {
    let desk = try TestDesk()
    try desk.done(CounterScript.ready + CounterScript.visit())

    let run = try desk.run(
      ["apply"],
      input: CounterScript.line("pickup.showID", "jdo", "VS-10001", #"{"idKind":"passport"}"#))

    let answer = try run.answer()
    #expect(run.status == 1)
    #expect(answer["outcome"].text == "refused")
    #expect(answer["stage"].text == "roleSet")
    #expect(answer.rules.contains("R-48"))
    #expect(answer.rules.contains("R-51"))
    for rule in answer["rules"].list {
      #expect(!rule["code"].text.isEmpty)
      #expect(!rule["source"].text.isEmpty)
      #expect(!rule["cure"].text.isEmpty)
    }
    let newest = try #require(try desk.history(of: "VS-10001").first)
    #expect(newest["outcome"].text == "refused")
    #expect(newest["seq"].number == answer["seq"].number)
  }

  /// Lines that cannot be understood, and the field that each answer has to name.
  static let wrong: [(line: String, field: String)] = [
    (#"{"do":"pickup.levitate","user":"jdo"}"#, "do"),
    (#"{"user":"jdo"}"#, "do"),
    (#"{"do":"pickup.call","user":"jdo","on":"VS-10001","why":1}"#, "why"),
    (#"{"do":"pickup.call","user":"jdo","on":7}"#, "on"),
    (#"{"do":"pickup.call","user":"jdo"}"#, "on"),
    (#"{"do":"pickup.call","user":"jdo","on":"VS-99999"}"#, "on"),
    (#"{"do":"pickup.call","user":"jdo","on":"$nobody"}"#, "on"),
    (#"{"do":"pickup.call","user":"ghost","on":"VS-10001"}"#, "user"),
    (#"{"do":"pickup.call","user":"jdo","on":"VS-10001","site":"QQQ"}"#, "site"),
    (#"{"do":"pickup.call","user":"jdo","on":"VS-10001","at":"yesterday"}"#, "at"),
    (#"{"do":"pickup.arrive","user":"jdo","with":{}}"#, "request"),
    (#"{"do":"pickup.arrive","user":"jdo","with":{"request":"RQ-10001","hat":1}}"#, "hat"),
    (#"{"do":"pickup.arrive","user":"jdo","with":{"request":["RQ-10001"]}}"#, "request"),
    (
      #"{"do":"pickup.identify","user":"jdo","on":"VS-10001","with":{"kind":"shoe","typed":"9"}}"#,
      "kind"
    ),
    (#"{"do":"pickup.call","user":"jdo","on":"VS-10001","with":[]}"#, "with"),
    (
      #"{"do":"pickup.call","user":"jdo","on":"VS-10001","override":{"rule":"R-1","by":"sva"}}"#,
      "override.rule"
    ),
    ("not JSON", ""), ("[1,2]", ""), (#"{"do":"pickup.call""#, ""),
  ]

  @Test func `a line that cannot be understood is invalid, names its field, and writes nothing`()
    throws
  {
    let desk = try TestDesk()
    try desk.done(CounterScript.ready + CounterScript.visit())
    let entries = try desk.history(of: "VS-10001").count

    let run = try desk.run(["apply"], input: Self.wrong.map { $0.line + "\n" }.joined())

    let answers = try run.answers()
    #expect(run.status == 2)
    #expect(answers.count == Self.wrong.count)
    for (answer, wrong) in zip(answers, Self.wrong) {
      #expect(answer["outcome"].text == "invalid", "\(wrong.line)")
      #expect(answer["field"].text == wrong.field, "\(wrong.line)")
      #expect(!answer["says"].text.isEmpty, "\(wrong.line)")
    }
    #expect(try desk.history(of: "VS-10001").count == entries)
  }

  @Test func `every line is answered in its place, and the worst outcome is the status`() throws {
    let desk = try TestDesk()
    try desk.done(CounterScript.ready)
    let lines = [
      "not JSON", CounterScript.greta, CounterScript.visit("RQ-10001")[0],
      CounterScript.line("pickup.call", "mkl", "$v"),
      CounterScript.line("pickup.call", "jdo", "$v"),
    ]

    let run = try desk.run(["apply"], input: lines.joined(separator: "\n"))

    let answers = try run.answers()
    #expect(answers.map { $0["line"].number } == [1, 2, 3, 4, 5])
    #expect(
      answers.map { $0["outcome"].text } == ["invalid", "refused", "done", "refused", "done"])
    #expect(answers[3].rules == ["R-06"])
    #expect(run.status == 2)
    #expect(run.complaint.isEmpty)
  }

  @Test func `the lines come from a file where one is named`() throws {
    let desk = try TestDesk()
    let file = try desk.folder.write(CounterScript.greta + "\n", to: "lines.jsonl")

    let run = try desk.run(["apply", file])

    #expect(run.status == 0)
    #expect(try run.answer()["subject"].text == "5100001")
    let missing = try desk.run(["apply", "\(desk.folder.path)/nowhere.jsonl"])
    #expect(missing.status == 2)
    #expect(missing.output.isEmpty)
    #expect(missing.complaint.contains("nowhere.jsonl"))
  }
}
