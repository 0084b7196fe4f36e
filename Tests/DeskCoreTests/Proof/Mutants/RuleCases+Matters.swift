@testable import DeskCore

extension RuleCase {
  static let matters: [RuleCase] = [
    RuleCase(
      "R-75 amendmentExtension", Rule<AnswerExtension>.amendmentExtension,
      on: Sample.answerExtension, R75Tests.extensions, today: \AnswerExtension.today),
    RuleCase(
      "R-75 askedInWriting", Rule<AmendmentFiling>.askedInWriting, on: Sample.filing,
      R75Tests.filings),
    RuleCase(
      "R-76 groundNamed", Rule<AmendmentDenial>.groundNamed, on: Sample.refusedAmendment,
      R76Tests.trials),
    RuleCase(
      "R-77 everyoneTold", Rule<AmendmentCompletion>.everyoneTold, on: Sample.completion,
      R77Tests.trials),
    RuleCase(
      "R-79 attachmentsEnclosed", Rule<AmendmentAttachments>.attachmentsEnclosed,
      on: Sample.attachments, R79Tests.packets),
    RuleCase(
      "R-79 rebuttalCopied", Rule<Rebuttal>.rebuttalCopied, on: Sample.rebuttal, R79Tests.rebuttals),
    RuleCase(
      "R-79 statementTaken", Rule<DisagreementStatement>.statementTaken, on: Sample.statement,
      R79Tests.statements),
    RuleCase(
      "R-80 ownList", Rule<AmendmentDesk>.ownList, on: Sample.amendmentDesk, R80Tests.trials),
    RuleCase(
      "R-81 periodCovered", Rule<AccountingPeriod>.periodCovered, on: Sample.period,
      R81Tests.periods, today: \AccountingPeriod.received),
    RuleCase(
      "R-81 rowsComplete", Rule<AccountingRows>.rowsComplete, on: Sample.accountingRows,
      R81Tests.rows),
    RuleCase(
      "R-82 suspensionOver", Rule<SuspensionStatement>.suspensionOver, on: Sample.endedStatement,
      R82Tests.ends, today: \SuspensionStatement.today),
    RuleCase(
      "R-82 suspensionStated", Rule<SuspensionStatement>.suspensionStated,
      on: Sample.agencyStatement, R82Tests.statements, today: \SuspensionStatement.today),
    RuleCase(
      "R-83 accountingExtension", Rule<AnswerExtension>.accountingExtension,
      on: Sample.answerExtension, R83Tests.extensions, today: \AnswerExtension.today),
    RuleCase(
      "R-83 feeMayBeAsked", Rule<AccountingFee>.feeMayBeAsked, on: Sample.secondFee,
      R83Tests.notices, today: \AccountingFee.received),
    RuleCase(
      "R-83 feeSettled", Rule<AccountingFee>.feeSettled, on: Sample.secondFee, R83Tests.settled),
    RuleCase(
      "R-84 deathComplete", Rule<DeathWords>.deathComplete, on: Sample.deathWords, R84Tests.trials,
      today: \DeathWords.today),
    RuleCase(
      "R-85 accessLives", Rule<PatientsAccess>.accessLives, on: Sample.livingAccess,
      R85Tests.accesses),
    RuleCase(
      "R-85 deathVerified", Rule<VerifiedDeath>.deathVerified, on: Sample.death, R85Tests.deaths),
    RuleCase(
      "R-85 deathUndone", Rule<DeathUndoing>.deathUndone, on: Sample.undoing, R85Tests.undoings),
    RuleCase(
      "R-100 onePerson", Rule<ChartPair>.onePerson, on: Sample.chartPair, R100Tests.pairs),
    RuleCase(
      "R-100 mergeStands", Rule<Unmerging>.mergeStands, on: Sample.unmerging,
      R100Tests.unmergings),
    RuleCase(
      "R-101 corrected", Rule<ChartCorrection>.corrected, on: Sample.correction,
      R101Tests.corrections, today: \ChartCorrection.today),
    RuleCase(
      "R-86 documentEntire", Rule<AdoptionPaper>.documentEntire, on: Sample.decreePaper,
      R86Tests.trials),
    RuleCase(
      "R-88 decreeInForce", Rule<Decree>.decreeInForce, on: Sample.decree, R88Tests.days,
      today: \Decree.today),
    RuleCase("R-88 decreeWhole", Rule<Decree>.decreeWhole, on: Sample.decree, R88Tests.trials),
    RuleCase(
      "R-91 breachAnswered", Rule<IncidentEnd>.breachAnswered, on: Sample.incidentEnd, R91Tests.ends
    ),
    RuleCase(
      "R-91 notByReleaser", Rule<IncidentHandler>.notByReleaser, on: Sample.handler,
      R91Tests.handlers),
    RuleCase(
      "R-91 individualsTold", Rule<BreachNotice>.individualsTold, on: Sample.breachNotice,
      R91Tests.notices),
    RuleCase(
      "R-91 incidentReported", Rule<IncidentReport>.incidentReported, on: Sample.incidentReport,
      R91Tests.reports),
    RuleCase(
      "R-99 proxyProven", Rule<Representation>.proxyProven, on: Sample.parent, R99Tests.trials),
  ]
}
