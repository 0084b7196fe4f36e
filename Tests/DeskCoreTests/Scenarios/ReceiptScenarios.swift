import Testing

@testable import DeskCore

/// Notices and grants that came in earlier than they are entered.
@Suite struct ReceiptScenarios {
  private func desk() throws -> ScenarioDesk {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    return desk
  }

  static let notices: [(String, Facts)] = [
    ("death.record", ["given": .text("Anna"), "channel": .text("mail")]),
    ("adoption.receive", ["paper": .text("adoptionDecree"), "channel": .text("fax")]),
  ]

  @Test(arguments: notices.map(\.0))
  func `a notice keeps the time at which it came, in the site's zone`(act: String) throws {
    var desk = try desk()
    let facts = try #require(Self.notices.first { $0.0 == act }).1
    let came = desk.now.adding(seconds: -3 * 86_400)

    let id = try desk.done(
      act, by: "front", with(facts) { $0["receivedAt"] = .instant(came) })

    let death = try desk.chart.matter(id, as: DeathNotice.self)
    let adoption = try desk.chart.matter(id, as: AdoptionNotice.self)
    let received = death?.received ?? adoption?.received
    #expect(received?.at == came && received?.day == Day("2026-03-13"))
    #expect(received?.site == "STP" && received?.channel != .counter)
  }

  @Test(arguments: notices.map(\.0))
  func `no notice comes from the future`(act: String) throws {
    var desk = try desk()
    let facts = try #require(Self.notices.first { $0.0 == act }).1
    let ahead = desk.now.adding(seconds: 60)

    let outcome = try desk.does(
      act, by: "front", with(facts) { $0["receivedAt"] = .instant(ahead) })

    #expect(outcome.rules == [.r02] && outcome.codes == ["RECEIPT_AHEAD"])
  }

  @Test func `a notice of nobody on file is taken all the same`() throws {
    var desk = try desk()

    let outcome = try desk.does("death.record", by: "front", ["given": .text("Nobody")])

    #expect(outcome.isDone)
  }
}
