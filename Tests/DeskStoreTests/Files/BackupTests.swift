import DeskCore
import Foundation
import Testing

@testable import DeskStore

struct BackupTests {
  let desk: TemporaryDesk
  var place: String { desk.folder.appendingPathComponent("copy.sqlite").path }

  init() throws {
    desk = try TemporaryDesk()
    try desk.add(try Fact.created(Patient.sample("M1", "Torres", "Maria")))
  }

  @Test func `a copy holds everything up to the last commit, and is verified`() throws {
    let report = try desk.store.backUp(to: place)

    #expect(report.entries == 2)
    #expect(report.head == (try desk.store.journal { try $0.head().digest }))
    let copy = try DeskStore.open(place, keyPath: JournalKey.path(of: desk.path), asViewer: true)
    defer { copy.close() }
    #expect(try copy.chart { try $0.patient("M1")?.name.given } == "Maria")
  }

  @Test func `a copy has no drafts, not even in bytes that nobody uses`() throws {
    try desk.store.saveDraft(
      DraftName(user: "jdo", form: "intake"), field: "note", value: "CANARY-77", desk: "FD1",
      at: TemporaryDesk.start)

    _ = try desk.store.backUp(to: place)

    let bytes = try Data(contentsOf: URL(fileURLWithPath: place))
    #expect(bytes.range(of: Data("CANARY-77".utf8)) == nil)
    #expect(try desk.store.drafts(of: "jdo", at: TemporaryDesk.start).count == 1)
  }

  @Test func `a copy is its owner's only, and leaves nothing else behind`() throws {
    _ = try desk.store.backUp(to: place)

    let about = try FileManager.default.attributesOfItem(atPath: place)
    #expect(about[.posixPermissions] as? Int == 0o600)
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
    #expect(names.filter { $0.hasPrefix("copy") } == ["copy.sqlite"])
  }

  @Test func `a copy is not made over another file`() throws {
    try Data("mine".utf8).write(to: URL(fileURLWithPath: place))

    #expect(throws: StoreError.exists(path: place)) { try desk.store.backUp(to: place) }
    #expect(try String(contentsOfFile: place, encoding: .utf8) == "mine")
  }

  @Test func `a desk whose journal is broken is not copied as if it were whole`() throws {
    try desk.tamper("UPDATE journal SET actor = 'kim' WHERE seq = 2")

    #expect(throws: StoreError.self) { try desk.store.backUp(to: place) }
    #expect(!PrivateFile.exists(place))
  }

  @Test func `a desk that could not be made leaves nothing in the way of the next attempt`() throws
  {
    let path = desk.folder.appendingPathComponent("second.sqlite").path
    let double = Setting(name: "kind", value: "training")

    #expect(throws: FactError.self) {
      try DeskStore.create(path, settings: [double, double], at: TemporaryDesk.start)
    }
    #expect(!PrivateFile.exists(path))
    #expect(!PrivateFile.exists(JournalKey.path(of: path)))

    try DeskStore.create(path, settings: [double], at: TemporaryDesk.start).close()
  }

  @Test func `a last entry that was changed is told at the start`() throws {
    try desk.tamper("UPDATE journal SET body = 'v1;' WHERE seq = 2")
    desk.store.close()

    let store = try DeskStore.open(desk.path)
    defer { store.close() }

    #expect(store.finding == .rewritten(seq: 2))
  }
}
