/// The rules as the accounting machine reads them: each lifted onto its noun in the evidence.
extension Rule where Noun == AccountingEvidence {
  static let takenBack: Self = Rule<UndoClaim>.takenBack.lifted(\AccountingEvidence.undo)
  static let receiptKnown: Self = Rule<IntakeMinimum>.receiptKnown.lifted(
    \AccountingEvidence.intake)
  static let calendarKnown: Self = Rule<CalendarReach>.calendarKnown.lifted(
    \AccountingEvidence.calendar)
  static let askerKnown: Self = Rule<Asker>.askerKnown.lifted(\AccountingEvidence.asker)
  static let periodCovered: Self = Rule<AccountingPeriod>.periodCovered.lifted(
    \AccountingEvidence.period)
  static let feeMayBeAsked: Self = Rule<AccountingFee>.feeMayBeAsked.lifted(
    \AccountingEvidence.fee)
  static let feeSettled: Self = Rule<AccountingFee>.feeSettled.lifted(\AccountingEvidence.fee)
  static let rowsComplete: Self = Rule<AccountingRows>.rowsComplete.lifted(
    \AccountingEvidence.rows)
  static let accountingExtension: Self = Rule<AnswerExtension>.accountingExtension.lifted(
    \AccountingEvidence.extensionAsk)
  static let callerKnown: Self = Rule<Caller>.callerKnown.lifted(\AccountingEvidence.caller)
  static let suspensionStated: Self = Rule<SuspensionStatement>.suspensionStated.lifted(
    \AccountingEvidence.suspension)
  static let suspensionOver: Self = Rule<SuspensionStatement>.suspensionOver.lifted(
    \AccountingEvidence.suspension)

  static let askerMay: [Self] = Rule<Representation>.askerMay.map {
    $0.lifted(\AccountingEvidence.representation)
  }
}
