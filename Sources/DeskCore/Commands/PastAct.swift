/// The last act that was done on a request, a paper, a visit or another matter, as far as an undo has to know it.
public struct PastAct: Hashable, Sendable {
  /// The number of the entry that it made.
  public var entry: String
  /// What was done, as `machine.action`.
  public var did: String
  /// Who did it.
  public var by: String
  /// The row's version after it; nil when it did not change the row.
  public var version: Int?
  /// What the changed fields were before it; empty where the act kept none.
  public var before: Fields

  /// What an entry of the journal says that was done on a subject, by its number.
  public init(_ entry: JournalEntry, on subject: String) {
    self.init(
      entry: entry.command, did: entry.tried, by: entry.user, on: subject, facts: entry.facts,
      evidence: entry.evidence)
  }

  init(
    entry: String, did: String, by user: String, on subject: String, facts: [Fact],
    evidence: Fields
  ) {
    self.entry = entry
    self.did = did
    by = user
    let own = facts.last { $0.key == subject }
    version = own?.isNew == true ? 0 : own?.changes["version"].flatMap { Int($0) }
    before = evidence.under(Self.before)
  }

  /// The name under which an act keeps with its evidence what was before.
  static let before = "before"
}

extension Fields {
  /// The fields under a name, without it.
  func under(_ name: String) -> Fields {
    Fields(
      list.filter { $0.path.hasPrefix(name + ".") }
        .map { Field(String($0.path.dropFirst(name.count + 1)), $0.value) })
  }

  /// The values that the paths of a change have here; a path that is not here has none.
  func values(of changes: Fields) -> Fields {
    let here = Dictionary(list.map { ($0.path, $0.value) }, uniquingKeysWith: { _, last in last })
    return Fields(changes.list.map { Field($0.path, here[$0.path] ?? nil) })
  }
}
