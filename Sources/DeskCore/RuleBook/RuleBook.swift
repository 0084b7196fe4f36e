/// The index of the rules: every rule that is written, once, in order of number.
public enum RuleBook {
  /// The rules' words.
  public static let texts: [RuleText] =
    (deskTexts + feeTexts + imagingTexts + amendmentTexts + accountingTexts + noticeTexts
    + incidentTexts + chartTexts + mendingTexts + channelTexts + paperTexts
    + workTexts).sorted {
      $0.id < $1.id
    }

  private static let deskTexts: [RuleText] = [
    .noSuchMove, .trackChosen, .receiptKnown, .daysCounted, .counterOpen, .calendarKnown,
    .rightRole, .nothingErased, .overrideNamed, .coreElements, .authorityDescribed,
    .requiredStatements, .notDefective, .unexpired, .consentStands, .expiryNamed, .notRevoked,
    .notCompound, .notConditioned, .withinScope, .writtenPermission, .accessFields,
    .extensionInTime, .minnesotaClock, .housePromise, .representativeProven, .minorConsentKept,
    .stillMinor, .billsIgnored, .decedentAuthority, .verified, .bearerNote, .primaryID,
    .fallbackID, .nameMatches, .twoIdentifiers, .findingsKept, .addressInWriting,
    .otherMeansHonoured, .rightSite, .readBack, .unclaimedLongEnough, .unrestricted, .notLegal,
    .psychotherapyApart, .programConsent, .programNotice, .anyFormDoes, .formLanguages,
    .formatAgreed, .denialGround, .denialJudged, .providerWithholds, .denialLetter,
    .directiveClear, .notDeclined, .minimumNecessary, .categoriesSelected, .noAttestation,
    .lawRecorded, .outsideRecords, .billingElsewhere, .careTeamFetches,
    .fewWrong, .countAgrees, .ownItems, .verificationFresh, .reportsFinal,
  ]

  private static let byID = Dictionary(
    texts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The words of a rule.
  public static func text(_ id: RuleID) -> RuleText {
    byID[id]
      ?? RuleText(
        id, says: "This rule has no words.", source: "", cure: "", otherwise: .refuse)
  }
}
