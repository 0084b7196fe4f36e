/// The lifecycle of an accounting of disclosures.
public typealias AccountingMachine = Machine<AccountingStage, AccountingAction, AccountingEvidence>

extension Machine
where Stage == AccountingStage, Action == AccountingAction, Evidence == AccountingEvidence {
  // swift-format-ignore
  /// The accounting machine's table.
  public static let accounting = AccountingMachine("accounting", moves: [
    Move(from: [.unreceived], on: .receive, to: .open, by: [.front, .clerk, .privacy], requires: [.receiptKnown, .calendarKnown, .askerKnown] + Rule.askerMay + [.periodCovered]),
    Move(from: [.open], on: .giveFeeNotice, to: .awaitAssent, by: [.clerk, .privacy], requires: [.feeMayBeAsked]),
    Move(from: [.awaitAssent], on: .assent, to: .open, by: [.front, .clerk, .privacy], requires: [.askerKnown] + Rule.askerMay),
    Move(from: [.awaitAssent], on: .narrow, to: .open, by: [.front, .clerk, .privacy], requires: [.askerKnown] + Rule.askerMay + [.periodCovered]),
    Move(from: AccountingStage.owed, on: .withdraw, to: .withdrawn, by: [.front, .clerk, .privacy], requires: [.callerKnown]),
    Move(from: [.open, .draft], on: .compile, to: .draft, by: [.clerk, .privacy], requires: [.feeSettled]),
    Move(from: [.draft], on: .describe, to: nil, by: [.clerk, .privacy]),
    Move(from: [.draft], on: .issue, to: .issued, by: [.privacy], requires: Rule.askerMay + [.feeSettled, .rowsComplete]),
    Move(from: AccountingStage.owed, on: .extend, to: nil, by: [.supervisor], requires: [.accountingExtension]),
    Move(from: [.unreceived], on: .suspend, to: .suspending, by: [.privacy], requires: [.receiptKnown, .suspensionStated]),
    Move(from: [.suspending], on: .endSuspension, to: .suspensionEnded, by: [.privacy, .system], requires: [.suspensionOver]),
    Move(from: AccountingStage.open, on: .undo, to: nil, by: [.front, .clerk, .privacy, .supervisor], requires: [.takenBack]),
    Move(from: [.draft], on: .backToOpen, to: .open, by: [.clerk, .privacy], requires: [.takenBack]),
    Move(from: [.open], on: .backToAssent, to: .awaitAssent, by: [.front, .clerk, .privacy], requires: [.takenBack]),
  ])
}
