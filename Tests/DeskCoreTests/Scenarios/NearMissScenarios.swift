import Testing

@testable import DeskCore

/// Scenarios about what nearly went astray.
@Suite struct NearMissScenarios {
  private func desk() throws -> ScenarioDesk {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    return desk
  }

  @Test func `a near miss is counted by anybody and opens nothing`() throws {
    var desk = try desk()
    let request = try desk.readyOwn()
    let chart = desk.chart

    for role in Role.people {
      try desk.done("nearMiss.report", by: role.rawValue, ["cause": .text("wrongBin")])
    }
    let id = try desk.done(
      "nearMiss.report", by: "front", ["cause": .text("wrongItem"), "request": .text(request)])

    let row = try #require(try desk.chart.matter(id, as: NearMiss.self))
    #expect(row.cause == .wrongItem && row.request == request && row.patient == "100")
    #expect(row.due == nil && row.stage == .counted)
    #expect(desk.chart.requests == chart.requests)
    #expect(try desk.chart.matters(ofPatient: "100", as: Incident.self).isEmpty)
  }

  @Test func `a near miss needs a cause of the list and a request that is there`() throws {
    var desk = try desk()

    let bare = try desk.does("nearMiss.report", by: "front")
    let other = try desk.does("nearMiss.report", by: "front", ["cause": .text("bad luck")])
    let lost = try desk.does(
      "nearMiss.report", by: "front", ["cause": .text("other"), "request": .text("RQ-1")])

    for outcome in [bare, other, lost] {
      guard case .invalid = outcome else {
        Issue.record("\(outcome)")
        continue
      }
    }
  }
}
