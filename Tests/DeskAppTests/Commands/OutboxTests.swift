import Foundation
import Testing

/// What people are told, through the real program.
@Suite struct OutboxTests {
  private let desk: TestDesk

  /// Greta's packet on the shelf.
  init() throws {
    desk = try TestDesk()
    try desk.done(CounterScript.ready)
    try FileManager.default.createDirectory(
      atPath: "\(desk.folder.path)/config/recordsdesk", withIntermediateDirectories: true)
  }

  private var outbox: String { "\(desk.folder.path)/outbox" }

  private func configure(_ text: String) throws {
    _ = try desk.folder.write(text, to: "config/recordsdesk/config.toml")
  }

  private func round(clock: String? = nil) throws -> JSON {
    let more = clock.map { ["RECORDSDESK_CLOCK": $0] } ?? [:]
    let run = try desk.run(
      ["outbox", "run", "--once", "--json", "--as", "clerk"], environment: more)
    #expect(run.status == 0, "\(run.complaint)")
    return try run.answer()
  }

  private func messages() throws -> [JSON] {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: outbox)) ?? []).sorted()
    return try names.map {
      try JSON(parsing: String(contentsOfFile: "\(outbox)/\($0)", encoding: .utf8))
    }
  }

  @Test func `without an outbox everything stays listed with why`() throws {
    #expect(try round()["waiting"].number == 1)

    let listed = try desk.run(["outbox", "list", "--json"]).answers()
    #expect(listed.map { $0["request"].text } == ["RQ-10001"])
    #expect(listed.first?["why"].text.contains("no outbox is configured") == true)
  }

  @Test func `a ready packet is told in one private file, once`() throws {
    try configure("outbox = \"\(outbox)\"\n")

    #expect(try round()["sent"].number == 1)
    #expect(try round()["sent"].number == 0)

    let message = try #require(try messages().first)
    #expect(try messages().count == 1)
    #expect(message["kind"].text == "ready" && message["channel"].text == "phone")
    #expect(message["address"].text == "651-555-2387")
    #expect(!message["text"].text.contains("Halvorsen") && !message["text"].text.contains("US"))
    let name = try FileManager.default.contentsOfDirectory(atPath: outbox)[0]
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(outbox)/\(name)")
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    #expect(name == message["key"].text + ".json")
  }

  @Test func `what was handed on is recorded once, and answers the request`() throws {
    try configure("outbox = \"\(outbox)\"\n")
    let before = try desk.history(of: "RQ-10001").count

    _ = try round()
    _ = try round()

    let entries = try desk.history(of: "RQ-10001")
    #expect(entries.count == before + 1)
    #expect(entries.first?["did"].text == "request.notify")
    #expect(entries.first?["user"].text == "outbox")
    #expect(try messages().map { $0["kind"].text } == ["ready"])
    let shown = try desk.run(["show", "RQ-10001", "--json"]).answer()
    #expect(shown["answeredOn"].text.hasPrefix("2026-03-"))
    #expect(shown["notices"].text == "0")
    #expect(try desk.audit()["replayMatches"] == .flag(true))
  }

  @Test func `a message that could not be handed on answers nothing`() throws {
    try configure("outboxCommand = \"/bin/false\"\n")

    _ = try round()

    let shown = try desk.run(["show", "RQ-10001", "--json"]).answer()
    #expect(shown["answeredOn"].text == "")
    #expect(try desk.history(of: "RQ-10001").first?["did"].text == "request.passCheck")
  }

  @Test func `what a reminder is due for is told again, under another key`() throws {
    try configure("outbox = \"\(outbox)\"\n")
    _ = try round()

    #expect(try round(clock: "2026-03-25T10:05:00-05:00")["sent"].number == 1)

    #expect(Set(try messages().map { $0["kind"].text }) == ["ready", "reminder"])
    #expect(Set(try messages().map { $0["key"].text }).count == 2)
  }

  @Test func `a program gets the message on its standard input, and never as an argument`() throws {
    let got = "\(desk.folder.path)/got"
    let program = try desk.folder.write(
      "#!/bin/sh\necho \"$#\" >> \(got)\ncat >> \(got)\n", to: "notify")
    chmod(program, 0o700)
    try configure("outboxCommand = \"\(program)\"\n")

    #expect(try round()["sent"].number == 1)

    let lines = try String(contentsOfFile: got, encoding: .utf8).split(separator: "\n")
    #expect(lines.first == "0" && lines.count == 2)
    #expect(try JSON(parsing: String(lines[1]))["request"].text == "RQ-10001")
  }

  @Test func `a program that fails keeps the message waiting, and it goes when the program works`()
    throws
  {
    try configure("outboxCommand = \"/bin/false\"\n")
    #expect(try round()["waiting"].number == 1)
    let listed = try desk.run(["outbox", "list", "--json"]).answers()
    #expect(listed.first?["why"].text.contains("ended with 1") == true)

    try configure("outboxCommand = \"/bin/true\"\n")
    #expect(try round()["sent"].number == 1)
  }

  @Test func `killed before it noted that it sent, it sends the same file again`() throws {
    let marker = "\(desk.folder.path)/marker"
    let program = try desk.folder.write(
      "#!/bin/sh\ncat >> \(marker)\nkill -9 $PPID\n", to: "killer")
    chmod(program, 0o700)
    try configure("outboxCommand = \"\(program)\"\n")
    let killed = try desk.run(["outbox", "run", "--once", "--as", "clerk"])
    #expect(killed.status == -SIGKILL)
    try configure("outbox = \"\(outbox)\"\n")

    #expect(try round()["sent"].number == 1)

    let first = try JSON(parsing: String(contentsOfFile: marker, encoding: .utf8))
    #expect(try messages().map { $0["key"].text } == [first["key"].text])
    #expect(try desk.audit()["ok"] == .flag(true))
  }
}
