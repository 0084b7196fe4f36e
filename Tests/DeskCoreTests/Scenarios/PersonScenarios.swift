import Testing

@testable import DeskCore

/// Who works here, and who never does.
@Suite struct PersonScenarios {
  @Test(arguments: ["system", "Outbox", "OUTBOX"])
  func `nobody gets the name under which the desk itself signs`(user: String) throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")

    let outcome = try desk.does(
      "person.add", by: "supervisor",
      [
        "user": .text(user), "name": .text("Ola Brandt"), "roles": .words("clerk"),
        "site": .text("STP"),
      ])

    guard case .invalid(let errors) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(errors.map(\.field) == ["user"])
  }
}
