import DeskCore
import Testing

@testable import DeskStore

/// A desk of the second schema: it opens in this build, works on, and verifies clean.
@Suite struct MigrationTests {
  private let desk: TemporaryDesk

  /// A desk as the second schema left it, with an entry in its journal.
  init() throws {
    desk = try TemporaryDesk()
    try desk.add(Fact.created(Patient.sample("M1", "Berg", "Anna")))
    try desk.log(.sample("RQ-10001"))
    for table in ["paper", "downtime", "outbox", "outbox_reach", "nearMiss"] {
      try desk.tamper("DROP TABLE \(table)")
    }
    try desk.tamper("PRAGMA user_version = 2")
    try desk.engine().checkpointNow()
  }

  private func version(_ store: DeskStore) throws -> Int {
    try store.engine.read { try $0.row("PRAGMA user_version", [])?.int(0) ?? 0 }
  }

  @Test func `it gains its tables when it is opened, and its journal stays sound`() throws {
    #expect(try version(desk.store) == 2)

    let opened = try DeskStore.open(desk.path)
    defer { opened.close() }

    #expect(try version(opened) == Schema.versions.count)
    let report = try opened.audit()
    #expect(report.isSound && report.difference == nil)
    #expect(try opened.paperReport() == PaperReport())
    #expect(try opened.chart { try $0.request("RQ-10001")?.stage } == .logged)
  }

  @Test func `the outbox of a desk that grew up without one begins with its first entry`() throws {
    let opened = try DeskStore.open(desk.path)
    defer { opened.close() }

    try opened.readForOutbox(at: TemporaryDesk.start)

    #expect(try opened.outbox(.due).isEmpty)
  }
}
