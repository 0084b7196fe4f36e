import DeskCore
import Testing

/// Lists as they are asked for.
@Suite struct ListAskTests {
  @Test func `what a list is narrowed to is said in the order in which one asks`() {
    #expect(ListAsk(.queue).narrowing.isEmpty)
    #expect(ListAsk(.history, of: "RQ-10021").narrowing == "RQ-10021")
    #expect(
      ListAsk(.history, of: "RQ-10021", filter: "packed").narrowing == "RQ-10021, words")
  }

  @Test(arguments: DeskList.allCases)
  func `no word that somebody typed to find a person is kept`(list: DeskList) {
    let ask = ListAsk(list, view: "overdue", filter: "halvorsen 03141971")

    #expect(ask.narrowing == "overdue, words")
  }

  @Test(arguments: [DeskList.find, .audit, .users, .rules])
  func `what a list that is of no number was asked with is not kept`(list: DeskList) {
    #expect(ListAsk(list, of: "Halvorsen 03141971").narrowing.isEmpty)
  }

  @Test func `what the journal keeps of it is never longer than its field`() {
    let ask = ListAsk(.history, of: String(repeating: "a", count: 300))

    #expect(ask.narrowing.count == 200)
  }

  @Test func `every list of matters is one that can be taken out`() {
    #expect(MatterList.allCases.map(\.taken.rawValue) == MatterList.allCases.map(\.rawValue))
  }
}
