import DeskCore
import Foundation
import Testing

@testable import DeskStore

struct PlaceTests {
  let desk: TemporaryDesk

  init() throws { desk = try TemporaryDesk() }

  @Test func `the files are their owner's only`() throws {
    try desk.add([])
    desk.store.close()

    for file in ["desk.sqlite", "desk.sqlite.key", "desk.sqlite.lock", "desk.sqlite.anchor"] {
      #expect(mode(desk.folder.appendingPathComponent(file).path) == 0o600, "\(file)")
    }
    #expect(mode(desk.folder.path) == 0o700)
  }

  @Test func `a log is its owner's only while the desk is open`() throws {
    try desk.add([])

    #expect(mode(desk.path + "-wal") == 0o600)
    #expect(mode(desk.path + "-shm") == 0o600)
  }

  @Test func `a desk that is not there is not made by looking for it`() {
    let path = desk.folder.appendingPathComponent("none.sqlite").path

    #expect(throws: StoreError.missing(path: path)) { try DeskStore.open(path) }
    #expect(!PrivateFile.exists(path))
  }

  @Test func `a desk is not made over another`() throws {
    try desk.add([])

    #expect(throws: StoreError.exists(path: desk.path)) {
      try DeskStore.create(desk.path, settings: [], at: TemporaryDesk.start)
    }
    #expect(try desk.store.journal { try $0.head().count } == 2)
  }

  @Test(arguments: ["deleted", "renamed", "replaced"])
  func `a file that goes away is noticed before anything is acknowledged`(how: String) throws {
    let away = desk.path + ".away"
    switch how {
    case "deleted": try FileManager.default.removeItem(atPath: desk.path)
    case "renamed": try FileManager.default.moveItem(atPath: desk.path, toPath: away)
    default:
      try FileManager.default.moveItem(atPath: desk.path, toPath: away)
      try Data().write(to: URL(fileURLWithPath: desk.path))
    }

    #expect(throws: StoreError.moved(path: desk.path)) { try desk.add([]) }
    #expect(throws: StoreError.moved(path: desk.path)) {
      try desk.store.saveDraft(
        DraftName(user: "jdo", form: "intake"), field: "note", value: "x", desk: "FD1",
        at: TemporaryDesk.start)
    }
  }

  @Test func `another program's file is refused and not touched`() throws {
    let path = desk.folder.appendingPathComponent("other.sqlite").path
    try desk.tamper("PRAGMA application_id = 7")
    desk.store.close()
    try FileManager.default.copyItem(atPath: desk.path, toPath: path)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))

    let error = #expect(throws: StoreError.self) { try SQLiteEngine.open(path) }

    #expect(error == .foreign(path: path, why: "it is another program's SQLite file"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test(arguments: [
    (
      Data("This is a letter to the records desk, not a database at all.".utf8),
      "it is no SQLite file"
    ),
    (Data(), "it is empty"),
  ])
  func `a file that is no database is refused and not touched`(content: Data, why: String) throws {
    let path = desk.folder.appendingPathComponent("letter.txt").path
    let long = content.isEmpty ? content : content + Data(repeating: 10, count: 4096)
    try long.write(to: URL(fileURLWithPath: path))

    let error = #expect(throws: StoreError.self) { try SQLiteEngine.open(path) }

    #expect(error == .foreign(path: path, why: why))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == long)
  }

  @Test func `a newer program's desk is refused, naming both versions`() throws {
    try desk.tamper("PRAGMA user_version = 99")
    desk.store.close()

    let error = #expect(throws: StoreError.self) { try DeskStore.open(desk.path) }

    #expect(error == .newer(path: desk.path, found: 99, known: Schema.versions.count))
    #expect(error?.description.contains("schema 99") == true)
  }

  @Test(arguments: FileSystem.refused.sorted { $0.key < $1.key }.map(\.key))
  func `a network file system is refused`(magic: Int64) {
    #expect(throws: StoreError.self) { try FileSystem.check("/srv/desk.sqlite") { _ in magic } }
  }

  @Test func `the file system of the tests is no network`() throws {
    try FileSystem.check(desk.path)
    try FileSystem.check("/srv/desk.sqlite") { _ in 0xEF53 }
  }

  @Test func `a viewer reads and refuses to write`() throws {
    try desk.add(try Fact.created(Patient.sample("M1", "Torres", "Maria")))
    desk.store.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: desk.path))

    let viewer = try DeskStore.open(desk.path, asViewer: true)
    defer { viewer.close() }

    #expect(viewer.engine.isViewer)
    #expect(try viewer.chart { try $0.patient("M1")?.name.family } == "Torres")
    #expect(throws: StoreError.readOnly(path: desk.path)) {
      try viewer.commit("a") { _ in PreparedEntry(desk.entry()) }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: desk.path)) == before)
  }

  @Test func `a viewer does not leave out what the log still holds`() throws {
    try desk.add([])

    #expect(throws: StoreError.self) { try DeskStore.open(desk.path, asViewer: true) }
  }

  @Test func `a closed store says so`() throws {
    desk.store.close()

    #expect(throws: StoreError.closed(path: desk.path)) { try desk.add([]) }
    #expect(throws: StoreError.closed(path: desk.path)) { try desk.store.changeSignal() }
  }

  @Test func `every error is one sentence with the path`() {
    let errors: [StoreError] = [
      .missing(path: "/d"), .exists(path: "/d"), .foreign(path: "/d", why: "x"),
      .newer(path: "/d", found: 2, known: 1), .networkFileSystem(path: "/d", kind: "NFS"),
      .unopenable(path: "/d", why: "x"), .moved(path: "/d"), .busy(path: "/d", holder: "kim"),
      .setting(path: "/d", name: "a", found: "1", wanted: "2"), .full(path: "/d"),
      .readOnly(path: "/d"), .corrupt(path: "/d"), .inputOutput(path: "/d", code: 1),
      .statement(path: "/d", code: 1, says: "x"), .commitFailed(because: .full(path: "/d")),
      .unknown(path: "/d", command: "c"), .key(path: "/d", why: "is not there"),
      .unreadable(path: "/d", row: "r", why: "x"), .closed(path: "/d"),
    ]

    for error in errors {
      #expect(error.description.contains("/d"))
      #expect(error.description.hasSuffix("."))
      #expect(!error.description.contains("\n"))
    }
  }

  private func mode(_ path: String) -> Int? {
    let about = try? FileManager.default.attributesOfItem(atPath: path)
    return about?[.posixPermissions] as? Int
  }
}
