import DeskCore
import Foundation
import Testing

@testable import DeskStore

struct AnchorTests {
  let desk: TemporaryDesk

  init() throws {
    desk = try TemporaryDesk()
    for _ in 0..<9 { try desk.add([]) }
    desk.store.close()
  }

  @Test func `a desk that was closed well has nothing to tell`() throws {
    let store = try DeskStore.open(desk.path)
    defer { store.close() }

    #expect(store.finding == nil)
    #expect(try store.audit().anchor == nil)
  }

  @Test func `the anchor follows when nobody works`() throws {
    let store = try DeskStore.open(desk.path)
    defer { store.close() }
    try store.commit("new") { _ in PreparedEntry(desk.entry()) }
    #expect(try Anchor.load(desk.path, key: store.key)?.count == 10)

    try store.rest()

    #expect(try Anchor.load(desk.path, key: store.key)?.count == 11)
  }

  @Test func `the anchor follows when much was done without a rest`() throws {
    let store = try DeskStore.open(desk.path)
    defer { store.close() }
    for batch in 0..<3 {
      try store.commit((0..<300).map { "b\(batch)-\($0)" }) { _, _ in PreparedEntry(desk.entry()) }
    }

    #expect(try Anchor.load(desk.path, key: store.key)?.count == 910)
  }

  @Test func `an end that was cut off is found, and the anchor is kept as evidence`() throws {
    try tamper("DELETE FROM journal WHERE seq > 7")

    for _ in 0..<2 {
      let store = try DeskStore.open(desk.path)
      #expect(store.finding == .cut(kept: 7, anchored: 10))
      #expect(try !store.audit().isSound)
      #expect(try store.audit().firstBad == nil)
      store.close()
    }
  }

  @Test func `an end that was written anew with the key is found`() throws {
    try tamper("DELETE FROM journal WHERE seq = 10")
    let store = try DeskStore.open(desk.path)
    try store.commit("new") { _ in PreparedEntry(desk.entry("person.add")) }
    store.close()

    let again = try DeskStore.open(desk.path)
    defer { again.close() }

    #expect(again.finding == .rewritten(seq: 10))
    #expect(try again.audit().firstBad == nil)
  }

  @Test(arguments: ["", "v1 10", "v1 3 abc def", "v2 1 2 3"])
  func `an anchor that no desk wrote is found`(text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: Anchor.path(of: desk.path)))

    let store = try DeskStore.open(desk.path)
    defer { store.close() }

    #expect(store.finding == .unreadable)
  }

  @Test func `an anchor with a smaller count is not believed without its signature`() throws {
    let path = Anchor.path(of: desk.path)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try Data(text.replacingOccurrences(of: "v1 10 ", with: "v1 7 ").utf8)
      .write(to: URL(fileURLWithPath: path))

    let store = try DeskStore.open(desk.path)
    defer { store.close() }

    #expect(store.finding == .unreadable)
  }

  @Test func `a lost anchor is found`() throws {
    try FileManager.default.removeItem(atPath: Anchor.path(of: desk.path))

    let store = try DeskStore.open(desk.path)
    defer { store.close() }

    #expect(store.finding == .missing)
  }

  @Test func `a desk that died before it wrote its anchor is sound`() throws {
    let store = try DeskStore.open(desk.path)
    let old = try Data(contentsOf: URL(fileURLWithPath: Anchor.path(of: desk.path)))
    for _ in 0..<3 { try store.commit(UUID().uuidString) { _ in PreparedEntry(desk.entry()) } }
    store.close()
    try old.write(to: URL(fileURLWithPath: Anchor.path(of: desk.path)))

    let again = try DeskStore.open(desk.path)
    defer { again.close() }

    #expect(again.finding == nil)
    #expect(try again.audit().isSound)
  }

  private func tamper(_ sql: String) throws {
    let engine = try SQLiteEngine.open(desk.path)
    defer { engine.close() }
    try engine.write { session in
      try session.execute("DROP TRIGGER journal_is_not_cut", [])
      try session.execute("DELETE FROM journal_subject", [])
      _ = try session.execute(sql, [])
    }
  }
}
