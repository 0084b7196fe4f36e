import DeskCore
import Foundation
import Glibc
import Testing

@testable import DeskStore

struct FaultTests {
  /// Whether this machine lets a test mount a small disk of its own.
  static let mayMount: Bool = {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent(
      "probe-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    guard mount("tmpfs", place.path, "tmpfs", 0, "size=64k") == 0 else { return false }
    umount(place.path)
    return true
  }()

  @Test func `a full database says so, keeps what it had, and goes on when there is room`() throws {
    let desk = try TemporaryDesk()
    let pages = try desk.count("PRAGMA page_count")
    try limit(desk, pages: pages + 4)
    var landed = 1

    let error = #expect(throws: StoreError.self) {
      for number in 0..<1000 {
        try desk.add(try Fact.created(Patient.sample("M\(number)", "Torres", "Maria")))
        landed += 1
      }
    }

    #expect(error == .full(path: desk.path))
    #expect(landed > 1)
    #expect(try desk.store.journal { try $0.head().count } == landed)
    try limit(desk, pages: 100_000)
    try desk.add(try Fact.created(Patient.sample("X1", "Silva", "Ana")))
    #expect(try desk.store.audit().replayMatches)
  }

  @Test(.enabled(if: mayMount))
  func `a full disk loses nothing that was acknowledged`() throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent(
      "disk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    #expect(mount("tmpfs", place.path, "tmpfs", 0, "size=2m") == 0)
    defer {
      umount(place.path)
      try? FileManager.default.removeItem(at: place)
    }
    let path = place.appendingPathComponent("desk.sqlite").path
    let store = try DeskStore.create(path, settings: [], at: TemporaryDesk.start)
    defer { store.close() }
    var acknowledged: [String] = []

    let error = #expect(throws: StoreError.self) {
      for number in 0..<5000 {
        var entry = JournalEntry(
          command: "c\(number)", at: TemporaryDesk.start, user: "jdo", roles: [], site: "",
          desk: "", tried: "test.fill")
        entry.note = String(repeating: "x", count: 2000)
        try store.commit(entry.command) { _ in PreparedEntry(entry) }
        acknowledged.append(entry.command)
      }
    }

    #expect(error == .full(path: path))
    #expect(!acknowledged.isEmpty)
    let kept = try store.journal { reader in
      try acknowledged.filter { try reader.entry(ofCommand: $0)?.isTrue == true }
    }
    #expect(kept == acknowledged)
  }

  @Test(.enabled(if: mayMount))
  func `a read-only disk is opened to look at`() throws {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent(
      "disk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    #expect(mount("tmpfs", place.path, "tmpfs", 0, "size=4m") == 0)
    defer {
      umount(place.path)
      try? FileManager.default.removeItem(at: place)
    }
    let path = place.appendingPathComponent("desk.sqlite").path
    try DeskStore.create(path, settings: [], at: TemporaryDesk.start).close()
    #expect(mount("tmpfs", place.path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), "") == 0)

    let store = try DeskStore.open(path)
    defer { store.close() }

    #expect(store.engine.isViewer)
    #expect(try store.journal { try $0.head().count } == 1)
    #expect(throws: StoreError.readOnly(path: path)) {
      try store.eraseOldDrafts(at: TemporaryDesk.start)
    }
  }

  @Test func `a damaged page is found, and never read as if it were whole`() throws {
    let desk = try TemporaryDesk()
    for number in 0..<300 {
      try desk.add(try Fact.created(Patient.sample("M\(number)", "Torres", "Maria")))
    }
    desk.store.close()
    let file = URL(fileURLWithPath: desk.path)
    var bytes = try Data(contentsOf: file)
    for page in stride(from: 40, to: bytes.count / 4096, by: 3) {
      bytes.replaceSubrange(page * 4096..<page * 4096 + 64, with: Data(repeating: 0xA5, count: 64))
    }
    try bytes.write(to: file)

    #expect(throws: StoreError.corrupt(path: desk.path)) {
      let engine = try SQLiteEngine.open(desk.path)
      defer { engine.close() }
      #expect((try? engine.damage())?.isEmpty != true)
      try engine.read { session in
        try session.each("SELECT body FROM journal", []) { _ in }
        try session.each("SELECT body FROM patient", []) { _ in }
      }
    }
  }

  @Test(arguments: [
    nil, [UInt8](), [UInt8](repeating: 1, count: 31), [UInt8](repeating: 1, count: 33),
  ])
  func `a missing or misshapen key is refused`(bytes: [UInt8]?) throws {
    let desk = try TemporaryDesk()
    let path = JournalKey.path(of: desk.path)
    desk.store.close()
    try FileManager.default.removeItem(atPath: path)
    if let bytes { try Data(bytes).write(to: URL(fileURLWithPath: path)) }

    let error = #expect(throws: StoreError.self) { try DeskStore.open(desk.path) }

    guard case .key(path, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  private func limit(_ desk: TemporaryDesk, pages: Int) throws {
    _ = try desk.store.engine.write {
      try $0.execute("PRAGMA max_page_count = " + String(pages), [])
    }
  }

  @Test func `a key may lie elsewhere`() throws {
    let desk = try TemporaryDesk()
    let (path, key) = (desk.path + "2", desk.folder.appendingPathComponent("k").path)
    try DeskStore.create(path, keyPath: key, settings: [], at: TemporaryDesk.start).close()

    #expect(throws: StoreError.self) { try DeskStore.open(path) }
    let store = try DeskStore.open(path, keyPath: key)
    #expect(try store.audit().isSound)
    store.close()
  }
}
