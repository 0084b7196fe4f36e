/// The rules as the amendment machine reads them: each lifted onto its noun in the evidence.
extension Rule where Noun == AmendmentEvidence {
  static let takenBack: Self = Rule<UndoClaim>.takenBack.lifted(\AmendmentEvidence.undo)
  static let receiptKnown: Self = Rule<IntakeMinimum>.receiptKnown.lifted(\AmendmentEvidence.intake)
  static let calendarKnown: Self = Rule<CalendarReach>.calendarKnown.lifted(
    \AmendmentEvidence.calendar)
  static let askedInWriting: Self = Rule<AmendmentFiling>.askedInWriting.lifted(
    \AmendmentEvidence.filing)
  static let outsideNamed: Self = Rule<OutsideAmendment>.outsideNamed.lifted(
    \AmendmentEvidence.outside)
  static let ownList: Self = Rule<AmendmentDesk>.ownList.lifted(\AmendmentEvidence.desk)
  static let groundNamed: Self = Rule<AmendmentDenial>.groundNamed.lifted(
    \AmendmentEvidence.denial)
  static let denialLetterWhole: Self = Rule<AmendmentDenialLetter>.denialLetterWhole.lifted(
    \AmendmentEvidence.letter)
  static let recordsLinked: Self = Rule<AmendmentCompletion>.recordsLinked.lifted(
    \AmendmentEvidence.completion)
  static let everyoneTold: Self = Rule<AmendmentCompletion>.everyoneTold.lifted(
    \AmendmentEvidence.completion)
  static let statementTaken: Self = Rule<DisagreementStatement>.statementTaken.lifted(
    \AmendmentEvidence.statement)
  static let rebuttalCopied: Self = Rule<Rebuttal>.rebuttalCopied.lifted(
    \AmendmentEvidence.rebuttal)
  static let wishedByIndividual: Self = Rule<AttachmentWish>.wishedByIndividual.lifted(
    \AmendmentEvidence.wish)
  static let amendmentExtension: Self = Rule<AnswerExtension>.amendmentExtension.lifted(
    \AmendmentEvidence.extensionAsk)
  static let byPhone: Self = Rule<ChannelClaim>.byPhone.lifted(\AmendmentEvidence.channel)
  static let callerKnown: Self = Rule<Caller>.callerKnown.lifted(\AmendmentEvidence.caller)

  static let askerMay: [Self] = Rule<Representation>.askerMay.map {
    $0.lifted(\AmendmentEvidence.representation)
  }
}
