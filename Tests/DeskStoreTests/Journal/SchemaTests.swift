import DeskCore
import Testing

@testable import DeskStore

struct SchemaTests {
  @Test func `every stage that a row can stand at is known to its table`() throws {
    let desk = try TemporaryDesk()
    let schema = try desk.store.engine.read { session in
      try session.rows("SELECT name, sql FROM sqlite_master WHERE type = 'table'", [])
    }
    let text = Dictionary(uniqueKeysWithValues: schema.map { ($0.text(0), $0.text(1)) })

    expect(RequestStage.allCases.filter { $0 != .start }, in: text["request"])
    expect(DocumentStage.allCases.filter { $0 != .start }, in: text["document"])
    expect(PickupStage.allCases.filter { $0 != .start }, in: text["visit"])
  }

  @Test(arguments: [
    "INSERT INTO setting (name, body) VALUES (1, x'00')",
    "INSERT INTO person (name, is_disabled, body) VALUES ('a', 2, '')",
    "INSERT INTO policy (version, body) VALUES (0, '')",
    "INSERT INTO policy (version, body) VALUES ('one', '')",
    "INSERT INTO document VALUES ('AU-1', 0, 'lost', '', '', 0, '')",
    "INSERT INTO document VALUES ('AU-1', -1, 'valid', '', '', 0, '')",
    "INSERT INTO document VALUES ('', 0, 'valid', '', '', 0, '')",
    "INSERT INTO visit VALUES ('VS-1', 0, 'waiting', 1, 'RQ-none', 'STP', 0, '')",
    "INSERT INTO patient_key VALUES ('word', 'a', 'a', 'nobody')",
    "INSERT INTO journal VALUES (99, 'c', 0, 'u', 't', 'perhaps', '', 'short')",
    "INSERT INTO journal_subject VALUES ('RQ-1', 99)",
  ])
  func `what cannot be is refused by the table itself`(sql: String) throws {
    let desk = try TemporaryDesk()

    #expect(throws: StoreError.self) {
      try desk.store.engine.write { session in _ = try session.execute(sql, []) }
    }
  }

  @Test func `every machine's subjects have a table`() {
    let machines = [
      RequestMachine.request.name, DocumentMachine.authorization.name, PickupMachine.pickup.name,
      PatientMachine.patient.name,
    ]

    #expect(machines.compactMap { Table(machine: $0) } == [.request, .document, .visit, .patient])
    #expect(Table(machine: "imaging") == .media && Table(machine: "death") == .death)
    #expect(Table(machine: "nothing") == nil)
  }

  private func expect<Stage: RawRepresentable<String>>(_ stages: [Stage], in schema: String?) {
    for stage in stages {
      #expect(schema?.contains("'\(stage.rawValue)'") == true, "\(stage.rawValue)")
    }
  }
}
