/// The rules as a counter visit reads them: each lifted onto its noun in the evidence.
extension Rule where Noun == PickupEvidence {
  static let takenBack: Self = Rule<UndoClaim>.takenBack.lifted(\PickupEvidence.undo)
  static let counterOpen: Self = Rule<Moment>.counterOpen.lifted(\PickupEvidence.moment)
  static let rightSite: Self = Rule<Custody>.rightSite.lifted(\PickupEvidence.custody)
  static let notDefective: Self = Rule<ReleaseBasis>.notDefective.lifted(\PickupEvidence.basis)
  static let unexpired: Self = Rule<ReleaseBasis>.unexpired.lifted(\PickupEvidence.basis)
  static let consentStands: Self = Rule<ReleaseBasis>.consentStands.lifted(\PickupEvidence.basis)
  static let expiryNamed: Self = Rule<ReleaseBasis>.expiryNamed.lifted(\PickupEvidence.basis)
  static let notRevoked: Self = Rule<ReleaseBasis>.notRevoked.lifted(\PickupEvidence.basis)
  static let withinScope: Self = Rule<ScopeClaim>.withinScope.lifted(\PickupEvidence.scope)
  static let writtenPermission: Self =
    Rule<Permission>.writtenPermission.lifted(\PickupEvidence.permission)
  static let representativeProven: Self =
    Rule<Representation>.representativeProven.lifted(\PickupEvidence.representation)
  static let minorConsentKept: Self =
    Rule<Representation>.minorConsentKept.lifted(\PickupEvidence.representation)
  static let stillMinor: Self = Rule<Representation>.stillMinor.lifted(
    \PickupEvidence.representation)
  static let notDeclined: Self =
    Rule<Representation>.notDeclined.lifted(\PickupEvidence.representation)
  static let decedentAuthority: Self =
    Rule<Representation>.decedentAuthority.lifted(\PickupEvidence.representation)
  /// The check that one part needs; the row names the part.
  static func partClaimed(_ part: Claim.Part) -> Self {
    Rule<Verification>.partClaimed(part).lifted(\PickupEvidence.verification)
  }
  static let verified: Self = Rule<Verification>.verified.lifted(\PickupEvidence.verification)
  static let verificationFresh: Self =
    Rule<Verification>.verificationFresh.lifted(\PickupEvidence.verification)
  static let bearerNote: Self = Rule<BearerClaim>.bearerNote.lifted(\PickupEvidence.note)
  static let primaryID: Self = Rule<PhotoID>.primaryID.lifted(\PickupEvidence.photoID)
  static let fallbackID: Self = Rule<FallbackID>.fallbackID.lifted(\PickupEvidence.fallback)
  static let nameMatches: Self = Rule<NameOnID>.nameMatches.lifted(\PickupEvidence.nameOnID)
  static let twoIdentifiers: Self = Rule<Identifiers>.twoIdentifiers.lifted(
    \PickupEvidence.identifiers)
  static let fewWrong: Self = Rule<Identifiers>.fewWrong.lifted(\PickupEvidence.identifiers)
  static let unrestricted: Self = Rule<RestrictionCheck>.unrestricted.lifted(
    \PickupEvidence.restriction)
  static let notLegal: Self = Rule<CounterTrack>.notLegal.lifted(\PickupEvidence.counterTrack)
  static let countAgrees: Self = Rule<HandOverCheck>.countAgrees.lifted(\PickupEvidence.handOver)
  static let ownItems: Self = Rule<HandOverCheck>.ownItems.lifted(\PickupEvidence.handOver)
  static let supervised: Self = Rule<Sitting>.supervised.lifted(\PickupEvidence.sitting)
  static let papersBack: Self = Rule<Sitting>.papersBack.lifted(\PickupEvidence.sitting)
  static let nothingOut: Self = Rule<Sitting>.nothingOut.lifted(\PickupEvidence.sitting)
  static let takenAway: Self = Rule<Sitting>.takenAway.lifted(\PickupEvidence.sitting)
  static let readBack: Self = Rule<HandOverCheck>.readBack.lifted(\PickupEvidence.handOver)

  /// Every rule that R-56 asks again, with the facts of this second.
  static let atHandOver: [Rule<PickupEvidence>] = [
    .counterOpen, .rightSite, .notLegal, .verified, .verificationFresh, .standingID,
    .standingFallback, .nameMatches, .twoIdentifiers, .fewWrong, .notDefective, .unexpired,
    .consentStands, .expiryNamed, .notRevoked, .withinScope, .writtenPermission, .standingNote,
    .representativeProven, .minorConsentKept, .stillMinor, .notDeclined, .decedentAuthority,
    .unrestricted,
  ]

  /// The primary ID, where the visit did not go by the fallback.
  private static let standingID: Self =
    Rule<PhotoID>.primaryID.lifted(\PickupEvidence.photoID) { $0.fallback == nil }
  /// The fallback, where the visit went by it.
  private static let standingFallback: Self =
    Rule<FallbackID>.fallbackID.lifted(\PickupEvidence.fallback) { $0.fallback != nil }
  /// The note, unless the person is the patient, a representative or a named recipient.
  private static let standingNote: Self =
    Rule<BearerClaim>.bearerNote.lifted(\PickupEvidence.note) {
      $0.claim == nil || $0.claim?.part == .bearer
    }
}
