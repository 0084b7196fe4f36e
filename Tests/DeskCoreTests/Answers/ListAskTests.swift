import DeskCore
import Testing

/// Lists as they are asked for.
@Suite struct ListAskTests {
  @Test func `what a list is narrowed to is said in the order in which one asks`() {
    #expect(ListAsk(.queue).narrowing.isEmpty)
    #expect(ListAsk(.history, of: "RQ-10021").narrowing == "RQ-10021")
    #expect(
      ListAsk(.queue, view: "overdue", filter: "kim").narrowing == "overdue, words: kim")
  }

  @Test func `what the journal keeps of it is never longer than its field`() {
    let ask = ListAsk(.find, of: String(repeating: "a", count: 300))

    #expect(ask.narrowing.count == 200)
  }

  @Test func `every list of matters is one that can be taken out`() {
    #expect(MatterList.allCases.map(\.taken.rawValue) == MatterList.allCases.map(\.rawValue))
  }
}
