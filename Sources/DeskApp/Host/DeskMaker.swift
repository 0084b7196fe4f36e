import DeskCore
import DeskStore

/// Makes databases: what a new desk knows before its first command.
enum DeskMaker {
  /// A new database with its policy and its people.
  static func make(
    _ path: String, isReal: Bool, people: [Person], policy: Policy = Policy(), at now: Instant
  ) throws -> DeskStore {
    let store = try DeskStore.create(
      path, settings: [Setting(name: "kind", value: isReal ? "real" : "training")], at: now)
    var entry = JournalEntry(
      command: "desk.setUp", at: now, user: "system", roles: [.system], site: "", desk: "",
      tried: "desk.setUp")
    entry.facts = [try Fact.created(policy)] + (try people.map { try Fact.created($0) })
    entry.subjects = people.map(\.user)
    try store.commit("desk.setUp") { _ in PreparedEntry(entry) }
    return store
  }
}
