import DeskCore
import Foundation
import Testing

@testable import DeskStore

struct JournalTests {
  let desk: TemporaryDesk

  init() throws {
    desk = try TemporaryDesk()
    for number in 1...9 {
      try desk.add(try Fact.created(Patient.sample("M\(number)", "Torres", "Maria \(number)")))
    }
  }

  @Test(arguments: [
    "UPDATE journal SET actor = 'kim' WHERE seq = 3",
    "UPDATE journal SET body = body",
    "DELETE FROM journal WHERE seq = 10",
    "DELETE FROM journal",
    "REPLACE INTO journal SELECT * FROM journal WHERE seq = 3",
    "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 10",
  ])
  func `the journal is only appended to`(sql: String) throws {
    let error = #expect(throws: StoreError.self) {
      try desk.store.engine.write { session in _ = try session.execute(sql, []) }
    }

    #expect(error?.description.contains("the journal is not") == true)
    #expect(try desk.store.audit().isSound)
  }

  @Test func `an untouched journal is sound and gives its tables back`() throws {
    var told: [Int] = []

    let report = try desk.store.audit { told.append($0) }

    #expect(report.entries == 10)
    #expect(report.isSound)
    #expect(report.replayMatches)
    #expect(report.head == (try desk.store.journal { try $0.head().digest }))
    #expect(told.isEmpty)
  }

  @Test(arguments: [
    ("UPDATE journal SET body = replace(body, 'Maria 4', 'Maria 5') WHERE seq = 5", 5),
    ("UPDATE journal SET actor = 'kim' WHERE seq = 4", 4),
    ("UPDATE journal SET made_at = made_at + 1 WHERE seq = 7", 7),
    ("UPDATE journal SET tried = 'a.b' WHERE seq = 2", 2),
    ("UPDATE journal SET outcome = 'refused' WHERE seq = 9", 9),
    ("UPDATE journal SET digest = (SELECT digest FROM journal WHERE seq = 2) WHERE seq = 6", 6),
    ("UPDATE journal SET body = 'v1;' WHERE seq = 8", 8),
    ("UPDATE journal_subject SET subject = 'M9' WHERE seq = 3", 3),
    ("DELETE FROM journal_subject WHERE seq = 3", 3),
    ("UPDATE journal SET command = 'c99' WHERE seq = 10", 10),
  ])
  func `tampering is found at the entry that was touched`(sql: String, seq: Int) throws {
    try desk.tamper(sql)

    #expect(try desk.store.audit().firstBad == seq)
  }

  @Test func `an entry that was taken out of the middle is found`() throws {
    try desk.tamper("DELETE FROM journal_subject WHERE seq = 5")
    try desk.tamper("DELETE FROM journal WHERE seq = 5")

    let report = try desk.store.audit()

    #expect(report.firstBad == 5)
    #expect(!report.replayMatches)
  }

  @Test func `two entries that changed places are found`() throws {
    try desk.tamper("DELETE FROM journal_subject")
    try desk.tamper("UPDATE journal SET seq = 100 WHERE seq = 4")
    try desk.tamper("UPDATE journal SET seq = 4 WHERE seq = 5")
    try desk.tamper("UPDATE journal SET seq = 5 WHERE seq = 100")

    #expect(try desk.store.audit().firstBad == 2)
  }

  @Test func `an entry that somebody forged without the key is found`() throws {
    let forger = JournalKey([UInt8](repeating: 7, count: 32))
    let entry = desk.entry("person.add")
    try desk.store.engine.write { session in
      _ = try JournalTable.append(entry, key: forger, in: session)
    }

    #expect(try desk.store.audit().firstBad == 11)
  }

  @Test func `a row that was changed behind the journal is found`() throws {
    try desk.tamper("UPDATE patient SET family = 'Silva' WHERE mrn = 'M4'")

    let report = try desk.store.audit()

    #expect(report.isSound)
    #expect(report.difference?.table == "patient")
    #expect(report.difference?.key == "M4")
  }

  @Test(arguments: [
    ("DELETE FROM patient WHERE mrn = 'M9'", "M9", "the row is gone"),
    ("DELETE FROM patient WHERE mrn = 'M2'", "M2", "the row is gone"),
    (
      "INSERT INTO patient SELECT 'X1', '', '', '', '', '', NULL, '', 0, body FROM patient LIMIT 1",
      "X1", "the journal knows no such row"
    ),
    (
      "INSERT INTO patient SELECT 'A1', '', '', '', '', '', NULL, '', 0, body FROM patient LIMIT 1",
      "A1", "the journal knows no such row"
    ),
  ])
  func `a row that was added or taken away is found`(sql: String, key: String, says: String) throws
  {
    try desk.store.engine.write { session in
      try session.execute("DELETE FROM patient_key", [])
      try session.execute("DELETE FROM patient_pair", [])
      _ = try session.execute(sql, [])
    }

    let difference = try desk.store.audit().difference

    #expect(difference == .init(table: "patient", key: key, says: says))
  }

  @Test func `an entry is verified when it is read`() throws {
    try desk.tamper("UPDATE journal SET body = replace(body, 'Maria 4', 'Maria 5') WHERE seq = 5")

    let lines = try desk.store.journal { try $0.latest(10).lines }

    #expect(lines.map(\.seq) == Array((1...10).reversed()))
    #expect(lines.filter { !$0.isTrue }.map(\.seq) == [5])
    #expect(try desk.store.history(of: "M4").lines.map(\.isTrue) == [false])
  }

  @Test func `a history is paged, newest first`() throws {
    for _ in 0..<5 { try desk.add([try change("M1")]) }

    let first = try desk.store.history(of: "M1", limit: 4)
    let last = try #require(first.lines.last)
    let second = try desk.store.history(of: "M1", before: last.seq, limit: 4)

    #expect(first.hasMore)
    #expect(!second.hasMore)
    #expect((first.lines + second.lines).map(\.seq) == [15, 14, 13, 12, 11, 2])
    #expect(first.lines[0].previous == first.lines[1].digest)
    #expect(try desk.store.history(of: "nobody").lines.isEmpty)
  }

  private func change(_ mrn: String) throws -> Fact {
    let old = try #require(try desk.store.chart { try $0.patient(mrn) })
    var new = old
    new.phone += "1"
    return try Fact.changed(from: old, to: new)
  }
}
