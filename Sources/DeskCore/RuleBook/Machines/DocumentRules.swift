/// The rules as a paper's machine reads them: each lifted onto its noun in the evidence.
extension Rule where Noun == DocumentEvidence {
  static let takenBack: Self = Rule<UndoClaim>.takenBack.lifted(\DocumentEvidence.undo)
  static let receiptKnown: Self = Rule<IntakeMinimum>.receiptKnown.lifted(\DocumentEvidence.intake)
  static let coreElements: Self = Rule<DocumentForm>.coreElements.lifted(\DocumentEvidence.form)
  static let authorityDescribed: Self =
    Rule<DocumentForm>.authorityDescribed.lifted(\DocumentEvidence.form)
  static let requiredStatements: Self =
    Rule<DocumentForm>.requiredStatements.lifted(\DocumentEvidence.form)
  static let consentSigned: Self = Rule<DocumentForm>.consentSigned.lifted(\DocumentEvidence.form)
  static let expiryStated: Self = Rule<DocumentForm>.expiryStated.lifted(\DocumentEvidence.form)
  static let notCompound: Self = Rule<DocumentForm>.notCompound.lifted(\DocumentEvidence.form)
  static let notConditioned: Self = Rule<DocumentForm>.notConditioned.lifted(\DocumentEvidence.form)
  static let programConsent: Self = Rule<DocumentForm>.programConsent.lifted(\DocumentEvidence.form)
  static let representationRecorded: Self =
    Rule<DocumentForm>.representationRecorded.lifted(\DocumentEvidence.form)
  static let writtenPermission: Self =
    Rule<Permission>.writtenPermission.lifted(\DocumentEvidence.permission)
  static let notDefective: Self = Rule<ReleaseBasis>.notDefective.lifted(\DocumentEvidence.basis)
  static let unexpired: Self = Rule<ReleaseBasis>.unexpired.lifted(\DocumentEvidence.basis)
  static let consentStands: Self = Rule<ReleaseBasis>.consentStands.lifted(\DocumentEvidence.basis)
  static let expiryNamed: Self = Rule<ReleaseBasis>.expiryNamed.lifted(\DocumentEvidence.basis)
  static let notRevoked: Self = Rule<ReleaseBasis>.notRevoked.lifted(\DocumentEvidence.basis)
  static let withinScope: Self = Rule<ScopeClaim>.withinScope.lifted(\DocumentEvidence.scope)
  static let revocationWritten: Self =
    Rule<Revocation>.revocationWritten.lifted(\DocumentEvidence.revocation)
  static let eventNamed: Self = Rule<ExpiryClaim>.eventNamed.lifted(\DocumentEvidence.expiry)
  static let datePassed: Self = Rule<ExpiryClaim>.datePassed.lifted(\DocumentEvidence.expiry)
  static let decreeWhole: Self = Rule<Decree>.decreeWhole.lifted(\DocumentEvidence.decree)
  static let byPhone: Self = Rule<ChannelClaim>.byPhone.lifted(\DocumentEvidence.channel)
  static let proxyProven: Self = Rule<Representation>.proxyProven.lifted(\DocumentEvidence.proxy)
  static let authorityEnds: Self =
    Rule<AuthorityEnding>.authorityEnds.lifted(\DocumentEvidence.ending)
  static let paperSeen: Self = Rule<PaperSight>.paperSeen.lifted(\DocumentEvidence.sight)
  static let lookedAt: Self = Rule<PaperLook>.lookedAt.lifted(\DocumentEvidence.look)

  /// What a paper must say before it may be used.
  static let formHolds: [Rule<DocumentEvidence>] = [
    .coreElements, .authorityDescribed, .requiredStatements, .consentSigned, .expiryStated,
    .notCompound, .notConditioned, .programConsent, .representationRecorded, .writtenPermission,
  ]
}
