@testable import DeskCore

extension RuleCase {
  static let access: [RuleCase] = [
    RuleCase(
      "R-30 accessFields", Rule<AccessFields>.accessFields, on: Sample.access, R30Tests.trials),
    RuleCase(
      "R-31 answeredFirst", Rule<Silence>.answeredFirst, on: Sample.silence, R31Tests.silences,
      today: \Silence.today),
    RuleCase(
      "R-31 accessKept", Rule<Takedown>.accessKept, on: Sample.takedown, R31Tests.takedowns),
    RuleCase(
      "R-31 extensionInTime", Rule<ExtensionAsk>.extensionInTime, on: Sample.extensionAsk,
      R31Tests.trials, today: \ExtensionAsk.today),
    RuleCase(
      "R-34 formatAgreed", Rule<FormatClaim>.formatAgreed, on: Sample.format, R34Tests.trials),
    RuleCase(
      "R-35 denialGround", Rule<DenialClaim>.denialGround, on: Sample.denial, R35Tests.trials),
    RuleCase("R-36 reviewOpen", Rule<ReviewClaim>.reviewOpen, on: Sample.review, R36Tests.asks),
    RuleCase(
      "R-36 reviewerOther", Rule<ReviewClaim>.reviewerOther, on: Sample.review, R36Tests.decisions),
    RuleCase(
      "R-36 denialJudged", Rule<DenialClaim>.denialJudged, on: Sample.denial, R36Tests.denials,
      today: \DenialClaim.today),
    RuleCase(
      "R-37 providerWithholds", Rule<DenialClaim>.providerWithholds, on: R37Tests.good,
      R37Tests.trials),
    RuleCase(
      "R-38 denialLetter", Rule<DenialClaim>.denialLetter, on: Sample.denial, R38Tests.letters),
    RuleCase("R-38 partOfWhole", Rule<PartClaim>.partOfWhole, on: Sample.part, R38Tests.parts),
    RuleCase(
      "R-39 conversionTold", Rule<DirectiveClaim>.conversionTold, on: Sample.conversion,
      R39Tests.conversions),
    RuleCase(
      "R-39 directiveClear", Rule<DirectiveClaim>.directiveClear, on: Sample.directive,
      R39Tests.trials),
    RuleCase(
      "R-40 authorityEnds", Rule<AuthorityEnding>.authorityEnds, on: Sample.ending,
      R40Tests.endings, today: \AuthorityEnding.today),
    RuleCase(
      "R-40 representativeProven", Rule<Representation>.representativeProven, on: Sample.parent,
      R40Tests.parents),
    RuleCase(
      "R-40 representativeProven, trials", Rule<Representation>.representativeProven,
      on: Sample.agent, R40Tests.trials),
    RuleCase(
      "R-41 minorConsentKept", Rule<Representation>.minorConsentKept, on: Sample.parent,
      R41Tests.trials),
    RuleCase(
      "R-42 stillMinor", Rule<Representation>.stillMinor, on: Sample.parent, R42Tests.trials),
    RuleCase(
      "R-43 declineJudged", Rule<DeclineClaim>.declineJudged, on: Sample.decline, R43Tests.claims),
    RuleCase(
      "R-43 notDeclined", Rule<Representation>.notDeclined, on: Sample.parent, R43Tests.trials),
    RuleCase(
      "R-45 decedentAuthority", Rule<Representation>.decedentAuthority, on: Sample.widow,
      R45Tests.trials),
  ]
}
