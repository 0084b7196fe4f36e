import DeskCore
import DeskExchange
import DeskStore
import Foundation

/// An HL7 feed into a database on this host's disk, beside what the disk and the tables ask for.
///
/// Two peers. As many journal entries without a chart in them, in transactions of the same size, are
/// the commits alone. The same rows by SQLite's C API, in as many transactions, are the tables: what
/// the import takes beyond them is reading, comparing, the rules and the program's own overhead.
struct FeedBench {
  /// Messages of the feed.
  let messages: Int

  /// The figures, in messages a second.
  func lines() throws -> [BenchLine] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "recordsdesk-bench-\(UUID().uuidString)").path
    try Folder.make(at: folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let feed = "\(folder)/feed.hl7"
    try FileAccess.replace(feed, BenchFeed(messages: messages).text.utf8)
    let full = "\(folder)/feed.sqlite"
    let imported = try rate(full) { try take(feed, $0) }
    let bare = try rate("\(folder)/bare.sqlite", bareEntries)
    let plain = try rate(PlainRows(of: full), "\(folder)/plain.sqlite")
    return [
      line(imported, "bare journal entries", bare), line(imported, "same rows in C", plain),
    ]
  }

  private func line(_ imported: Double, _ peer: String, _ rate: Double) -> BenchLine {
    BenchLine(
      name: "import hl7", value: imported, unit: "messages/s", peer: peer, peerValue: rate)
  }

  private func take(_ feed: String, _ desk: Desk) throws {
    var importer = Importer(desk: desk)
    let result = try importer.take(feed)
    guard result.rejected == 0, result.read == messages else {
      throw FileProblem(path: feed, why: "the import no longer takes what bench writes")
    }
  }

  /// Messages a second of some work on a new training desk.
  private func rate(_ path: String, _ work: (Desk) throws -> Void) throws -> Double {
    try make(path)
    let desk = try Desk.open(
      path, signIn: SignIn(user: "bench", site: "STP", desk: "FD1"), clock: .host)
    defer { desk.store.close() }
    return rate(try ContinuousClock().measure { try work(desk) })
  }

  /// Messages a second of the rows that they left, written in as many transactions.
  private func rate(_ rows: PlainRows, _ path: String) throws -> Double {
    try make(path)
    let commits = (messages + FeedImporter.batch - 1) / FeedImporter.batch
    return rate(try ContinuousClock().measure { try rows.write(to: path, commits: commits) })
  }

  private func make(_ path: String) throws {
    let person = Person(user: "bench", name: "bench", roles: [.dataIntegrity], site: "STP")
    try DeskMaker.make(path, isReal: false, people: [person], at: DeskClock.hostNow).close()
  }

  private func rate(_ time: Duration) -> Double {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    return Double(messages) / max(seconds, 0.000_001)
  }

  private func bareEntries(_ desk: Desk) throws {
    for start in stride(from: 0, to: messages, by: FeedImporter.batch) {
      let count = min(FeedImporter.batch, messages - start)
      let now = try desk.moment().instant
      try desk.store.commit((0..<count).map { "bare-\(start + $0)" }) { _, _ in
        PreparedEntry(
          JournalEntry(
            command: "", at: now, user: desk.actor.user, roles: desk.actor.roles,
            site: desk.site.id, desk: desk.name, tried: "import.patient"))
      }
    }
  }
}
