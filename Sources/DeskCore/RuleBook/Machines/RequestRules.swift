/// The rules as the request machine reads them: each lifted onto its noun in the evidence.
extension Rule where Noun == RequestEvidence {
  static let trackChosen: Self = Rule<IntakeMinimum>.trackChosen.lifted(\RequestEvidence.intake)
  static let receiptKnown: Self = Rule<IntakeMinimum>.receiptKnown.lifted(\RequestEvidence.intake)
  static let calendarKnown: Self = Rule<CalendarReach>.calendarKnown.lifted(
    \RequestEvidence.calendar)
  static let sameRequest: Self = Rule<DuplicatePair>.sameRequest.lifted(\RequestEvidence.duplicate)
  static let patientMatched: Self = Rule<PatientMatch>.patientMatched.lifted(\RequestEvidence.match)
  static let accessFields: Self = Rule<AccessFields>.accessFields.lifted(\RequestEvidence.access)
  static let coreElements: Self = Rule<DocumentForm>.coreElements.onPaper
  static let authorityDescribed: Self = Rule<DocumentForm>.authorityDescribed.onPaper
  static let requiredStatements: Self = Rule<DocumentForm>.requiredStatements.onPaper
  static let expiryStated: Self = Rule<DocumentForm>.expiryStated.onPaper
  static let notCompound: Self = Rule<DocumentForm>.notCompound.onPaper
  static let notConditioned: Self = Rule<DocumentForm>.notConditioned.onPaper
  static let notDefective: Self = Rule<ReleaseBasis>.notDefective.lifted(\RequestEvidence.basis)
  static let unexpired: Self = Rule<ReleaseBasis>.unexpired.lifted(\RequestEvidence.basis)
  static let consentStands: Self = Rule<ReleaseBasis>.consentStands.lifted(\RequestEvidence.basis)
  static let expiryNamed: Self = Rule<ReleaseBasis>.expiryNamed.lifted(\RequestEvidence.basis)
  static let notRevoked: Self = Rule<ReleaseBasis>.notRevoked.lifted(\RequestEvidence.basis)
  static let withinScope: Self = Rule<ScopeClaim>.withinScope.lifted(\RequestEvidence.scope)
  static let writtenPermission: Self =
    Rule<Permission>.writtenPermission.lifted(\RequestEvidence.permission)
  static let representativeProven: Self =
    Rule<Representation>.representativeProven.lifted(\RequestEvidence.representation)
  static let minorConsentKept: Self =
    Rule<Representation>.minorConsentKept.lifted(\RequestEvidence.representation)
  static let stillMinor: Self = Rule<Representation>.stillMinor.lifted(
    \RequestEvidence.representation)
  static let decedentAuthority: Self =
    Rule<Representation>.decedentAuthority.lifted(\RequestEvidence.representation)
  static let unrestricted: Self = Rule<RestrictionCheck>.unrestricted.lifted(
    \RequestEvidence.restriction)
  static let notLegal: Self = Rule<CounterTrack>.notLegal.lifted(\RequestEvidence.counterTrack)
  static let reportsFinal: Self = Rule<Packet>.reportsFinal.lifted(\RequestEvidence.packet)
  static let secondPerson: Self = Rule<SecondPerson>.secondPerson.lifted(
    \RequestEvidence.secondPerson)
  static let visitCleared: Self = Rule<ClearedVisit>.visitCleared.lifted(\RequestEvidence.visit)
  static let addressInWriting: Self =
    Rule<DeliveryAddress>.addressInWriting.lifted(\RequestEvidence.address)
  static let withinPractice: Self = Rule<Custody>.withinPractice.lifted(\RequestEvidence.custody)
  static let whereCollected: Self =
    Rule<PickupPlace>.whereCollected.lifted(\RequestEvidence.collection)
  static let inHouse: Self = Rule<PickupPlace>.inHouse.lifted(\RequestEvidence.collection)
  static let takenIn: Self = Rule<MediaMove>.takenIn.lifted(\RequestEvidence.arrival)
  static let unclaimedLongEnough: Self = Rule<ShelfLife>.unclaimedLongEnough.lifted(
    \RequestEvidence.shelf)
  static let extensionInTime: Self =
    Rule<ExtensionAsk>.extensionInTime.lifted(\RequestEvidence.extensionAsk)
  static let callerKnown: Self = Rule<Caller>.callerKnown.lifted(\RequestEvidence.caller)
  static let accessKept: Self = Rule<Takedown>.accessKept.lifted(\RequestEvidence.takedown)
  static let answeredFirst: Self = Rule<Silence>.answeredFirst.lifted(\RequestEvidence.silence)

  /// A request in order: patient, fields of the track, paper, person.
  static let inOrder: [Rule<RequestEvidence>] = [
    .patientMatched, .accessFields, .notDefective, .coreElements, .authorityDescribed,
    .requiredStatements, .expiryStated, .notCompound, .notConditioned, .unexpired, .consentStands,
    .notRevoked, .writtenPermission, .representativeProven, .minorConsentKept, .stillMinor,
    .decedentAuthority, .accessLives, .directiveClear, .notDeclined,
  ]

  /// What must still be true of the paper and the person whenever something leaves.
  static let mayLeave: [Rule<RequestEvidence>] = [
    .notDefective, .unexpired, .consentStands, .expiryNamed, .notRevoked, .withinScope,
    .writtenPermission, .representativeProven, .minorConsentKept, .stillMinor, .decedentAuthority,
    .accessLives, .unrestricted, .notLegal, .notDeclined, .attachmentsEnclosed,
  ]
}

extension Rule where Noun == DocumentForm {
  /// The rule on the paper that a request rests on; access and legal process rest on none.
  fileprivate var onPaper: Rule<RequestEvidence> {
    lifted(\RequestEvidence.form) { evidence in
      ![.access, .legal, .nothing].contains(evidence.basis?.ground)
    }
  }
}
