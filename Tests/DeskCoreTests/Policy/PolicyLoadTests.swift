import Testing

@testable import DeskCore

/// Loading a policy: by whom, and as what.
@Suite struct PolicyLoadTests {
  private let facts: Facts = ["identity": .group(["noteLifeDays": .number(5)])]

  @Test(arguments: Role.people)
  func `a supervisor or the privacy officer loads it, and nobody else`(role: Role) throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")

    let outcome = try desk.does("policy.load", by: role.rawValue, facts)

    guard [.supervisor, .privacy].contains(role) else {
      guard case .refused(let refused) = outcome else {
        Issue.record("\(role) loaded a policy")
        return
      }
      #expect(refused.breaches.map(\.rule) == [.r06])
      #expect(desk.chart.policies.isEmpty)
      return
    }
    #expect(desk.chart.policies[2]?.noteLifeDays == 5)
  }

  @Test func `every load is the next version, and the earlier ones stay`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")

    try desk.done("policy.load", by: "privacy", facts)
    try desk.done("policy.load", by: "supervisor", [:])

    #expect(desk.chart.policies.keys.sorted() == [2, 3])
    #expect(desk.chart.policies[2]?.noteLifeDays == 5)
    #expect(desk.chart.policies[3]?.noteLifeDays == Policy().noteLifeDays)
  }

  @Test func `half a policy is none`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    var wrong = facts
    wrong["shelf"] = .group(["closeDays": .number(1)])

    let outcome = try desk.does("policy.load", by: "privacy", wrong)

    guard case .invalid(let errors) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(errors.map(\.field) == ["shelf.closeDays"])
    #expect(desk.chart.policies.isEmpty)
  }

  @Test func `the machine has one row for two roles`() {
    let rows = PolicyMachine.policy.table.rows

    #expect(rows.count == 1)
    #expect(rows.first?.by == ["supervisor", "privacy"])
    #expect(rows.first?.to == "inForce")
  }
}
