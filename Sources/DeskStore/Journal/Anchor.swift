import DeskCore

/// How far the journal had come, kept outside the database.
///
/// The chain alone does not see that its end was cut off; a count and a digest elsewhere do. The
/// anchor is signed with the journal's key, so that only a desk can write one.
struct Anchor: Hashable, Sendable {
  let count: Int
  let digest: String

  /// Where a database's anchor lies.
  static func path(of database: String) -> String { database + ".anchor" }

  /// Reads an anchor; nil when there is none.
  static func load(_ database: String, key: JournalKey) throws(AnchorError) -> Anchor? {
    let path = path(of: database)
    guard PrivateFile.exists(path) else { return nil }
    let text = String(decoding: PrivateFile.read(path, limit: 512) ?? [], as: UTF8.self)
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    guard parts.count == 4, parts[0] == "v1", let count = Int(parts[1]), count >= 0 else {
      throw .unreadable
    }
    let anchor = Anchor(count: count, digest: parts[2])
    guard anchor.signature(key) == parts[3] else { throw .unreadable }
    return anchor
  }

  /// Writes the anchor in one step; false when it could not be, which harms nobody today.
  @discardableResult
  func save(_ database: String, key: JournalKey) -> Bool {
    let text = "v1 \(count) \(digest) \(signature(key))\n"
    return PrivateFile.replace(Anchor.path(of: database), Array(text.utf8))
  }

  private func signature(_ key: JournalKey) -> String {
    key.digest(of: "anchor \(count)", after: digest)
  }
}

/// The commits since the anchor was written.
struct Unanchored {
  /// Entries after which the anchor is written although somebody works.
  static let most = 500

  private var head: JournalTable.Head?
  private var anchored: Int?

  /// Takes note of the journal's end, and gives it back when it is to be anchored at once.
  mutating func note(_ end: JournalTable.Head) -> JournalTable.Head? {
    head = end
    guard end.seq - (anchored ?? end.seq) >= Unanchored.most else {
      anchored = anchored ?? end.seq
      return nil
    }
    return take()
  }

  /// The journal's end, if it was not anchored since.
  mutating func take() -> JournalTable.Head? {
    defer { head = nil }
    anchored = head?.seq ?? anchored
    return head
  }
}

/// Why an anchor says nothing.
enum AnchorError: Error {
  /// It is not what a desk wrote.
  case unreadable
}

/// What the anchor says of the journal when a store opens it, if anything is wrong.
public enum AnchorFinding: Hashable, Sendable, CustomStringConvertible {
  /// There are entries and no anchor.
  case missing
  /// The anchor is not what a desk wrote.
  case unreadable
  /// Entries at the end are gone.
  case cut(kept: Int, anchored: Int)
  /// The entry that the anchor names, or the last one, is not what was written.
  case rewritten(seq: Int)

  /// What is wrong, in plain words.
  public var description: String {
    switch self {
    case .missing: "the journal's anchor is missing"
    case .unreadable: "the journal's anchor is not what a desk wrote"
    case .cut(let kept, let anchored):
      "the journal has \(kept) entries and had \(anchored): its end was cut off"
    case .rewritten(let seq): "entry \(seq) of the journal is not what was written"
    }
  }

  /// Compares the journal with its anchor; nil when nothing is wrong.
  static func find(_ database: String, key: JournalKey, in session: any Session) throws
    -> AnchorFinding?
  {
    let head = try JournalTable.head(in: session)
    guard try isSound(head, key: key, in: session) else { return .rewritten(seq: head.seq) }
    let anchor: Anchor?
    do {
      anchor = try Anchor.load(database, key: key)
    } catch {
      return .unreadable
    }
    guard let anchor else { return head.seq == 0 ? nil : .missing }
    guard anchor.count <= head.seq else { return .cut(kept: head.seq, anchored: anchor.count) }
    let digest = try JournalTable.digest(at: anchor.count, in: session)
    return digest == anchor.digest ? nil : .rewritten(seq: anchor.count)
  }

  /// Whether the last entry is what was written.
  private static func isSound(_ head: JournalTable.Head, key: JournalKey, in session: any Session)
    throws -> Bool
  {
    guard head.seq > 0 else { return true }
    do {
      return try JournalReader(session: session, key: key).latest(1).lines.first?.isTrue ?? false
    } catch StoreError.unreadable {
      return false
    }
  }
}
