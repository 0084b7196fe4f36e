import Testing

@testable import DeskCore

/// Scenarios about taking back one's own last act.
@Suite struct UndoScenarios {
  private func desk() throws -> ScenarioDesk {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    return desk
  }

  /// The row before an act and after its undo, but for the version, which counts on.
  private func back(
    _ action: String, by user: String = "clerk", _ facts: Facts = [:], undoneBy: String? = nil,
    _ prepare: (inout ScenarioDesk) throws -> String
  ) throws -> (before: Request, after: Request, outcome: Outcome) {
    var desk = try desk()
    let id = try prepare(&desk)
    let before = try #require(desk.chart.requests[id])
    try desk.done(action, on: id, by: user, facts)
    #expect(desk.chart.requests[id]?.version == before.version + 1)
    let outcome = try desk.does("request.undo", on: id, by: undoneBy ?? user)
    var after = try #require(desk.chart.requests[id])
    #expect(after.version == before.version + 2)
    after.version = before.version
    return (before, after, outcome)
  }

  private static let validated: @Sendable (inout ScenarioDesk) throws -> String = { desk in
    let id = try desk.logOwn()
    try desk.done("request.validate", on: id, by: "clerk")
    return id
  }

  private static let inWork: @Sendable (inout ScenarioDesk) throws -> String = { desk in
    let id = try validated(&desk)
    try desk.done("request.assign", on: id, by: "clerk")
    return id
  }

  private static let pended: @Sendable (inout ScenarioDesk) throws -> String = { desk in
    let id = try inWork(&desk)
    try desk.done(
      "request.pend", on: id, by: "clerk",
      ["reason": .text("awaitingFilm"), "until": .day(Sample.today + 3)])
    return id
  }

  private static let paper: Facts = [
    "medium": .text("paper"), "type": .text("reports"), "title": .text("Report CT chest"),
    "final": .flag(true), "minorConsented": .flag(false), "sensitive": .list([]),
  ]

  private static let packed: @Sendable (inout ScenarioDesk) throws -> String = { desk in
    let id = try inWork(&desk)
    try desk.done("request.pack", on: id, by: "clerk", ["items": .list([.group(paper)])])
    return id
  }

  static let cases: [(String, String, Facts, @Sendable (inout ScenarioDesk) throws -> String)] = [
    ("request.note", "clerk", ["text": .text("rings at noon")], { try $0.logOwn() }),
    ("request.need", "clerk", ["neededBy": .day(Sample.today + 2)], { try $0.logOwn() }),
    (
      "request.attach", "clerk", ["basis": .text("AU-1"), "types": .words("labs")],
      { try $0.logOwn() }
    ),
    ("request.agreeFormat", "front", ["media": .words("film"), "channel": .text("phone")], inWork),
    ("request.assign", "clerk", [:], validated),
    ("request.assign", "supervisor", ["to": .text("clerk2")], inWork),
    ("request.pend", "clerk", ["reason": .text("awaitingFee")], validated),
    ("request.pend", "clerk", ["reason": .text("awaitingPaper")], inWork),
    ("request.resume", "clerk", [:], pended),
    ("request.pack", "clerk", ["items": .list([.group(paper)])], inWork),
    ("request.passCheck", "clerk2", ["bin": .text("C-3")], packed),
  ]

  @Test(arguments: cases.indices)
  func `an undo leaves the request as it was before`(index: Int) throws {
    let (action, user, facts, prepare) = Self.cases[index]

    let (before, after, outcome) = try back(action, by: user, facts, prepare)

    #expect(outcome.isDone)
    #expect(after == before, "\(action)")
  }

  @Test func `a joining is taken back to where it stood`() throws {
    let (before, after, outcome) = try back("request.merge", ["into": .text("RQ-10001")]) { desk in
      _ = try desk.logOwn()
      return try desk.logOwn()
    }

    #expect(outcome.isDone && after == before && after.stage == .logged)
  }

  @Test(arguments: cases.indices)
  func `nobody takes back a colleague's act`(index: Int) throws {
    let (action, user, facts, prepare) = Self.cases[index]
    var desk = try desk()
    let id = try prepare(&desk)
    try desk.done(action, on: id, by: user, facts)
    let chart = desk.chart

    let outcome = try desk.does("request.undo", on: id, by: "privacy")

    #expect(outcome.codes == ["UNDO_NOT_YOURS"])
    #expect(desk.chart == chart)
  }

  @Test func `an undo names the entry, and shows what was before and after`() throws {
    var desk = try desk()
    let id = try desk.logOwn()
    try desk.done("request.need", on: id, by: "clerk", ["neededBy": .day(Sample.today + 2)])
    let past = try #require(desk.chart.lastAct(on: id))

    let outcome = try desk.does("request.undo", on: id, by: "clerk")

    guard case .done(let done) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    let undo = try #require(desk.chart.lastAct(on: id))
    #expect(done.findings["undone"] == "request.need" && done.findings["entry"] == past.entry)
    #expect(past.before.list.contains(Field("neededBy", nil)))
    #expect(undo.before["neededBy"] == (Sample.today + 2).description)
    #expect(undo.did == "request.undo")
  }

  @Test func `an undo is taken back by doing it again, never by another undo`() throws {
    var desk = try desk()
    let id = try desk.logOwn()
    try desk.done("request.note", on: id, by: "clerk", ["text": .text("rings at noon")])
    try desk.done("request.undo", on: id, by: "clerk")

    #expect(try desk.does("request.undo", on: id, by: "clerk").codes == ["UNDO_NOT_LISTED"])
    #expect(desk.chart.requests[id]?.notes == [])
  }

  @Test func `what somebody else did since stands in the way`() throws {
    var desk = try desk()
    let id = try Self.validated(&desk)
    try desk.done("request.assign", on: id, by: "clerk")
    try desk.done("request.note", on: id, by: "front", ["text": .text("asked again")])

    #expect(try desk.does("request.undo", on: id, by: "clerk").codes == ["UNDO_NOT_YOURS"])
  }

  @Test func `a row that a refusal moved since stands in the way`() throws {
    var desk = try desk()
    let id = try desk.logOwn("100", ["signed": .flag(false)])
    try desk.done("request.note", on: id, by: "clerk", ["text": .text("unsigned")])
    #expect(try !desk.does("request.validate", on: id, by: "clerk").isDone)

    #expect(desk.chart.requests[id]?.stage == .needsInfo)
    #expect(try desk.does("request.undo", on: id, by: "clerk").codes == ["UNDO_OVERTAKEN"])
  }

  @Test func `a visit for the request stands in the way`() throws {
    var desk = try desk()
    let id = try Self.packed(&desk)
    try desk.done("request.passCheck", on: id, by: "clerk2", ["bin": .text("C-3")])
    _ = try desk.visit(id)

    let outcome = try desk.does("request.undo", on: id, by: "front")

    #expect(outcome.codes.contains("UNDO_NOT_LISTED"))
    #expect(desk.chart.requests[id]?.stage == .ready)
  }

  @Test func `what told somebody is never taken back`() throws {
    var desk = try desk()
    let id = try desk.readyOwn()
    try desk.done("request.notify", on: id, by: "clerk")
    #expect(try desk.does("request.undo", on: id, by: "clerk").codes == ["UNDO_TOLD"])

    let gone = try desk.handedOver()
    let outcome = try desk.does("request.undo", on: gone, by: "front")
    #expect(outcome.codes == ["UNDO_TOLD"] && desk.chart.requests[gone]?.stage == .released)
  }

  @Test func `a validation is put back with its reason instead`() throws {
    var desk = try desk()
    let id = try Self.validated(&desk)

    #expect(try desk.does("request.undo", on: id, by: "clerk").codes == ["UNDO_NOT_LISTED"])
  }

  @Test func `a packet whose check was taken back is checked by a second person again`() throws {
    var desk = try desk()
    let id = try Self.packed(&desk)
    try desk.done("request.passCheck", on: id, by: "clerk2", ["bin": .text("C-3")])
    try desk.done("request.undo", on: id, by: "clerk2")

    let own = try desk.does("request.passCheck", on: id, by: "clerk", ["bin": .text("C-3")])

    #expect(own.codes == ["SAME_PERSON"])
    #expect(desk.chart.requests[id]?.readyOn == nil)
  }
}
