import Testing

@testable import DeskCore

/// another hospital's records for a coming visit go to the care team.
@Suite struct R89Tests {
  @Test(arguments: [RedirectTopic.outsideRecords])
  func `it is sent to its office, with the way there`(topic: RedirectTopic) throws {
    let routing = with(Sample.routing) { $0.topic = topic }

    let breach = try #require(Rule<Routing>.outsideRecords.breaches(routing).first)

    #expect(breach.code == "REDIRECT_CARE_TEAM" && breach.consequence == .redirect)
    #expect(breach.cure.contains("507-284-4594"))
  }

  @Test func `without an office in the policy it says whose it is all the same`() throws {
    let routing = Routing(topic: .outsideRecords, isKnown: true, office: "", reach: "")

    let breach = try #require(Rule<Routing>.outsideRecords.breaches(routing).first)

    #expect(breach.cure.hasPrefix("Send it to the "))
    #expect(
      Rule<Routing>.outsideAddressed.breaches(routing).map(\.code) == ["REDIRECT_NO_CONTACT"])
  }

  @Test func `the desk's own work and another office's are none of its`() {
    let other = with(Sample.routing) { $0.topic = .billing }

    #expect(Rule<Routing>.outsideRecords.breaches(Sample.routing).isEmpty)
    #expect(Rule<Routing>.outsideRecords.breaches(other).isEmpty)
    #expect(Rule<Routing>.outsideAddressed.breaches(other).isEmpty)
  }

  @Test func `a matter of which nobody said what it is goes nowhere`() {
    let unknown = with(Sample.routing) { $0.isKnown = false }

    #expect(Rule<Routing>.outsideRecords.breaches(unknown).map(\.code) == ["KIND_UNKNOWN"])
    #expect(
      Rule<Routing>.outsideAddressed.breaches(unknown).map(\.code) == ["REDIRECT_NO_TOPIC"])
  }
}
