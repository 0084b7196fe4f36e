import Foundation
import Testing

/// A small demo that a fuzzer sits at, and what its journal has to prove afterwards.
final class FuzzDesk {
  private let folder: TestFolder
  private let database: String
  private let requests = 24
  private var entriesBefore = 0

  init() throws {
    folder = try TestFolder()
    database = "\(folder.path)/fuzz.sqlite"
    let made = try run(["demo", "--requests", "\(requests)", "--prepare-only"])
    guard made.status == 0 else { throw Unstarted(path: database, why: made.complaint) }
    entriesBefore = try run(["audit", "verify", "--json"]).answer()["entries"].number
  }

  /// Opens the desk for the front role.
  func open() throws -> PtyProgram {
    let program = try PtyProgram(
      ["open", "--database", database, "--as", "front"],
      environment: folder.environment.merging(["TERM": "xterm-256color"]) { $1 })
    program.read(milliseconds: 5000, first: true)
    return program
  }

  private func run(_ words: [String]) throws -> Finished {
    try Child(
      Program.path, words + ["--database", database], environment: folder.environment,
      input: "/dev/null", in: folder
    ).finish()
  }

  /// The chain holds, the replay matches, and nothing left without identity and authority.
  func checkJournal(_ place: String) throws {
    let audit = try run(["audit", "verify", "--json"]).answer()
    #expect(audit["ok"] == .flag(true), "\(place): \(audit)")
    #expect(audit["replayMatches"] == .flag(true), "\(place)")
    let releases = try (10_001...(10_000 + requests + 20)).flatMap { number in
      let run = try run(["history", "RQ-\(number)", "--json"])
      return run.status == 0 ? try run.answers().filter(isRelease) : []
    }
    for entry in releases { try checkRelease(entry, place) }
    print(
      "fuzz: \(place), \(audit["entries"].number - entriesBefore) entries written, "
        + "\(releases.count) packets handed over")
  }

  private func isRelease(_ entry: JSON) -> Bool {
    entry["seq"].number > entriesBefore
      && entry["moves"].list.contains { $0["to"].text == "released" }
  }

  private func checkRelease(_ entry: JSON, _ place: String) throws {
    let subjects = entry["subjects"].list.map(\.text)
    let visit = try #require(subjects.first { $0.hasPrefix("VS-") }, "\(place): \(subjects)")
    let history = try run(["history", visit, "--json"]).answers().reversed()
    let done = history.filter { $0["outcome"].text == "done" }.map { $0["did"].text }
    let shown = try run(["show", visit, "--json"]).answer()
    #expect(Self.matches(in: shown) >= 2, "\(place): \(visit) \(shown)")
    #expect(done.contains { $0.hasPrefix("pickup.verify") }, "\(place): \(done)")
    #expect(done.contains { $0.hasPrefix("pickup.show") }, "\(place): \(done)")
    #expect(done.contains("pickup.recheck"), "\(place): \(done)")
  }

  /// How many different identifiers of a visit matched, but for the one that found the record.
  private static func matches(in visit: JSON) -> Int {
    let kinds = visit.keys.filter { $0.hasPrefix("identifiers.") && $0.hasSuffix(".matches") }
      .filter { visit[$0].text == "true" }
      .map { visit[$0.replacing(".matches", with: ".kind")].text }
    return Set(kinds).subtracting([visit["foundBy"].text]).count
  }
}
