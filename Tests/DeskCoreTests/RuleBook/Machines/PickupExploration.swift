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
          silences: visitor.silences, closed: closed(to: visitor, by: action)
        ).run()
      }
    }

    #expect(result.failures.isEmpty, "\(result.failures.prefix(5).joined(separator: "\n"))")
    #expect(result.tried == 245_820)
  }

  /// The visitors for whom the action can succeed.
  private func visitors(of action: PickupAction) -> [PickupSample] {
    switch action {
    case .showFallback: [.byFallback]
    case .verifyRepresentative: [.parent, .widow]
    case .verifyNote: [.bearer]
    case .verifyRecipient: [.recipient, .consent]
    case .turnAway: [.patient, .parent, .bearer, .recipient]
    case .recheck, .refuseRecheck, .handOver: PickupSample.allCases
    default: [.patient]
    }
  }

  /// A failure row needs evidence with which each of the acts that it refutes would succeed.
  private func evidence(of visitor: PickupSample, for action: PickupAction) -> PickupEvidence {
    var evidence = visitor.evidence
    if action == .failID { evidence.fallback = Sample.fallback }
    if action == .beginInspection { evidence.sitting = Sample.sitting }
    if action == .endInspection { evidence.sitting = Sample.sat }
    return evidence
  }

  /// The checks of the parts that somebody who is turned away did not claim.
  private func closed(to visitor: PickupSample, by action: PickupAction) -> Set<PickupAction> {
    guard action == .turnAway else { return [] }
    let own: PickupAction? =
      switch visitor {
      case .patient: .verifyPatient
      case .parent: .verifyRepresentative
      case .bearer: .verifyNote
      case .recipient: .verifyRecipient
      default: nil
      }
    let all: Set<PickupAction> = [
      .verifyPatient, .verifyRepresentative, .verifyNote, .verifyRecipient,
    ]
    return all.filter { $0 != own }
  }

  private func effects(
    of visitor: PickupSample, for action: PickupAction
  ) -> [RuleID: Set<RuleID>] {
    var effects = visitor.effects
    if action == .failID { effects[.r49] = nil }
    return effects
  }
}
