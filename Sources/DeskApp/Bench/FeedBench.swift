import DeskCore
import DeskExchange
import DeskStore
import Foundation

/// An HL7 feed into a database on this host's disk, and the commits alone.
///
/// The peer is as many journal entries without a chart in them, in transactions of the same size:
/// what the disk and the chained journal ask for, however the messages are read. The ratio is what
/// reading, comparing, the charts and their search keys leave of that rate.
struct FeedBench {
  /// Messages of the feed.
  let messages: Int

  /// The figure, in messages a second.
  func line() throws -> BenchLine {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "recordsdesk-bench-\(UUID().uuidString)").path
    try Folder.make(at: folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let feed = "\(folder)/feed.hl7"
    try FileAccess.replace(feed, BenchFeed(messages: messages).text.utf8)
    let imported = try rate("\(folder)/feed.sqlite") { desk in
      var importer = Importer(desk: desk)
      let result = try importer.take(feed)
      guard result.rejected == 0, result.read == messages else {
        throw FileProblem(path: feed, why: "the import no longer takes what bench writes")
      }
    }
    let bare = try rate("\(folder)/bare.sqlite", bareEntries)
    return BenchLine(
      name: "import hl7", value: imported, unit: "messages/s", peer: "bare journal entries",
      peerValue: bare)
  }

  /// Messages a second of some work on a new training desk.
  private func rate(_ path: String, _ work: (Desk) throws -> Void) throws -> Double {
    let person = Person(
      user: "bench", name: "bench", roles: [.dataIntegrity], site: "STP")
    try DeskMaker.make(path, isReal: false, people: [person], at: DeskClock.hostNow).close()
    let desk = try Desk.open(
      path, signIn: SignIn(user: "bench", site: "STP", desk: "FD1"), clock: .host)
    defer { desk.store.close() }
    let time = try ContinuousClock().measure { try work(desk) }
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
