public import DeskCore
import Synchronization

/// The desk's memory: rows to query, and the journal of everything that was done or refused.
public final class DeskStore: Sendable {
  /// The database.
  public let engine: any Engine
  /// What the anchor said when the store was opened; nil when nothing is wrong.
  ///
  /// While something is wrong, no new anchor is written over the evidence.
  public let finding: AnchorFinding?
  let key: JournalKey
  private let unanchored = Mutex(Unanchored())

  init(engine: any Engine, key: JournalKey, finding: AnchorFinding? = nil) {
    self.engine = engine
    self.key = key
    self.finding = finding
  }

  /// Opens a database that is there.
  ///
  /// The journal's key is looked for beside the database when no other place is given. `holder` is
  /// how this desk names itself to desks that wait for it, such as `jdo at FD1`.
  public static func open(
    _ path: String, keyPath: String? = nil, holder: String = "", asViewer: Bool = false
  ) throws -> DeskStore {
    guard PrivateFile.exists(path) else { throw StoreError.missing(path: path) }
    let engine = try SQLiteEngine.open(path, holder: holder, asViewer: asViewer)
    let key = try JournalKey.load(keyPath ?? JournalKey.path(of: path))
    return try DeskStore(opening: engine, key: key)
  }

  /// A store on an engine that is open, compared with its anchor.
  convenience init(opening engine: any Engine, key: JournalKey) throws {
    let finding = try engine.read { try AnchorFinding.find(engine.path, key: key, in: $0) }
    self.init(engine: engine, key: key, finding: finding)
  }

  /// Makes a database and its key where there are none, with the first entry of its journal.
  ///
  /// `settings` is what the database is to know about itself, such as its kind. The key goes beside
  /// the database when no other place is given.
  public static func create(
    _ path: String, keyPath: String? = nil, settings: [Setting], at: Instant
  ) throws -> DeskStore {
    guard !PrivateFile.exists(path) else { throw StoreError.exists(path: path) }
    let keyPath = keyPath ?? JournalKey.path(of: path)
    let key = try JournalKey.create(keyPath)
    do {
      return try begin(path, key: key, settings: settings, at: at)
    } catch {
      // A half-made desk would stand in the way of the next attempt.
      for left in ["", "-wal", "-shm", ".lock"] { PrivateFile.remove(path + left) }
      PrivateFile.remove(keyPath)
      throw error
    }
  }

  private static func begin(_ path: String, key: JournalKey, settings: [Setting], at: Instant)
    throws -> DeskStore
  {
    let store = DeskStore(engine: try SQLiteEngine.create(path), key: key)
    var entry = JournalEntry(
      command: "desk.create", at: at, user: "system", roles: [.system], site: "", desk: "",
      tried: "desk.create")
    entry.facts = try settings.map { try Fact.created($0) }
    try store.commit("desk.create") { _ in PreparedEntry(entry) }
    try store.rest()
    return store
  }

  /// Reads the desk's rows from one snapshot.
  public func chart<Answer>(_ body: (SQLChart) throws -> Answer) throws -> Answer {
    try engine.read { try body(SQLChart($0)) }
  }

  /// Reads the journal from one snapshot.
  public func journal<Answer>(_ body: (JournalReader) throws -> Answer) throws -> Answer {
    try engine.read { try body(JournalReader(session: $0, key: key)) }
  }

  /// A number that differs after somebody, at any desk, has written.
  public func changeSignal() throws -> Int { try engine.changeSignal() }

  /// Does what can wait until nobody does: the checkpoint, and the anchor of the last commit.
  public func rest() throws {
    try engine.checkpoint(idle: true)
    if let head = unanchored.withLock({ $0.take() }) { save(head) }
  }

  /// Writes the anchor and closes the database.
  public func close() {
    if !engine.isViewer, let head = try? engine.read({ try JournalTable.head(in: $0) }) {
      save(head)
    }
    engine.close()
  }

  /// Takes note of a commit, and anchors it when many were not.
  ///
  /// Not each one: the anchor has to reach the disk too, and would make every commit twice as slow.
  func anchor(after head: JournalTable.Head) {
    let due = unanchored.withLock { $0.note(head) }
    if let due { save(due) }
  }

  private func save(_ head: JournalTable.Head) {
    guard finding == nil, head.seq > 0 else { return }
    Anchor(count: head.seq, digest: head.digest).save(engine.path, key: key)
  }
}
