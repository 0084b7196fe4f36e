import Testing

@testable import DeskCore

/// The papers' machine, everywhere, with every subset of its rules broken.
@Suite struct AuthorizationExploration {
  @Test func `every decision is the table's, for every paper`() {
    var result = Exploration<DocumentStage, DocumentAction, DocumentEvidence>.Result()
    for action in DocumentAction.allCases {
      for paper in papers(for: action) {
        result += Exploration(
          machine: .authorization, action: action, sample: paper.rawValue, good: paper.evidence,
          effects: effects(of: paper, for: action)
        ).run()
      }
    }

    #expect(result.failures.isEmpty, "\(result.failures.prefix(5).joined(separator: "\n"))")
    #expect(result.tried == 39_603)
  }

  private func papers(for action: DocumentAction) -> [DocumentSample] {
    switch action {
    case .recordEvent: [.endedByEvent]
    case .check, .readAtCounter, .findDefective, .use: [.authorization, .consent, .represented]
    default: [.authorization]
    }
  }

  /// What each counter-example breaks, where it is not its own rule alone.
  private func effects(
    of paper: DocumentSample, for action: DocumentAction
  ) -> [RuleID: Set<RuleID>] {
    switch (paper, action) {
    case (.consent, .use): [.r14: [.r15], .r16: []]
    case (.represented, .use): [.r14: [.r15], .r15: [], .r16: []]
    case (.consent, _): [.r10: [], .r12: [], .r16: [], .r18: [], .r19: [], .r65: []]
    case (.represented, _):
      [.r10: [.r65], .r11: [], .r12: [], .r15: [.r65], .r16: [], .r18: [], .r19: [], .r22: []]
    case (_, .use): [.r15: []]
    // An undated signature is a missing element of an authorization.
    case (_, .check), (_, .readAtCounter), (_, .findDefective): [.r15: [.r10], .r65: []]
    default: [:]
    }
  }
}
