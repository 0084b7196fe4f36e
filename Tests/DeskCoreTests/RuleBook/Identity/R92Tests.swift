import Testing

@testable import DeskCore

/// three identifiers that do not match end the visit.
@Suite struct R92Tests {
  private func given(wrong: Int, limit: Int = 3) -> Identifiers {
    with(Sample.identifiers) {
      $0.limit = limit
      $0.findings += Array(
        repeating: IdentifierFinding(kind: .address, matches: false), count: wrong)
    }
  }

  @Test(arguments: [(0, true), (2, true), (3, false), (4, false)])
  func `the third is the last`(wrong: Int, holds: Bool) {
    let codes = Rule<Identifiers>.fewWrong.breaches(given(wrong: wrong)).map(\.code)

    #expect(codes == (holds ? [] : ["TOO_MANY_WRONG"]))
  }

  @Test func `a house may be stricter`() {
    #expect(Rule<Identifiers>.fewWrong.breaches(given(wrong: 2, limit: 2)).count == 1)
  }

  @Test func `right ones in between do not wipe out the wrong ones`() {
    let mixed = with(given(wrong: 3)) {
      $0.findings.append(IdentifierFinding(kind: .address, matches: true))
    }

    #expect(!Rule<Identifiers>.fewWrong.breaches(mixed).isEmpty)
  }

  @Test func `the third ends the visit at once, a second does not`() throws {
    let pickup = PickupMachine.pickup
    let third = Refusal(
      tried: "pickup.identify", breaches: Rule<Identifiers>.fewWrong.breaches(given(wrong: 3)))
    let other = Refusal(
      tried: "pickup.showID",
      breaches: Rule<NameOnID>.nameMatches.breaches(
        NameOnID(result: .different)))

    #expect(pickup.failure(of: .identify, at: .roleSet, after: third) == .failID)
    #expect(pickup.failure(of: .showID, at: .roleSet, after: other) == nil)
  }
}
