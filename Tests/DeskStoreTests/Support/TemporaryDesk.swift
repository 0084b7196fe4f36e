import DeskCore
import Foundation
import Testing

@testable import DeskStore

/// A desk in a folder of its own, which goes with it.
final class TemporaryDesk {
  let folder: URL
  let store: DeskStore
  var path: String { folder.appendingPathComponent("desk.sqlite").path }
  private var count = 0

  static let start = Instant(milliseconds: 1_773_673_500_000)

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("desk-\(UUID().uuidString)")
    store = try DeskStore.create(
      folder.appendingPathComponent("desk.sqlite").path,
      settings: [Setting(name: "kind", value: "training")], at: TemporaryDesk.start)
  }

  deinit {
    store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// The engine, for what a store does not offer.
  func engine() throws -> SQLiteEngine { try #require(store.engine as? SQLiteEngine) }

  /// An entry by a clerk, a minute after the one before.
  func entry(_ tried: String = "test.act", _ facts: [Fact] = [], on subjects: [String] = [])
    -> JournalEntry
  {
    count += 1
    var entry = JournalEntry(
      command: "c\(count)", at: TemporaryDesk.start.adding(seconds: count * 60), user: "jdo",
      roles: [.clerk], site: "STP", desk: "FD1", tried: tried)
    entry.facts = facts
    entry.subjects = subjects
    return entry
  }

  /// Adds rows that no machine moves.
  @discardableResult
  func add(_ facts: Fact...) throws -> CommitAnswer { try add(facts) }

  /// Adds rows that no machine moves.
  @discardableResult
  func add(_ facts: [Fact]) throws -> CommitAnswer {
    let entry = entry("import.row", facts, on: facts.map(\.key))
    return try store.commit(entry.command) { _ in PreparedEntry(entry) }
  }

  /// Logs requests, with the permits that a machine would give.
  @discardableResult
  func log(_ requests: Request...) throws -> CommitAnswer { try log(requests) }

  /// Logs requests, with the permits that a machine would give.
  @discardableResult
  func log(_ requests: [Request]) throws -> CommitAnswer {
    let entry = entry(
      "request.log", try requests.map { try Fact.created($0) }, on: requests.map(\.id))
    return try store.commit(entry.command) { _ in
      PreparedEntry(
        entry,
        writes: requests.map {
          .allowed("request", "log", $0.id, 0, "unlogged", $0.stage.rawValue)
        })
    }
  }

  /// Moves a request as it was read, and changes it.
  @discardableResult
  func move(
    _ request: Request, to stage: RequestStage, in store: DeskStore? = nil,
    _ change: (inout Request) -> Void = { _ in }
  ) throws -> CommitAnswer {
    var new = request
    change(&new)
    let entry = entry(
      "request.move", [try Fact.changed(from: request, to: new)], on: [request.id])
    return try (store ?? self.store).commit(entry.command) { _ in
      PreparedEntry(
        entry,
        writes: [
          .allowed(
            "request", "move", request.id, request.version, request.stage.rawValue, stage.rawValue)
        ])
    }
  }

  /// Runs a statement as somebody would who holds the file.
  func tamper(_ sql: String, _ values: [SQLValue] = []) throws {
    try store.engine.write { session in
      for trigger in ["journal_is_not_changed", "journal_is_not_cut"] {
        try session.execute("DROP TRIGGER IF EXISTS " + trigger, [])
      }
      try session.execute(sql, values)
    }
  }

  /// How many rows a table has.
  func count(_ sql: String) throws -> Int {
    try store.engine.read { try $0.row(sql, [])?.int(0) ?? -1 }
  }
}
