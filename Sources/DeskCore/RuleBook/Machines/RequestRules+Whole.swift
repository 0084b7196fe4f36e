/// The rules of denial, splitting, law and redirection, as the request machine reads them.
extension Rule where Noun == RequestEvidence {
  static let psychotherapyApart: Self =
    Rule<SensitiveClaim>.psychotherapyApart.lifted(\RequestEvidence.sensitive)
  static let programConsentHeld: Self =
    Rule<SensitiveClaim>.programConsentHeld.lifted(\RequestEvidence.sensitive)
  static let categoriesSelected: Self =
    Rule<SensitiveClaim>.categoriesSelected.lifted(\RequestEvidence.sensitive)
  static let programNotice: Self =
    Rule<ProgramEnclosures>.programNotice.lifted(\RequestEvidence.enclosures)
  static let formatAgreed: Self = Rule<FormatClaim>.formatAgreed.lifted(\RequestEvidence.format)
  static let minimumNecessary: Self =
    Rule<LegalDemand>.minimumNecessary.lifted(\RequestEvidence.demand)
  static let lawRecorded: Self = Rule<LegalDemand>.lawRecorded.lifted(\RequestEvidence.demand)
  static let legalOnly: Self = Rule<CounterTrack>.legalOnly.lifted(\RequestEvidence.counterTrack)
  static let directiveClear: Self =
    Rule<DirectiveClaim>.directiveClear.lifted(\RequestEvidence.directive)
  static let conversionTold: Self =
    Rule<DirectiveClaim>.conversionTold.lifted(\RequestEvidence.directive)
  static let notDeclined: Self =
    Rule<Representation>.notDeclined.lifted(\RequestEvidence.representation)
  static let declineJudged: Self = Rule<DeclineClaim>.declineJudged.lifted(\RequestEvidence.decline)
  static let reviewOpen: Self = Rule<ReviewClaim>.reviewOpen.lifted(\RequestEvidence.review)
  static let reviewerOther: Self = Rule<ReviewClaim>.reviewerOther.lifted(\RequestEvidence.review)
  static let partOfWhole: Self = Rule<PartClaim>.partOfWhole.lifted(\RequestEvidence.part)

  static let attachmentsEnclosed: Self =
    Rule<AmendmentAttachments>.attachmentsEnclosed.lifted(\RequestEvidence.attachments)
  static let accessLives: Self = Rule<PatientsAccess>.accessLives.lifted(\RequestEvidence.life)

  static let byPhone: Self = Rule<ChannelClaim>.byPhone.lifted(\RequestEvidence.channel)
  static let inspectionBooked: Self =
    Rule<InspectionPlan>.inspectionBooked.lifted(\RequestEvidence.inspection)

  static let somethingLeft: Self = Rule<Gone>.somethingLeft.lifted(\RequestEvidence.gone)

  /// What the second person finds of the discs and films in a packet.
  static let discsRight: [Rule<RequestEvidence>] = [
    Rule<PacketDiscs>.discsOwn.lifted(\RequestEvidence.discs),
    Rule<PacketDiscs>.discsReadBack.lifted(\RequestEvidence.discs),
    Rule<PacketDiscs>.reportsEnclosed.lifted(\RequestEvidence.discs),
  ]

  /// What a fee must keep to.
  static let feeHolds: [Rule<RequestEvidence>] = [
    Rule<FeeClaim>.feeKinds.lifted(\RequestEvidence.fee),
    Rule<FeeClaim>.lowestLimit.lifted(\RequestEvidence.fee),
    Rule<FeeClaim>.stateSchedule.lifted(\RequestEvidence.fee),
    Rule<FeeClaim>.mammogramAtCost.lifted(\RequestEvidence.fee),
  ]

  /// What a denial needs: a ground, whoever judged it, a letter.
  static let mayDeny: [Rule<RequestEvidence>] = [
    Rule<DenialClaim>.denialGround.lifted(\RequestEvidence.denial),
    Rule<DenialClaim>.denialJudged.lifted(\RequestEvidence.denial),
    Rule<DenialClaim>.providerWithholds.lifted(\RequestEvidence.denial),
    Rule<DenialClaim>.denialLetter.lifted(\RequestEvidence.denial),
  ]

  /// What keeps another office's matters out of the requests.
  static let deskWork: [Rule<RequestEvidence>] = [
    Rule<Routing>.amendmentElsewhere.lifted(\RequestEvidence.routing),
    Rule<Routing>.outsideRecords.lifted(\RequestEvidence.routing),
    Rule<Routing>.billingElsewhere.lifted(\RequestEvidence.routing),
    Rule<Routing>.careTeamFetches.lifted(\RequestEvidence.routing),
    Rule<Routing>.portalElsewhere.lifted(\RequestEvidence.routing),
  ]

  /// What a matter that is sent away needs: an office.
  static let addressed: [Rule<RequestEvidence>] = [
    Rule<Routing>.amendmentAddressed.lifted(\RequestEvidence.routing),
    Rule<Routing>.outsideAddressed.lifted(\RequestEvidence.routing),
    Rule<Routing>.billingAddressed.lifted(\RequestEvidence.routing),
    Rule<Routing>.careTeamAddressed.lifted(\RequestEvidence.routing),
    Rule<Routing>.portalAddressed.lifted(\RequestEvidence.routing),
  ]

  /// What is asked of the contents of a packet, whoever packs it.
  static let contents: [Rule<RequestEvidence>] = [
    .psychotherapyApart, .programConsentHeld, .programNotice, .categoriesSelected,
    .minimumNecessary, .reportsFinal,
  ]

  /// What is asked of a release that the law demands, beside its contents and its measure.
  static let underLaw: [Rule<RequestEvidence>] = [
    .legalOnly, .lawRecorded, .withinScope, .unrestricted, .attachmentsEnclosed,
  ]
}
