import DeskCore
import Testing

@testable import DeskStore

struct SequenceTests {
  let desk: TemporaryDesk

  init() throws { desk = try TemporaryDesk() }

  @Test func `a number is drawn once, and a refused act keeps what it drew`() throws {
    var drawn: [Int] = []
    for outcome in [JournalEntry.Outcome.done, .refused, .done] {
      var entry = desk.entry("request.log")
      entry.outcome = outcome
      try desk.store.commit(entry.command) { chart in
        drawn += [try chart.nextNumber("RQ"), try chart.nextNumber("RQ")]
        return PreparedEntry(entry)
      }
    }

    #expect(drawn == Array(10_001...10_006))
  }

  @Test func `a batch lands whole or not at all`() throws {
    struct Wrong: Error {}
    let before = try desk.store.journal { try $0.head().count }

    #expect(throws: Wrong.self) {
      try desk.store.commit(["a", "b", "c"]) { index, _ in
        guard index < 2 else { throw Wrong() }
        return PreparedEntry(desk.entry("import.row"))
      }
    }
    #expect(try desk.store.journal { try $0.head().count } == before)

    let answers = try desk.store.commit(["a", "b", "a"]) { _, _ in
      PreparedEntry(desk.entry("import.row"))
    }
    #expect(answers.map(\.isRepeated) == [false, false, true])
    #expect(try desk.store.journal { try $0.head().count } == before + 2)
  }
}
