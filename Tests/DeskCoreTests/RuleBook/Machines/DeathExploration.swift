import Testing

@testable import DeskCore

/// The machine of a death's notice, everywhere, with every subset of its rules broken.
@Suite struct DeathExploration {
  @Test func `every decision is the table's`() {
    var result = Exploration<DeathStage, DeathAction, DeathEvidence>.Result()
    for action in DeathAction.allCases {
      result += Exploration(
        machine: .death, action: action, sample: "death", good: Sample.deathEvidence
      ).run()
    }

    #expect(result.failures.isEmpty, "\(result.failures.prefix(5).joined(separator: "\n"))")
    #expect(result.tried == 674)
  }
}
