import DeskCore
import Testing

@testable import DeskStore

/// An error from COMMIT does not say what was kept; the store looks before it answers.
struct UnknownOutcomeTests {
  let desk: TemporaryDesk
  let engine: FaultyEngine
  let store: DeskStore

  init() throws {
    desk = try TemporaryDesk()
    engine = FaultyEngine(desk.store.engine)
    store = DeskStore(engine: engine, key: desk.store.key)
  }

  @Test func `a command that was kept is answered as done`() throws {
    engine.fail(.afterCommit)

    let answer = try store.commit("kept") { _ in PreparedEntry(desk.entry("a.b")) }

    #expect(answer.entry.tried == "a.b")
    #expect(!answer.isRepeated)
    #expect(try store.journal { try $0.entry(ofCommand: "kept")?.seq } == answer.seq)
  }

  @Test func `a command that was not kept fails with the cause, and can be done again`() throws {
    engine.fail(.beforeCommit)

    #expect(throws: StoreError.inputOutput(path: desk.path, code: 1034)) {
      try store.commit("gone") { _ in PreparedEntry(desk.entry("a.b")) }
    }
    #expect(try store.journal { try $0.entry(ofCommand: "gone") } == nil)

    let again = try store.commit("gone") { _ in PreparedEntry(desk.entry("a.b")) }
    #expect(!again.isRepeated)
  }

  @Test func `when nothing can be found out, it says so`() throws {
    engine.fail(.lost)

    #expect(throws: StoreError.unknown(path: desk.path, command: "lost")) {
      try store.commit("lost") { _ in PreparedEntry(desk.entry("a.b")) }
    }
  }
}
