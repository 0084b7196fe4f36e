/// The rules as the accounting machine reads them: each lifted onto its noun in the evidence.
extension Rule where Noun == AccountingEvidence {
  static let receiptKnown: Self = Rule<IntakeMinimum>.receiptKnown.lifted(
    \AccountingEvidence.intake)
  static let calendarKnown: Self = Rule<CalendarReach>.calendarKnown.lifted(
    \AccountingEvidence.calendar)
  static let askerKnown: Self = Rule<Asker>.askerKnown.lifted(\AccountingEvidence.asker)
  static let representativeProven: Self = Rule<Representation>.representativeProven.lifted(
    \AccountingEvidence.representation)
  static let stillMinor: Self = Rule<Representation>.stillMinor.lifted(
    \AccountingEvidence.representation)
  static let decedentAuthority: Self = Rule<Representation>.decedentAuthority.lifted(
    \AccountingEvidence.representation)
  static let notDeclined: Self = Rule<Representation>.notDeclined.lifted(
    \AccountingEvidence.representation)
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

  /// The right to ask is the individual's, or that of whoever may act in their place.
  static let askerMay: [Rule<AccountingEvidence>] = [
    .representativeProven, .stillMinor, .notDeclined, .decedentAuthority,
  ]
}
