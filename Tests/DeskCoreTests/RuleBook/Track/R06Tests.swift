import Testing

@testable import DeskCore

/// the right role, and never the one being checked.
@Suite struct R06Tests {
  @Test func `a role that the row lacks is refused, with the roles that have it`() {
    let breaches = RequestMachine.request.breaches(
      .validate, at: .logged, by: [.front, .auditor], given: RequestSample.own.evidence,
      under: Book())

    #expect(breaches.map(\.code) == ["WRONG_ROLE"])
    #expect(breaches.map(\.cure) == ["Ask someone who is: clerk."])
  }

  @Test func `no role at all does nothing`() {
    for action in PickupAction.allCases {
      for stage in PickupStage.allCases where PickupMachine.pickup.move(action, at: stage) != nil {
        let breaches = PickupMachine.pickup.breaches(
          action, at: stage, by: [], given: PickupSample.patient.evidence,
          under: Book())

        #expect(breaches.map(\.code) == ["WRONG_ROLE"], "\(action) at \(stage)")
      }
    }
  }

  @Test func `the packer does not check the packet`() {
    let same = SecondPerson(maker: "jdo", checker: "jdo")

    #expect(Rule<SecondPerson>.secondPerson.breaches(same).map(\.code) == ["SAME_PERSON"])
    #expect(Rule<SecondPerson>.secondPerson.breaches(Sample.twoPeople).isEmpty)
  }

  @Test func `two unknown people are not two people`() {
    let nobody = SecondPerson(maker: "", checker: "")

    #expect(Rule<SecondPerson>.secondPerson.breaches(nobody).count == 1)
  }

  @Test func `a checker with an unknown packer is refused`() {
    let unknown = SecondPerson(maker: "", checker: "amy")

    let codes = Rule<SecondPerson>.secondPerson.breaches(unknown).map(\.code)

    #expect(codes == ["SECOND_PERSON_UNKNOWN"])
  }
}
