import Testing

@testable import DeskCore

/// every item scanned belongs to this request.
@Suite struct R94Tests {
  @Test func `a label of another request names both requests`() {
    let check = with(Sample.handOver) {
      $0.foreignLabels = [.init(label: "MD-00999", request: "RQ-20500")]
    }

    let breaches = Rule<HandOverCheck>.ownItems.breaches(check)

    #expect(breaches.map(\.code) == ["FOREIGN_ITEM"])
    #expect(breaches.map(\.says) == ["MD-00999 belongs to RQ-20500, not to RQ-20418."])
  }

  @Test func `a label that nobody knows stops it too, and each is told`() {
    let check = with(Sample.handOver) {
      $0.foreignLabels = [
        .init(label: "X1", request: ""), .init(label: "MD-00999", request: "RQ-20500"),
      ]
    }

    let says = Rule<HandOverCheck>.ownItems.breaches(check).map(\.says)

    #expect(says.count == 2)
    #expect(says.first == "X1 belongs to no request on file, not to RQ-20418.")
  }

  @Test func `own labels pass`() {
    #expect(Rule<HandOverCheck>.ownItems.breaches(Sample.handOver).isEmpty)
  }
}
