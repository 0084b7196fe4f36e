import Testing

@testable import DeskCore

/// Scenarios about taking back one's own last act on what is no request.
@Suite struct UndoMatterScenarios {
  private func desk() throws -> ScenarioDesk {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    return desk
  }

  /// Does an act and its undo; the row has to be as before, but for the version, which counts on.
  private func expectBack<Row: Matter & Equatable>(
    _ kind: Row.Type, _ action: String, by user: String, _ facts: Facts = [:],
    _ prepare: (inout ScenarioDesk) throws -> String
  ) throws {
    var desk = try desk()
    let id = try prepare(&desk)
    let before = try #require(try desk.chart.matter(id, as: kind))
    let machine = String(action.prefix { $0 != "." })
    try desk.done(action, on: id, by: user, facts)
    #expect(try desk.chart.matter(id, as: kind) != before)

    try desk.done(machine == "death" ? "death.takeBack" : "\(machine).undo", on: id, by: user)

    var after = try #require(try desk.chart.matter(id, as: kind))
    #expect(after.version == before.version + 2)
    after.version = before.version
    #expect(after == before, "\(action)")
  }

  @Test func `a paper's look and its check are taken back, and it is checked anew`() throws {
    var desk = try desk()
    let paper = try desk.authorization(checked: false)
    let before = try #require(desk.chart.documents[paper])
    try desk.done("authorization.see", on: paper, by: "privacy", ["inHand": .flag(true)])
    try desk.done("authorization.undo", on: paper, by: "privacy")
    #expect(desk.chart.documents[paper]?.seen == before.seen)

    try desk.done("authorization.check", on: paper, by: "clerk")
    try desk.done("authorization.undo", on: paper, by: "clerk")

    #expect(desk.chart.documents[paper]?.stage == .received)
    #expect(
      try desk.does("authorization.undo", on: paper, by: "clerk").codes == ["UNDO_NOT_LISTED"])
    try desk.done("authorization.check", on: paper, by: "clerk")
  }

  @Test func `a check is not taken back from under a request that went on`() throws {
    var desk = try desk()
    let paper = try desk.authorization()
    let request = try desk.logThirdParty(paper)
    try desk.done("request.validate", on: request, by: "clerk")

    let outcome = try desk.does("authorization.undo", on: paper, by: "clerk")

    #expect(!outcome.isDone)
    #expect(desk.chart.documents[paper]?.stage == .valid)
  }

  @Test func `what ended a paper is not taken back`() throws {
    var desk = try desk()
    let paper = try desk.authorization()
    try desk.done("authorization.revoke", on: paper, by: "clerk", ["inWriting": .flag(true)])

    let outcome = try desk.does("authorization.undo", on: paper, by: "clerk")

    #expect(outcome.codes == ["NO_SUCH_MOVE"])
  }

  @Test func `an amendment goes back to the list, to its wait and to its review`() throws {
    try expectBack(Amendment.self, "amendment.start", by: "clerk") { try $0.receiveAmendment() }
    try expectBack(Amendment.self, "amendment.infoCame", by: "clerk") { desk in
      let id = try desk.receiveAmendment()
      try desk.done("amendment.needInfo", on: id, by: "clerk", ["question": .text("Which knee?")])
      return id
    }
    try expectBack(Amendment.self, "amendment.accept", by: "privacy") { desk in
      let id = try desk.receiveAmendment()
      try desk.done("amendment.start", on: id, by: "clerk")
      return id
    }
  }

  @Test func `a denial went out by a letter and stays`() throws {
    var desk = try desk()
    let id = try desk.deniedAmendment()

    #expect(try desk.does("amendment.undo", on: id, by: "privacy").codes == ["UNDO_TOLD"])
    let colleague = try desk.does("amendment.undo", on: id, by: "clerk")
    #expect(colleague.codes == ["UNDO_TOLD", "UNDO_NOT_YOURS"])
    #expect(try desk.chart.matter(id, as: Amendment.self)?.stage == .denied)
  }

  @Test func `an amendment that came in is withdrawn and not undone`() throws {
    var desk = try desk()
    let id = try desk.receiveAmendment()

    let outcome = try desk.does("amendment.undo", on: id, by: "front")

    #expect(outcome.codes == ["UNDO_NOT_LISTED"])
  }

  @Test func `an accounting's draft is taken back, first and again`() throws {
    try expectBack(Accounting.self, "accounting.compile", by: "clerk") {
      try $0.receiveAccounting()
    }
    try expectBack(Accounting.self, "accounting.compile", by: "clerk", ["waiveFee": .flag(true)]) {
      let id = try $0.receiveAccounting()
      try $0.done("accounting.compile", on: id, by: "clerk")
      return id
    }
  }

  @Test func `an accounting that was issued stays issued`() throws {
    var desk = try desk()
    let id = try desk.issuedAccounting()

    #expect(try !desk.does("accounting.undo", on: id, by: "privacy").isDone)
    #expect(try desk.chart.matter(id, as: Accounting.self)?.stage == .issued)
  }

  @Test func `what was added to a notice of a death is taken off again`() throws {
    try expectBack(
      DeathNotice.self, "death.add", by: "front", ["phone": .text("651-555-0199")]
    ) { desk in
      try desk.done(
        "death.record", by: "front", ScenarioDesk.deathFacts(diedOn: Sample.day("2026-03-10")))
    }
  }

  @Test func `a visitor who was called by mistake waits again`() throws {
    var desk = try desk()
    let request = try desk.readyOwn()
    let visit = try desk.done(
      "pickup.arrive", by: "front", ["request": .text(request), "foundBy": .text("fullName")])
    let before = try #require(desk.chart.visits[visit])
    try desk.done("pickup.call", on: visit, by: "front")

    try desk.done("pickup.undo", on: visit, by: "front")

    #expect(desk.chart.visits[visit]?.stage == .waiting)
    #expect(desk.chart.visits[visit]?.calledAt == before.calledAt)
  }

  @Test func `a wrong identifier stays counted, whatever is undone`() throws {
    var desk = try desk()
    let request = try desk.readyOwn()
    let visit = try desk.visit(request)
    try desk.done(
      "pickup.identify", on: visit, by: "front",
      ["kind": .text("bornOn"), "typed": .text("1999-09-09")])
    let before = desk.chart.visits[visit]

    #expect(try desk.does("pickup.undo", on: visit, by: "front").codes == ["UNDO_NOT_LISTED"])
    #expect(desk.chart.visits[visit] == before)
  }

  @Test func `a hand-over is never taken back at the counter`() throws {
    var desk = try desk()
    let request = try desk.readyOwn()
    let visit = try desk.verifiedPatient(request)
    #expect(try desk.does("pickup.undo", on: visit, by: "front").codes == ["UNDO_NOT_LISTED"])
    #expect(try desk.handOver(visit).isDone)

    #expect(try desk.does("pickup.undo", on: visit, by: "front").codes == ["NO_SUCH_MOVE"])
    #expect(desk.chart.requests[request]?.stage == .released)
  }
}
