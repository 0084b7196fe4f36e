import Testing

@testable import DeskCore

/// The same request before and after somebody loaded what the law says.
@Suite struct PolicyScenarios {
  /// A widow's request at Phoenix, with the certificates of marriage and death.
  private func widow(_ desk: inout ScenarioDesk) throws -> String {
    try desk.at("2026-03-16 10:05", "PHX")
    try desk.patient(died: "2025-12-01")
    let paper = try desk.done(
      "authorization.scanIn", by: "clerk",
      [
        "kind": .text("proof"), "patient": .text("100"), "isWritten": .flag(true),
        "inHand": .flag(true),
        "bearer": .text("Erik Berg"), "proof": .text("marriageAndDeath"),
      ])
    try desk.done("authorization.check", on: paper, by: "clerk")
    return try desk.logOwn(relation: .spouse, name: "Erik Berg", authorityPaper: paper)
  }

  private func arizona(_ survivors: String...) -> Facts {
    let law: Facts = [
      "copyDays": .number(0), "survivors": .list(survivors.map { .text($0) }),
    ]
    return ["state": .group(["arizona": .group(law)])]
  }

  @Test func `a state's law is refused while unknown, and asked once it is loaded`() throws {
    var desk = ScenarioDesk()
    let request = try widow(&desk)

    let unknown = try desk.does("request.validate", on: request, by: "clerk")
    try desk.done("policy.load", by: "privacy", arizona("child"))
    let notHer = try desk.does("request.cure", on: request, by: "clerk")
    try desk.done("policy.load", by: "privacy", arizona("spouse"))
    let her = try desk.does("request.cure", on: request, by: "clerk")

    #expect(unknown.codes == ["STATE_LAW_UNKNOWN"])
    #expect(notHer.codes == ["DECEDENT_NO_AUTHORITY"])
    #expect(her.isDone)
  }

  @Test func `the counter keeps the hours of the policy that speaks`() throws {
    var desk = ScenarioDesk()
    try desk.at("2026-03-16 10:05")
    try desk.patient()
    let request = try desk.readyOwn()
    var policy = Policy()
    policy.sites = Site.defaults.map { site in
      Site(
        id: site.id, name: site.name, practice: site.practice, state: site.state, zone: site.zone,
        hours: CounterHours(opens: 11 * 3600, closes: 12 * 3600))
    }
    try desk.done("policy.load", by: "supervisor", policy.facts)

    let early = try desk.does("pickup.arrive", by: "front", ["request": .text(request)])
    try desk.at("2026-03-16 11:00")
    let open = try desk.does("pickup.arrive", by: "front", ["request": .text(request)])

    #expect(early.rules == [.r04])
    #expect(open.isDone)
  }
}
