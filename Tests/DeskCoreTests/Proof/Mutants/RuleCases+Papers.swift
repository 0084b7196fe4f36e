@testable import DeskCore

extension RuleCase {
  static let papers: [RuleCase] = [
    RuleCase(
      "R-00 sameRequest", Rule<DuplicatePair>.sameRequest, on: Sample.duplicate, R00Tests.trials),
    RuleCase(
      "R-02 receiptKnown", Rule<IntakeMinimum>.receiptKnown, on: Sample.intake, R02Tests.trials),
    RuleCase(
      "R-05 calendarKnown", Rule<CalendarReach>.calendarKnown, on: Sample.calendar, R05Tests.trials),
    RuleCase(
      "R-10 coreElements", Rule<DocumentForm>.coreElements, on: Sample.form, R10Tests.trials),
    RuleCase(
      "R-11 authorityDescribed", Rule<DocumentForm>.authorityDescribed, on: Sample.form,
      R11Tests.trials),
    RuleCase(
      "R-13 notDefective", Rule<ReleaseBasis>.notDefective, on: Sample.authorized, R13Tests.trials),
    RuleCase(
      "R-14 datePassed", Rule<ExpiryClaim>.datePassed, on: Sample.pastDate, R14Tests.dates,
      today: \ExpiryClaim.today),
    RuleCase(
      "R-14 eventNamed", Rule<ExpiryClaim>.eventNamed, on: Sample.pastEvent, R14Tests.events,
      today: \ExpiryClaim.today),
    RuleCase(
      "R-14 unexpired", Rule<ReleaseBasis>.unexpired, on: Sample.authorized, R14Tests.trials,
      today: \ReleaseBasis.today),
    RuleCase(
      "R-15 consentSigned", Rule<DocumentForm>.consentSigned, on: Sample.consentForm, R15Tests.forms
    ),
    RuleCase(
      "R-16 expiryNamed", Rule<ReleaseBasis>.expiryNamed, on: Sample.authorized, R16Tests.bases),
    RuleCase("R-16 expiryStated", Rule<DocumentForm>.expiryStated, on: Sample.form, R16Tests.forms),
    RuleCase(
      "R-17 revocationWritten", Rule<Revocation>.revocationWritten, on: Sample.revocation,
      R17Tests.letters),
    RuleCase(
      "R-17 notRevoked", Rule<ReleaseBasis>.notRevoked, on: Sample.authorized, R17Tests.trials),
    RuleCase("R-18 notCompound", Rule<DocumentForm>.notCompound, on: Sample.form, R18Tests.trials),
    RuleCase(
      "R-19 notConditioned", Rule<DocumentForm>.notConditioned, on: Sample.form, R19Tests.trials),
    RuleCase(
      "R-20 withinScope", Rule<ScopeClaim>.withinScope, on: Sample.authorisedScope, R20Tests.trials),
    RuleCase(
      "R-21 psychotherapyApart", Rule<SensitiveClaim>.psychotherapyApart,
      on: Sample.theirContents(), R21Tests.trials),
    RuleCase(
      "R-22 programConsent", Rule<DocumentForm>.programConsent, on: Sample.programForm,
      R22Tests.elements),
    RuleCase(
      "R-22 programConsentHeld", Rule<SensitiveClaim>.programConsentHeld, on: R22Tests.packed,
      R22Tests.packets),
    RuleCase(
      "R-23 programNotice", Rule<ProgramEnclosures>.programNotice, on: Sample.enclosures,
      R23Tests.trials),
    RuleCase(
      "R-26 writtenPermission", Rule<Permission>.writtenPermission, on: Sample.inWriting,
      R26Tests.trials),
    RuleCase("R-109 paperSeen", Rule<PaperSight>.paperSeen, on: Sample.sight, R109Tests.trials),
    RuleCase("R-109 lookedAt", Rule<PaperLook>.lookedAt, on: Sample.glance, R109Tests.looks),
    RuleCase(
      "R-109 viewerAllowed", Rule<PaperViewer>.viewerAllowed, on: PaperViewer(isAllowed: true),
      R109Tests.viewers),
    RuleCase(
      "R-110 downtimeOver", Rule<DowntimeSpan>.downtimeOver, on: Sample.downtime, R110Tests.spans),
    RuleCase(
      "R-110 enteredTruly", Rule<LateEntry>.enteredTruly, on: Sample.lateEntry, R110Tests.entries),
  ]
}
