import Testing

@testable import DeskCore

/// the patients open their own online access themselves.
@Suite struct R108Tests {
  @Test(arguments: [RedirectTopic.portalEnrolment])
  func `it is sent to its office, with the way there`(topic: RedirectTopic) throws {
    let routing = with(Sample.routing) { $0.topic = topic }

    let breach = try #require(Rule<Routing>.portalElsewhere.breaches(routing).first)

    #expect(breach.code == "REDIRECT_PORTAL" && breach.consequence == .redirect)
    #expect(breach.cure.contains("507-284-4594"))
  }

  @Test func `without an office in the policy it says whose it is all the same`() throws {
    let routing = Routing(topic: .portalEnrolment, isKnown: true, office: "", reach: "")

    let breach = try #require(Rule<Routing>.portalElsewhere.breaches(routing).first)

    #expect(breach.cure.hasPrefix("Send it to the "))
    #expect(
      Rule<Routing>.portalAddressed.breaches(routing).map(\.code) == ["REDIRECT_NO_CONTACT"])
  }

  @Test func `the desk's own work and another office's are none of its`() {
    let other = with(Sample.routing) { $0.topic = .amendment }

    #expect(Rule<Routing>.portalElsewhere.breaches(Sample.routing).isEmpty)
    #expect(Rule<Routing>.portalElsewhere.breaches(other).isEmpty)
    #expect(Rule<Routing>.portalAddressed.breaches(other).isEmpty)
  }

  @Test func `a matter of which nobody said what it is goes nowhere`() {
    let unknown = with(Sample.routing) { $0.isKnown = false }

    #expect(Rule<Routing>.portalElsewhere.breaches(unknown).map(\.code) == ["KIND_UNKNOWN"])
    #expect(
      Rule<Routing>.portalAddressed.breaches(unknown).map(\.code) == ["REDIRECT_NO_TOPIC"])
  }
}
