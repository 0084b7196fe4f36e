import Testing

@testable import DeskCore

/// every act is appended; what the core owes the journal is the whole of what it decided on.
@Suite struct R07Tests {
  @Test func `a refusal carries each rule's words, source, cure and consequence`() throws {
    var evidence = PickupSample.bearer.evidence
    evidence.note?.note?.isSigned = false

    let breaches = PickupMachine.pickup.breaches(
      .verifyNote, at: .identified, by: [.front], given: evidence, under: Book())

    let breach = try #require(breaches.first)
    #expect(breach.rule == .r47)
    #expect(breach.source.hasPrefix("SPR"))
    #expect(breach.consequence == .refuse)
    #expect([breach.says, breach.cure, breach.aloud].allSatisfy { !$0.isEmpty })
  }

  @Test func `a permit names subject, version, stages and policy`() throws {
    let permit = try PickupMachine.pickup.decide(
      .call, on: Standing(id: "VS-1", version: 7, stage: .waiting), by: [.front],
      given: PickupEvidence(), under: Book(policyVersion: 3))
    var permits = Permits()
    permits.take(permit)

    let write = try #require(permits.spend().first)

    #expect(write.machine == "pickup" && write.action == "call" && write.subject == "VS-1")
    #expect(write.version == 7 && write.policyVersion == 3)
    #expect(write.from == "waiting" && write.to == "atCounter")
  }

  @Test func `the constraint names what keeps it`() {
    #expect(RuleText.nothingErased.kind == .constraint)
    #expect(!RuleText.nothingErased.keptBy.isEmpty)
  }
}
