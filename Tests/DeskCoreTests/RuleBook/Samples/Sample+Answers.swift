@testable import DeskCore

/// Nouns about amendments, accountings and incidents that satisfy every rule about them.
extension Sample {
  static let filing = AmendmentFiling(inWriting: true, hasReason: true, namesRecords: true)
  static let outside = OutsideAmendment(entity: "Regions Hospital", namesRecords: true)
  static let amendmentDesk = AmendmentDesk(
    office: "Amendment Request Specialist", address: "4500 San Pablo Road", isOfTheOffice: true)
  static let refusedAmendment = AmendmentDenial(ground: .accurateAndComplete)
  static let amendmentLetter = AmendmentDenialLetter(
    letter: "LT-7", parts: Set(AmendmentDenialLetter.Part.allCases), isPlain: true)
  static let completion = AmendmentCompletion(
    isAccepted: true, records: ["R-1"], individualTold: true, agreed: true,
    toTell: ["Dr. Lund"], told: ["Dr. Lund"])
  static let statement = DisagreementStatement(isDenied: true, inWriting: true, length: 240)
  static let rebuttal = Rebuttal(isWritten: true, copySent: true)
  static let wish = AttachmentWish(byIndividual: true)
  static let answerExtension = AnswerExtension(
    firstDue: today + 5, today: today, days: 30, letter: "LT-8", hasReason: true, extended: false)
  static let attachments = AmendmentAttachments(
    belonging: [
      .init(amendment: "AM-10003", papers: [.request, .denial, .statement], items: [2])
    ], enclosed: ["AM-10003"])

  static let asker = Asker(isEntitled: true, identified: true)
  static let period = AccountingPeriod(
    from: today.adding(years: -6), to: today, received: today)
  static let secondFee = AccountingFee(
    freeIssuedOn: today - 100, received: today, cents: 2_500, letter: "LT-9", offersChoice: true,
    assented: true, waived: false)
  static let accountingRows = AccountingRows(
    rows: [.init(number: 1, hasRecipient: true, hasDescription: true, hasPurpose: true)],
    isFresh: true, letter: "LT-10")
  static let agencyStatement = SuspensionStatement(
    agency: "St. Paul Police", official: "Sgt. Dahl", inWriting: true, saysImpede: true,
    statedOn: today, until: today + 90, today: today)
  static let endedStatement = with(agencyStatement) { $0.until = today - 1 }

  static let incidentReport = IncidentReport(
    patientKnown: true, cause: .wrongRecipient, discoveredAt: now, now: now)
  static let handler = IncidentHandler(handler: "pia", involved: ["jdo"])
  static let fourFactors = RiskAssessment(stated: RiskFactor.allCases)
  static let breachNotice = BreachNotice(
    letter: "LT-11", parts: Set(BreachNotice.Part.allCases), affected: 1, hhsTold: false,
    hhsLogged: true)
  static let incidentEnd = IncidentEnd(isLow: false, told: true)
}

/// Good evidence for an amendment, by who asks.
enum AmendmentSample: String, CaseIterable, Sendable {
  case own, byParent

  var evidence: AmendmentEvidence {
    var evidence = AmendmentEvidence()
    evidence.intake = Sample.intake
    evidence.channel = with(Sample.call) {
      $0.channel = .mail
      $0.kind = .amendment
    }
    evidence.calendar = Sample.calendar
    evidence.filing = Sample.filing
    evidence.outside = Sample.outside
    evidence.desk = Sample.amendmentDesk
    evidence.representation = self == .own ? Sample.stranger() : Sample.parent
    evidence.denial = Sample.refusedAmendment
    evidence.letter = Sample.amendmentLetter
    evidence.completion = Sample.completion
    evidence.statement = Sample.statement
    evidence.rebuttal = Sample.rebuttal
    evidence.wish = Sample.wish
    evidence.undo = Sample.undo
    evidence.extensionAsk = Sample.answerExtension
    evidence.caller = Sample.caller
    return evidence
  }

  /// What each counter-example breaks, where it is not its own rule alone.
  var effects: [RuleID: Set<RuleID>] { self == .own ? [.r40: [], .r42: [], .r43: []] : [:] }
  /// After a death R-45 speaks for R-42.
  var silences: [RuleID: Set<RuleID>] { self == .own ? [:] : [.r45: [.r42]] }
}

/// Good evidence for an accounting, by who asks.
enum AccountingSample: String, CaseIterable, Sendable {
  case own, byParent

  /// A suspension that ends has another date than one that begins.
  func evidence(for action: AccountingAction) -> AccountingEvidence {
    var evidence = AccountingEvidence()
    evidence.intake = Sample.intake
    evidence.calendar = Sample.calendar
    evidence.asker = Sample.asker
    evidence.representation = self == .own ? Sample.stranger() : Sample.parent
    evidence.period = Sample.period
    evidence.fee = Sample.secondFee
    evidence.rows = Sample.accountingRows
    evidence.undo = Sample.undo
    evidence.extensionAsk = Sample.answerExtension
    evidence.caller = Sample.caller
    evidence.suspension =
      action == .endSuspension ? Sample.endedStatement : Sample.agencyStatement
    return evidence
  }

  var effects: [RuleID: Set<RuleID>] { self == .own ? [.r40: [], .r42: [], .r43: []] : [:] }
  var silences: [RuleID: Set<RuleID>] { self == .own ? [:] : [.r45: [.r42]] }
}

extension IncidentEvidence {
  /// Good evidence for every move of an incident.
  static let sample = with(IncidentEvidence()) {
    $0.report = Sample.incidentReport
    $0.handler = Sample.handler
    $0.assessment = Sample.fourFactors
    $0.notice = Sample.breachNotice
    $0.end = Sample.incidentEnd
    $0.undo = Sample.undo
  }
}
