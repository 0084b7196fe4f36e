/// A court paper about an adoption.
public typealias AdoptionMachine = Machine<AdoptionStage, AdoptionAction, AdoptionEvidence>

extension Machine
where Stage == AdoptionStage, Action == AdoptionAction, Evidence == AdoptionEvidence {
  // swift-format-ignore
  /// The table of an adoption's machine.
  ///
  /// A decree dated ahead is scheduled; the desk itself takes it into effect on its date.
  public static let adoption = AdoptionMachine("adoption", moves: [
    Move(from: [.unopened],  on: .receive,    to: .received,  by: [.front],         requires: [.receiptKnown]),
    Move(from: [.received],  on: .accept,     to: .accepted,  by: [.front],         requires: [.documentEntire, .paperAccepted]),
    Move(from: [.received],  on: .refuse,     to: .refused,   by: [.front],         refutes: [.accept], atOnce: .always),
    Move(from: [.accepted],  on: .route,      to: .routed,    by: [.front],         requires: [.decreeWhole]),
    Move(from: [.routed],    on: .schedule,   to: .scheduled, by: [.dataIntegrity], requires: [.decreeWhole]),
    Move(from: [.routed],    on: .apply,      to: .applied,   by: [.dataIntegrity], requires: [.decreeWhole, .decreeInForce]),
    Move(from: [.scheduled], on: .takeEffect, to: .applied,   by: [.system],        requires: [.decreeInForce]),
    Move(from: AdoptionStage.open, on: .undo, to: nil,        by: [.front, .dataIntegrity], requires: [.takenBack]),
    Move(from: [.routed],    on: .backToAccepted, to: .accepted, by: [.front],      requires: [.takenBack]),
  ])
}

/// The rules as the machine reads them: each lifted onto its noun in the evidence.
extension Rule where Noun == AdoptionEvidence {
  static let receiptKnown: Self =
    Rule<IntakeMinimum>.receiptKnown.lifted(\AdoptionEvidence.intake)
  static let takenBack: Self = Rule<UndoClaim>.takenBack.lifted(\AdoptionEvidence.undo)
  static let documentEntire: Self =
    Rule<AdoptionPaper>.documentEntire.lifted(\AdoptionEvidence.paper)
  static let paperAccepted: Self = Rule<AdoptionPaper>.paperAccepted.lifted(\AdoptionEvidence.paper)
  static let decreeWhole: Self = Rule<Decree>.decreeWhole.lifted(\AdoptionEvidence.decree)
  static let decreeInForce: Self = Rule<Decree>.decreeInForce.lifted(\AdoptionEvidence.decree)
}
