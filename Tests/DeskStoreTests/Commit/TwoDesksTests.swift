import DeskCore
import Foundation
import Testing

@testable import DeskStore

struct TwoDesksTests {
  @Test func `four desks that write at once lose nothing`() async throws {
    let desk = try TemporaryDesk()
    try desk.add(try Fact.created(Patient.sample("M1", "Torres", "Maria")))
    let (desks, each, path) = (4, 40, desk.path)

    let drawn = try await withThrowingTaskGroup(of: [Int].self) { group in
      for number in 0..<desks {
        group.addTask {
          let store = try DeskStore.open(path, holder: "desk \(number)")
          defer { store.close() }
          return try (0..<each).map { try draw(in: store, "\(number)-\($0)") }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }

    #expect(drawn.sorted() == Array(10_001..<(10_001 + desks * each)))
    let report = try desk.store.audit()
    #expect(report.entries == desks * each + 2)
    #expect(report.isSound)
    #expect(report.replayMatches)
  }

  @Test func `a desk sees another desk's change in the signal, and its own`() throws {
    let desk = try TemporaryDesk()
    let other = try DeskStore.open(desk.path)
    defer { other.close() }
    let first = try desk.store.changeSignal()
    #expect(try desk.store.changeSignal() == first)

    try other.commit("a") { _ in PreparedEntry(desk.entry()) }
    let second = try desk.store.changeSignal()
    #expect(second != first)

    try desk.add([])
    #expect(try desk.store.changeSignal() != second)
  }

  @Test func `a reader sees one moment while another desk writes`() throws {
    let desk = try TemporaryDesk()
    let other = try DeskStore.open(desk.path)
    defer { other.close() }

    let (before, after) = try desk.store.journal { reader in
      let before = try reader.head().count
      try other.commit("a") { _ in PreparedEntry(desk.entry()) }
      return (before, try reader.head().count)
    }

    #expect(before == after)
    #expect(try desk.store.journal { try $0.head().count } == before + 1)
  }

  @Test func `a desk that waits too long is told who saves, and nothing of it is written`() throws {
    let desk = try TemporaryDesk()
    let slow = try CommitQueue(database: desk.path, holder: "kim at FD2")
    let quick = try CommitQueue(database: desk.path, holder: "jdo at FD1", patience: 120)
    var turns = 0

    let error = try slow.wait(desk.path) {
      #expect(throws: StoreError.self) { try quick.wait(desk.path) { turns += 1 } }
    }

    #expect(error == .busy(path: desk.path, holder: "kim at FD2"))
    #expect(turns == 0)
    try quick.wait(desk.path) { turns += 1 }
    #expect(turns == 1)
  }

  @Test func `two desks on one request: the second is told, and may do it again`() throws {
    let desk = try TemporaryDesk()
    try desk.log(.sample("RQ-10001"))
    let other = try DeskStore.open(desk.path)
    defer { other.close() }
    let seen = try #require(try other.chart { try $0.request("RQ-10001") })
    try desk.move(seen, to: .validated)

    #expect(throws: StoreError.self) { try desk.move(seen, to: .pended, in: other) }
    let fresh = try #require(try other.chart { try $0.request("RQ-10001") })
    try desk.move(fresh, to: .pended, in: other)

    #expect(try desk.store.chart { try $0.request("RQ-10001")?.stage } == .pended)
  }
}

private func draw(in store: DeskStore, _ command: String) throws -> Int {
  var number = 0
  try store.commit(command) { chart in
    number = try chart.nextNumber("RQ")
    let entry = JournalEntry(
      command: command, at: TemporaryDesk.start, user: "jdo", roles: [], site: "STP", desk: "",
      tried: "request.log")
    var prepared = PreparedEntry(entry)
    prepared.entry.subjects = ["RQ-\(number)"]
    return prepared
  }
  return number
}
