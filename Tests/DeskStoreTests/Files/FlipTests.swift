import DeskCore
import Foundation
import Testing

@testable import DeskStore

struct FlipTests {
  /// Everything that a desk shows of its rows.
  struct Shown: Equatable {
    var patients: [Patient?]
    var requests: [Request?]
    var journal: [JournalEntry]
  }

  @Test func `a flipped byte is refused or flagged, and never shown as true`() throws {
    let desk = try TemporaryDesk()
    try desk.add(
      try (0..<12).map { try Fact.created(Patient.sample("M\($0)", "Torres", "Maria \($0)")) })
    try desk.log((0..<12).map { .sample("RQ-\(10_001 + $0)", of: "M\($0)") })
    desk.store.close()
    let whole = try Data(contentsOf: URL(fileURLWithPath: desk.path))
    let anchor = try Data(contentsOf: URL(fileURLWithPath: Anchor.path(of: desk.path)))
    let truth = try #require(try look(desk.path))
    var dice = SystemDice(3)
    var (refused, unharmed) = (0, 0)

    for _ in 0..<120 {
      let at = dice.next(whole.count)
      var bytes = whole
      bytes[at] ^= UInt8(1 << dice.next(8))
      try bytes.write(to: URL(fileURLWithPath: desk.path))
      try anchor.write(to: URL(fileURLWithPath: Anchor.path(of: desk.path)))
      let shown = try? look(desk.path)
      #expect(shown == nil || shown == .some(truth), "byte \(at)")
      if shown == nil { refused += 1 } else { unharmed += 1 }
    }

    #expect(refused > 0)
    #expect(unharmed > 0)
  }

  /// What the desk shows, or nil when it says that something is wrong.
  private func look(_ path: String) throws -> Shown? {
    let store = try DeskStore.open(path)
    defer { store.close() }
    let report = try store.audit()
    guard store.finding == nil, report.isSound, report.replayMatches else { return nil }
    let (patients, requests) = try store.chart { chart in
      (
        try (0..<12).map { try chart.patient("M\($0)") },
        try (0..<12).map { try chart.request("RQ-\(10_001 + $0)") }
      )
    }
    let lines = try store.journal { try $0.latest(100).lines }
    guard lines.allSatisfy(\.isTrue) else { return nil }
    return Shown(patients: patients, requests: requests, journal: lines.map(\.entry))
  }
}
