import Testing

@testable import DeskCore

/// a reasonable wish for another address or means is honoured, and its reason is not asked.
@Suite struct R54Tests {
  @Test func `a confidential address needs no second writing and no reason`() {
    let sending = with(Sample.address) {
      $0.destination = R53Tests.elsewhere
      $0.isBilling = false
      $0.confidential = true
    }
    let fields = Mirror(reflecting: sending).children.compactMap(\.label)

    #expect(Rule<DeliveryAddress>.addressInWriting.breaches(sending).isEmpty)
    #expect(!fields.contains { $0.lowercased().contains("reason") })
  }

  @Test func `it stops nothing`() {
    #expect(RuleText.otherMeansHonoured.consequence == .none)
  }
}
