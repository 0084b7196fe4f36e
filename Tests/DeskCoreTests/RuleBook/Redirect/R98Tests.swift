import Testing

@testable import DeskCore

/// fetching from another facility, and whether something came, are the care team's.
@Suite struct R98Tests {
  @Test(arguments: [RedirectTopic.receiptCheck, .outsideFacility])
  func `it is sent to its office, with the way there`(topic: RedirectTopic) throws {
    let routing = with(Sample.routing) { $0.topic = topic }

    let breach = try #require(Rule<Routing>.careTeamFetches.breaches(routing).first)

    #expect(breach.code == "REDIRECT_CARE_TEAM" && breach.consequence == .redirect)
    #expect(breach.cure.contains("507-284-4594"))
  }

  @Test func `without an office in the policy it says whose it is all the same`() throws {
    let routing = Routing(topic: .receiptCheck, isKnown: true, office: "", reach: "")

    let breach = try #require(Rule<Routing>.careTeamFetches.breaches(routing).first)

    #expect(breach.cure.hasPrefix("Send it to the "))
    #expect(
      Rule<Routing>.careTeamAddressed.breaches(routing).map(\.code) == ["REDIRECT_NO_CONTACT"])
  }

  @Test func `the desk's own work and another office's are none of its`() {
    let other = with(Sample.routing) { $0.topic = .billing }

    #expect(Rule<Routing>.careTeamFetches.breaches(Sample.routing).isEmpty)
    #expect(Rule<Routing>.careTeamFetches.breaches(other).isEmpty)
    #expect(Rule<Routing>.careTeamAddressed.breaches(other).isEmpty)
  }

  @Test func `a matter of which nobody said what it is goes nowhere`() {
    let unknown = with(Sample.routing) { $0.isKnown = false }

    #expect(Rule<Routing>.careTeamFetches.breaches(unknown).map(\.code) == ["KIND_UNKNOWN"])
    #expect(
      Rule<Routing>.careTeamAddressed.breaches(unknown).map(\.code) == ["REDIRECT_NO_TOPIC"])
  }
}
