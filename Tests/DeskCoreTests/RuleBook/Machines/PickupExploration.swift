import Testing

@testable import DeskCore

/// The counter's machine, everywhere, with every subset of its rules broken.
@Suite struct PickupExploration {
  @Test func `every decision is the table's, for every visitor`() {
    var result = Exploration<PickupStage, PickupAction, PickupEvidence>.Result()
    for action in PickupAction.allCases {
      for visitor in visitors(of: action) {
        result += Exploration(
          machine: .pickup, action: action, sample: visitor.rawValue,
          good: evidence(of: visitor, for: action), effects: effects(of: visitor, for: action),
          silences: visitor.silences
        ).run()
      }
    }

    #expect(result.failures.isEmpty, "\(result.failures.prefix(5).joined(separator: "\n"))")
    #expect(result.tried == 131_612)
  }

  /// The visitors for whom the action can succeed.
  private func visitors(of action: PickupAction) -> [PickupSample] {
    switch action {
    case .showFallback: [.byFallback]
    case .verifyRepresentative: [.parent, .widow]
    case .verifyNote: [.bearer]
    case .verifyRecipient: [.recipient, .consent]
    case .turnAway: [.recipient]
    case .recheck, .refuseRecheck, .handOver: PickupSample.allCases
    default: [.patient]
    }
  }

  /// A failure row needs evidence with which each of the acts that it refutes would succeed.
  private func evidence(of visitor: PickupSample, for action: PickupAction) -> PickupEvidence {
    var evidence = visitor.evidence
    if action == .failID { evidence.fallback = Sample.fallback }
    if action == .turnAway { evidence.note = Sample.bearer }
    return evidence
  }

  private func effects(
    of visitor: PickupSample, for action: PickupAction
  ) -> [RuleID: Set<RuleID>] {
    var effects = visitor.effects
    if action == .failID { effects[.r49] = nil }
    if action == .turnAway { effects[.r47] = nil }
    return effects
  }
}
