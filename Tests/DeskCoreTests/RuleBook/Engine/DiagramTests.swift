import Testing

@testable import DeskCore

/// Pictures of the tables.
@Suite struct DiagramTests {
  @Test func `a small machine is drawn whole`() {
    #expect(
      PatientMachine.patient.table.diagram == """
        stateDiagram-v2
          [*] --> unknown
          unknown --> registered: register
          registered --> registered: addStudy
          registered --> registered: recordDeath
          registered --> registered: clearDeath
          anyOpenStage --> merged: merge
          anyOpenStage --> registered: unmerge
          registered --> registered: correct
          state "any open stage" as anyOpenStage

        """)
  }

  @Test func `the papers' machine is drawn whole`() {
    #expect(
      DocumentMachine.authorization.table.diagram == """
        stateDiagram-v2
          [*] --> unscanned
          unscanned --> received: scanIn
          unscanned --> valid: readAtCounter
          received --> valid: check
          received --> defective: findDefective
          anyOpenStage --> anyOpenStage: see
          valid --> valid: use
          anyOpenStage --> used: consume
          anyOpenStage --> revoked: revoke
          valid --> expired: recordEvent
          anyOpenStage --> expired: expire
          unscanned --> valid: fileDecree
          unscanned --> valid: grantProxy
          anyOpenStage --> expired: endAuthority
          valid --> defective: knowFalse
          anyOpenStage --> anyOpenStage: undo
          valid --> received: backToReceived
          state "any open stage" as anyOpenStage
          defective --> [*]
          revoked --> [*]
          expired --> [*]
          used --> [*]

        """)
  }

  @Test func `every row is an arrow from each of its stages`() {
    for table in RuleBook.machines {
      let arrows = table.diagram.split(separator: "\n").filter { $0.contains(": ") }

      #expect(
        arrows.count == table.rows.reduce(0) { $0 + ($1.fromAnyOpen ? 1 : $1.from.count) },
        "\(table.name)")
    }
  }
}
