import Testing

@testable import DeskCore

/// The near-miss machine: anybody, at once, and nothing after it.
@Suite struct NearMissTests {
  @Test func `the table is this one`() {
    #expect(NearMissMachine.nearMiss.table.text == Self.table)
  }

  // swift-format-ignore
  static let table = """
    FROM    ACTION  TO       BY                                                            RULES
    unseen  report  counted  front clerk imaging supervisor privacy dataIntegrity auditor

    """

  @Test func `every decision is the table's`() {
    let result = Exploration<NearMissStage, NearMissAction, NearMissEvidence>(
      machine: .nearMiss, action: .report, sample: "near miss", good: NearMissEvidence()
    ).run()

    #expect(result.failures.isEmpty)
    #expect(result.tried == 16)
  }
}
