import Foundation
import Testing

/// The journal's check, on a sound journal and on one that somebody touched.
@Suite struct AuditTests {
  private func journal() throws -> TestDesk {
    let desk = try TestDesk()
    try desk.done(CounterScript.ready + CounterScript.visit() + CounterScript.identify())
    return desk
  }

  @Test func `a journal that nobody touched holds, and its replay gives the tables`() throws {
    let desk = try journal()

    let run = try desk.run(["audit", "verify", "--json"])

    let answer = try run.answer()
    let newest = try #require(try desk.history(of: "VS-10001").first)
    #expect(run.status == 0)
    #expect(answer["ok"] == .flag(true))
    #expect(answer["replayMatches"] == .flag(true))
    #expect(answer["brokenAt"] == .null)
    #expect(answer["head"] == newest["digest"])
  }

  @Test func `one changed byte is found at the entry where it is`() throws {
    let desk = try journal()
    let shown = try #require(
      try desk.history(of: "VS-10001").first { $0["did"].text == "pickup.showID" })
    // The act's name stands in the entry's own text, after which no other entry can hold it.
    try change("pickup.showID", to: "pickup.showIT", in: desk.database)

    let run = try desk.run(["audit", "verify", "--json"])

    #expect(run.status == 3)
    let answer = try run.answer()
    #expect(answer["ok"] == .flag(false))
    #expect(answer["brokenAt"] == shown["seq"])
    let history = try desk.history(of: "VS-10001")
    #expect(history.contains { $0["ok"] == .flag(false) && $0["seq"] == shown["seq"] })
  }

  @Test func `a changed table is found by the replay`() throws {
    let desk = try journal()
    try change("651-555-2387", to: "651-555-2388", in: desk.database, last: false)

    let run = try desk.run(["audit", "verify", "--json"])

    #expect(run.status == 3)
    #expect(try run.answer()["ok"] == .flag(false))
  }

  @Test func `a journal without its key is not taken for a sound one`() throws {
    let desk = try journal()
    try FileManager.default.removeItem(atPath: desk.database + ".key")

    let run = try desk.run(["audit", "verify", "--json"])

    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.complaint.contains(".key"))
  }

  @Test func `a journal that lost its end disagrees with its anchor`() throws {
    let desk = try TestDesk()
    try desk.done(CounterScript.ready)
    let earlier = try Data(contentsOf: URL(filePath: desk.database))
    try desk.done(CounterScript.visit("RQ-10001"))
    try earlier.write(to: URL(filePath: desk.database))
    for ending in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: desk.database + ending)
    }

    let run = try desk.run(["audit", "verify", "--json"])

    #expect(run.status == 3)
    #expect(run.output.isEmpty || run.output.contains(#""anchor":""#))
  }

  /// Changes bytes of the file behind the program's back; the same number of them.
  private func change(_ old: String, to new: String, in path: String, last: Bool = true) throws {
    var data = try Data(contentsOf: URL(filePath: path))
    let range = try #require(
      data.range(of: Data(old.utf8), options: last ? .backwards : []),
      "\(old) stands in the file")
    data.replaceSubrange(range, with: Data(new.utf8))
    try data.write(to: URL(filePath: path))
  }
}
