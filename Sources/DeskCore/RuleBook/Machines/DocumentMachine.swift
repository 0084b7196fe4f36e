/// The lifecycle of an authorization or another paper.
public typealias DocumentMachine = Machine<DocumentStage, DocumentAction, DocumentEvidence>

extension Machine
where Stage == DocumentStage, Action == DocumentAction, Evidence == DocumentEvidence {
  // swift-format-ignore
  /// The table of the papers' machine.
  public static let authorization = DocumentMachine("authorization", moves: [
    Move(from: [.unscanned], on: .scanIn,        to: .received,  by: [.front, .clerk],  requires: [.receiptKnown, .byPhone]),
    Move(from: [.unscanned], on: .readAtCounter, to: .valid,     by: [.front, .privacy], requires: [.receiptKnown] + Rule.formHolds),
    Move(from: [.received],  on: .check,         to: .valid,     by: [.front, .clerk],  requires: [.paperSeen] + Rule.formHolds),
    Move(from: [.received],  on: .findDefective, to: .defective, by: [.front, .clerk],  requires: [.paperSeen], refutes: [.check], atOnce: .always),
    Move(from: [.received, .valid], on: .see,    to: nil,        by: [.front, .clerk, .privacy], requires: [.lookedAt]),
    Move(from: [.valid],     on: .use,           to: nil,        by: [.front, .clerk, .system],  requires: [.notDefective, .unexpired, .consentStands, .expiryNamed, .notRevoked, .withinScope]),
    Move(from: [.received, .valid], on: .consume, to: .used,     by: [.front, .system]),
    Move(from: [.received, .valid], on: .revoke, to: .revoked,   by: [.front, .clerk, .privacy], requires: [.byPhone, .revocationWritten]),
    Move(from: [.valid],     on: .recordEvent,   to: .expired,   by: [.clerk],          requires: [.eventNamed]),
    Move(from: [.received, .valid], on: .expire, to: .expired,   by: [.system],         requires: [.datePassed]),
    Move(from: [.unscanned], on: .fileDecree,    to: .valid,     by: [.system],         requires: [.decreeWhole]),
    Move(from: [.unscanned], on: .grantProxy,    to: .valid,     by: [.front, .clerk],  requires: [.receiptKnown, .proxyProven]),
    Move(from: [.received, .valid], on: .endAuthority, to: .expired, by: [.system],     requires: [.authorityEnds]),
    Move(from: [.valid],     on: .knowFalse,     to: .defective, by: [.privacy]),
    Move(from: [.received, .valid], on: .undo,   to: nil,        by: [.front, .clerk, .privacy], requires: [.takenBack]),
    Move(from: [.valid],     on: .backToReceived, to: .received, by: [.front, .clerk, .privacy], requires: [.takenBack]),
  ])
}
