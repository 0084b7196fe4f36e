import DeskCore
import Testing

@testable import DeskStore

struct SettingsTests {
  @Test func `every setting reads back as it has to be, on both connections`() throws {
    let desk = try TemporaryDesk()

    let settings = try desk.engine().settings()

    #expect(settings.count == 38)
    for setting in settings { #expect(setting.found == setting.wanted, "\(setting.name)") }
  }

  @Test func `every setting says why`() {
    #expect(SQLiteSettings.pragmas.allSatisfy { !$0.why.isEmpty })
    #expect(SQLiteSettings.switches.allSatisfy { !$0.why.isEmpty })
    #expect(SQLiteSettings.pragmas.count == 14)
    #expect(SQLiteSettings.switches.count == 5)
  }

  @Test func `a setting that does not take refuses the database`() throws {
    let good = SQLiteSettings.Found(name: "synchronous", found: "2", wanted: "2")
    let bad = SQLiteSettings.Found(name: "foreign_keys", found: "0", wanted: "1")
    let log = SQLiteSettings.Found(name: "journal_mode", found: "memory", wanted: "wal")

    #expect(throws: StoreError.setting(path: "/d", name: "foreign_keys", found: "0", wanted: "1")) {
      try SQLiteSettings.verify([good, bad], path: "/d", for: .viewer)
    }
    #expect(throws: StoreError.self) {
      try SQLiteSettings.verify([good, log], path: "/d", for: .desk)
    }
    try SQLiteSettings.verify([good, log], path: "/d", for: .viewer)
  }

  @Test func `a misspelt column is an error and not a text`() throws {
    let desk = try TemporaryDesk()

    #expect(throws: StoreError.self) {
      try desk.store.engine.read { try $0.rows("SELECT \"no_such_column\" FROM setting", []) }
    }
  }

  @Test func `values go by number, in any order and more than once`() throws {
    let desk = try TemporaryDesk()

    let row = try desk.store.engine.read {
      try $0.row("SELECT $2, $1, $2", [.text("one"), .integer(2)])
    }

    #expect(row == Row([.integer(2), .text("one"), .integer(2)]))
  }

  @Test(arguments: [[], [SQLValue.null], [.null, .null, .null]])
  func `too few or too many values are refused`(values: [SQLValue]) throws {
    let desk = try TemporaryDesk()

    #expect(throws: StoreError.self) {
      try desk.store.engine.read { try $0.rows("SELECT $1, $2", values) }
    }
  }

  @Test func `a checkpoint empties the log into the file and loses nothing`() throws {
    let desk = try TemporaryDesk()
    for _ in 0..<20 { try desk.add([]) }
    let engine = try desk.engine()
    let before = PrivateFile.size(desk.path)

    try engine.checkpointNow()

    #expect(PrivateFile.size(desk.path) > before)
    #expect(try desk.store.journal { try $0.head().count } == 21)
    #expect(try desk.store.audit().isSound)
  }

  @Test func `a checkpoint waits until it is due`() throws {
    let desk = try TemporaryDesk()
    try desk.add([])
    let before = PrivateFile.size(desk.path)

    try desk.store.rest()

    #expect(PrivateFile.size(desk.path) == before)
  }
}
