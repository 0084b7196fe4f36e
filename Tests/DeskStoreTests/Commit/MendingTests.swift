import DeskCore
import Testing

@testable import DeskStore

/// Requests mended by whole commands on a real file: the journal says what an undo has to know.
struct MendingTests {
  private let desk: TemporaryDesk
  private let ground = Ground(policy: Policy(), isReal: true, zones: Zones { _, _ in -5 * 3600 })

  init() throws {
    desk = try TemporaryDesk()
    try desk.add(
      try Fact.created(Patient.sample("M1", "Torres", "Maria")),
      try Fact.created(Patient.sample("M2", "Torres", "Marta")),
      try Fact.created(Person(user: "clerk", name: "C", roles: [.clerk], site: "STP")))
    try desk.log(.sample("RQ-10001"), .sample("RQ-10002", stage: .inWork))
  }

  private func does(
    _ id: String, _ action: String, on subject: String = "", by role: Role = .clerk,
    _ facts: Facts = [:]
  ) throws -> Outcome {
    let site = try #require(ground.policy.site("STP"))
    let moment = try #require(Moment(TemporaryDesk.start, at: site, zones: ground.zones))
    let command = Command(
      id: id, do: action, on: subject, facts: facts,
      actor: Actor(user: role.rawValue, roles: [role]), desk: "FD1", moment: moment)
    return try desk.store.commit(command, on: ground)
  }

  private func done(_ outcome: Outcome) throws -> Outcome.Done {
    guard case .done(let done) = outcome else {
      throw InputError(field: "do", says: "was not done: \(outcome)")
    }
    return done
  }

  private func row(_ id: String) throws -> Request {
    try #require(try desk.store.chart { try $0.request(id) })
  }

  @Test func `an undo reads the journal, names its entry, and the chain stays sound`() throws {
    let before = try row("RQ-10002")
    _ = try done(
      try does(
        "hold", "request.pend", on: "RQ-10002",
        ["reason": .text("awaitingFilm"), "until": .day(.today + 90)]))
    #expect(try row("RQ-10002").stage == .pended)

    let undo = try done(try does("back", "request.undo", on: "RQ-10002"))

    var after = try row("RQ-10002")
    #expect(after.version == before.version + 2 && undo.findings["entry"] == "hold")
    after.version = before.version
    #expect(after == before)
    let last = try #require(
      try desk.store.history(of: "RQ-10002", limit: 1).lines.first?.entry)
    #expect(last.evidence["undo.entry"] == "hold" && last.evidence["before.stage"] == "pended")
    #expect(last.stages.map(\.action) == ["backToWork"])
    #expect(try desk.store.audit().isSound)
  }

  @Test func `an amendment's act is taken back on a file, and the chain stays sound`() throws {
    let id = try done(
      try does(
        "in", "amendment.receive", by: .front,
        [
          "patient": .text("M1"), "inWriting": .flag(true), "types": .list([.text("reports")]),
          "wanted": .text("Left, not right"), "reason": .text("It was the left side"),
        ])
    ).subject
    let amendment = { try desk.store.chart { try $0.matter(id, as: Amendment.self) } }
    let before = try amendment()
    _ = try done(try does("start", "amendment.start", on: id))

    let undo = try done(try does("back", "amendment.undo", on: id))

    var after = try amendment()
    #expect(undo.findings["undone"] == "amendment.start" && undo.stage == "queued")
    #expect(after?.version == before.map { $0.version + 2 })
    after?.version = before?.version ?? 0
    #expect(after == before)
    #expect(try desk.store.audit().isSound)
  }

  @Test func `another user's act is not taken back, and the refusal is journalled`() throws {
    _ = try done(try does("a", "request.note", on: "RQ-10001", ["text": .text("rings at noon")]))

    guard case .refused(let refused) = try does("b", "request.undo", on: "RQ-10001", by: .front)
    else { throw InputError(field: "b", says: "was done") }

    #expect(refused.breaches.map(\.code) == ["UNDO_NOT_YOURS"])
    #expect(try row("RQ-10001").notes.map(\.text) == ["rings at noon"])
    #expect(try desk.store.audit().isSound)
  }

  @Test func `the intake itself is not taken back`() throws {
    guard case .refused(let refused) = try does("a", "request.undo", on: "RQ-10001")
    else { throw InputError(field: "a", says: "was done") }

    #expect(refused.breaches.map(\.code) == ["UNDO_NOT_LISTED", "UNDO_NOT_YOURS"])
  }

  @Test func `a re-link is kept with both patients, and replayed`() throws {
    let receipt = try row("RQ-10001").received
    let moved = try done(
      try does(
        "a", "request.relink", on: "RQ-10001",
        ["patient": .text("M2"), "cause": .text("sameName")]))

    #expect(moved.stage == "logged")
    #expect(try row("RQ-10001").patient == "M2" && row("RQ-10001").received == receipt)
    let entry = try #require(try desk.store.history(of: "M2", limit: 1).lines.first?.entry)
    #expect(entry.tried == "request.relink" && entry.evidence["before.patient"] == "M1")
    #expect(entry.evidence["relinking.to"] == "M2")
    #expect(try desk.store.chart { try $0.requests(ofPatient: "M2") }.map(\.id) == ["RQ-10001"])
    #expect(try desk.store.audit().isSound)
  }

  @Test func `a status keeps what matched and never what was said`() throws {
    let said: FormValue = .list([
      .group(["kind": .text("mrn"), "typed": .text("M1")]),
      .group(["kind": .text("bornOn"), "typed": .text("09101983")]),
      .group(["kind": .text("fullName"), "typed": .text("Maria Torres")]),
    ])

    _ = try done(
      try does(
        "a", "request.tellStatus", on: "RQ-10001", by: .front,
        ["part": .text("patient"), "foundBy": .text("requestNumber"), "identifiers": said]))

    let entry = try #require(try desk.store.history(of: "RQ-10001", limit: 1).lines.first?.entry)
    #expect(entry.tried == "request.tellStatus")
    #expect(try !entry.canonical.contains("09101983"))
    #expect(try entry.canonical.contains("Your request of"))
  }

  @Test func `near misses are counted by their causes and days`() throws {
    for (number, cause) in ["wrongBin", "wrongBin", "wrongItem"].enumerated() {
      _ = try done(
        try does("n\(number)", "nearMiss.report", by: .front, ["cause": .text(cause)]))
    }
    let day = try #require(try desk.store.chart { try $0.matter("NM-10001", as: NearMiss.self) }).on

    #expect(try desk.store.nearMisses(from: day, to: day) == [.wrongBin: 2, .wrongItem: 1])
    #expect(try desk.store.nearMisses(from: day + 1, to: day + 9).isEmpty)
    #expect(try desk.store.nearMisses(from: day, to: day - 1).isEmpty)
    #expect(try desk.store.audit().isSound)
  }

  @Test func `a desk of an earlier build gains the table when it is opened`() throws {
    try desk.tamper("DROP TABLE nearMiss")
    try desk.tamper("PRAGMA user_version = 3")
    desk.store.close()

    let opened = try DeskStore.open(desk.path)

    #expect(try opened.nearMisses(from: .today, to: .today).isEmpty)
    #expect(try opened.audit().isSound)
    opened.close()
  }
}
