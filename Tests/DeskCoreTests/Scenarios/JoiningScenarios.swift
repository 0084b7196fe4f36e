import Testing

@testable import DeskCore

/// Scenarios about requests that were joined by mistake.
@Suite struct JoiningScenarios {
  private func desk() throws -> ScenarioDesk {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    return desk
  }

  @Test func `what was joined by mistake goes on by itself, with its own receipt`() throws {
    var desk = try desk()
    let first = try desk.logOwn()
    try desk.at("2026-03-18 09:00")
    let second = try desk.logOwn()
    let before = try #require(desk.chart.requests[second])
    try desk.done("request.merge", on: second, by: "clerk", ["into": .text(first)])

    let bare = try desk.does("request.unmerge", on: second, by: "clerk")
    try desk.done("request.unmerge", on: second, by: "clerk", ["cause": .text("otherPurpose")])

    let after = try #require(desk.chart.requests[second])
    #expect(bare.codes == ["UNMERGE_NO_CAUSE"])
    #expect(after.stage == .logged && after.mergedInto.isEmpty && after.closedOn == nil)
    #expect(after.received == before.received && after.clocks == before.clocks)
    try desk.done("request.validate", on: second, by: "clerk")
  }

  @Test func `only a joined request is taken out of one`() throws {
    var desk = try desk()
    let id = try desk.logOwn()

    let outcome = try desk.does(
      "request.unmerge", on: id, by: "clerk", ["cause": .text("otherRecords")])

    #expect(outcome.codes == ["NO_SUCH_MOVE"])
  }
}
