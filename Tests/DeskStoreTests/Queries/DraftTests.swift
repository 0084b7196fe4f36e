import DeskCore
import Testing

@testable import DeskStore

struct DraftTests {
  let desk: TemporaryDesk
  let intake = DraftName(user: "jdo", form: "intake")
  let now = TemporaryDesk.start

  init() throws { desk = try TemporaryDesk() }

  @Test func `a draft comes back field by field, to its user only`() throws {
    try save("note", "call")
    try save("note", "call back")
    try save("purpose", "x")
    try save("purpose", "")

    let drafts = try desk.store.drafts(of: "jdo", at: now)

    #expect(drafts == [Draft(form: "intake", fields: ["note": "call back"], savedAt: now)])
    #expect(try desk.store.drafts(of: "kim", at: now).isEmpty)
  }

  @Test func `a draft is neither journalled nor part of a replay`() throws {
    let before = try desk.store.journal { try $0.head() }

    try save("note", "call")

    #expect(try desk.store.journal { try $0.head() } == before)
    #expect(try desk.store.audit().replayMatches)
  }

  @Test func `the commit that makes a draft superfluous erases it`() throws {
    try save("note", "call")
    let entry = desk.entry("request.log")

    try desk.store.commit(entry.command) { _ in PreparedEntry(entry, erases: intake) }

    #expect(try desk.store.drafts(of: "jdo", at: now).isEmpty)
  }

  @Test func `a commit that fails leaves the draft`() throws {
    struct Wrong: Error {}
    try save("note", "call")

    #expect(throws: Wrong.self) { try desk.store.commit("c") { _ in throw Wrong() } }

    #expect(try desk.store.drafts(of: "jdo", at: now).count == 1)
  }

  @Test func `a draft is gone after fourteen days`() throws {
    try save("note", "call")
    let last = now.adding(seconds: 14 * 86_400)

    #expect(try desk.store.drafts(of: "jdo", at: last).count == 1)
    #expect(try desk.store.drafts(of: "jdo", at: last.adding(seconds: 1)).isEmpty)
    #expect(try desk.store.eraseOldDrafts(at: last) == 0)
    #expect(try desk.store.eraseOldDrafts(at: last.adding(seconds: 1)) == 1)
    #expect(try desk.count("SELECT count(*) FROM draft") == 0)
  }

  @Test func `erasing one draft leaves the others`() throws {
    try save("note", "call")
    try desk.store.saveDraft(
      DraftName(user: "jdo", form: "amend"), field: "note", value: "y", desk: "FD1",
      at: now.adding(seconds: 5))

    #expect(try desk.store.drafts(of: "jdo", at: now).map(\.form) == ["amend", "intake"])
    try desk.store.eraseDraft(intake)
    #expect(try desk.store.drafts(of: "jdo", at: now).map(\.form) == ["amend"])
  }

  private func save(_ field: String, _ value: String) throws {
    try desk.store.saveDraft(intake, field: field, value: value, desk: "FD1", at: now)
  }
}
