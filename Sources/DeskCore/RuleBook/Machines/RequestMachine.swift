/// The lifecycle of a request for records.
public typealias RequestMachine = Machine<RequestStage, RequestAction, RequestEvidence>

extension Machine
where Stage == RequestStage, Action == RequestAction, Evidence == RequestEvidence {
  /// The request machine's table.
  ///
  /// A failed validation is a row of its own, taken by the store in the transaction of the refused
  /// one; the codes are the broken rules', never the clerk's.
  public static let request = RequestMachine(
    "request", moves: intake + work + leaving + anywhere + mending)

  // swift-format-ignore
  private static let intake: [Move<Stage, Action, Evidence>] = [
    Move(from: [.unlogged],  on: .log,             to: .logged,           by: [.front, .clerk], requires: [.trackChosen, .receiptKnown, .calendarKnown, .byPhone, .inspectionBooked] + Rule.deskWork),
    Move(from: [.unlogged],  on: .noteRedirect,    to: nil,               by: [.front, .clerk], requires: Rule.addressed),
    Move(from: [.unlogged],  on: .splitOff,        to: .logged,           by: [.clerk, .privacy], requires: [.partOfWhole]),
    Move(from: [.logged, .needsInfo, .recalled], on: .attach, to: nil, by: [.front, .clerk], requires: [.inspectionBooked]),
    Move(from: [.logged],    on: .merge,           to: .merged,           by: [.clerk],         requires: [.sameRequest]),
    Move(from: [.logged],    on: .redirect,        to: .redirected,       by: [.front],         requires: Rule.addressed),
    Move(from: [.logged, .needsInfo], on: .convert, to: .needsInfo,       by: [.clerk],         requires: [.conversionTold]),
    Move(from: [.logged],    on: .validate,        to: .validated,        by: [.clerk],         requires: Rule.inOrder),
    Move(from: [.logged],    on: .failValidation,  to: .needsInfo,        by: [.clerk],         refutes: [.validate], atOnce: .always),
    Move(from: [.needsInfo], on: .cure,            to: .validated,        by: [.clerk],         requires: Rule.inOrder),
    Move(from: [.needsInfo], on: .closeIncomplete, to: .closedIncomplete, by: [.clerk],         requires: [.answeredFirst]),
  ]

  // swift-format-ignore
  private static let work: [Move<Stage, Action, Evidence>] = [
    Move(from: RequestStage.unpacked, on: .agreeFormat, to: nil, by: [.front, .clerk]),
    Move(from: RequestStage.unpacked, on: .split,       to: nil, by: [.clerk, .privacy],    requires: [.partOfWhole]),
    Move(from: [.validated],         on: .assign,  to: .inWork, by: [.clerk, .imaging, .supervisor], requires: [.inOpenHands]),
    Move(from: [.logged, .needsInfo, .inWork, .pended, .packed], on: .assign, to: nil, by: [.clerk, .imaging, .supervisor], requires: [.inOpenHands]),
    Move(from: [.validated, .inWork], on: .pend,   to: .pended, by: [.clerk, .imaging]),
    Move(from: [.validated, .inWork, .pended], on: .askAgain, to: .needsInfo, by: [.clerk]),
    Move(from: [.pended],            on: .resume,  to: .inWork, by: [.clerk, .imaging, .system], requires: [.holdEnded]),
    Move(from: [.inWork],            on: .pack,    to: .packed, by: [.clerk, .imaging], requires: Rule.mayLeave + Rule.contents + [.formatAgreed] + Rule.feeHolds),
    Move(from: [.inWork],            on: .packUnderLaw, to: .packed, by: [.privacy],        requires: Rule.underLaw + Rule.contents),
    Move(from: [.packed],            on: .passCheck, to: .ready,    by: [.clerk, .imaging], requires: [.secondPerson] + Rule.discsRight),
    Move(from: [.packed],            on: .passToSend, to: .sendable, by: [.clerk, .imaging], requires: [.secondPerson] + Rule.discsRight),
    Move(from: [.packed],            on: .failCheck, to: .inWork,   by: [.clerk, .imaging], requires: [.secondPerson]),
  ]

  // swift-format-ignore
  private static let leaving: [Move<Stage, Action, Evidence>] = [
    Move(from: [.ready],    on: .notify,         to: nil,             by: [.clerk, .system], requires: [.whereCollected]),
    Move(from: [.ready],    on: .transfer,       to: nil,             by: [.front, .clerk],  requires: [.withinPractice, .inHouse]),
    Move(from: [.ready, .recalled], on: .receive, to: nil,            by: [.front, .clerk],  requires: [.takenIn]),
    Move(from: RequestStage.open, on: .collect,  to: nil,             by: [.front, .clerk]),
    Move(from: [.ready],    on: .handOver,       to: .released,       by: [.front],          requires: [.visitCleared] + Rule.mayLeave),
    Move(from: [.ready],    on: .handOverPart,   to: nil,             by: [.front],          requires: [.visitCleared] + Rule.mayLeave),
    Move(from: [.ready],    on: .closeUnclaimed, to: .closedUnclaimed, by: [.clerk, .system], requires: [.unclaimedLongEnough, .inHouse]),
    Move(from: [.sendable], on: .send,           to: .released,       by: [.clerk],          requires: [.addressInWriting] + Rule.mayLeave),
    Move(from: [.sendable], on: .sendUnderLaw,   to: .released,       by: [.privacy],        requires: [.addressInWriting] + Rule.underLaw + [.minimumNecessary]),
    Move(from: [.packed, .ready, .sendable], on: .recall, to: .recalled, by: [.front, .clerk, .privacy, .system]),
    Move(from: [.recalled], on: .destroy,        to: .closedRecalled, by: [.clerk, .imaging], requires: [.accessKept, .inHouse]),
    Move(from: [.recalled], on: .rework,         to: .validated,      by: [.clerk],          requires: Rule.inOrder + [.inHouse]),
    Move(from: Set(RequestStage.allCases).subtracting([.unlogged]), on: .misrelease,     to: nil,             by: Set(Role.people), requires: [.somethingLeft]),
  ]

  // swift-format-ignore
  private static let anywhere: [Move<Stage, Action, Evidence>] = [
    Move(from: RequestStage.open, on: .extend, to: nil,        by: [.supervisor],     requires: [.extensionInTime]),
    Move(from: RequestStage.open, on: .deny,   to: .denied,    by: [.privacy],        requires: Rule.mayDeny + [.inHouse]),
    Move(from: RequestStage.open, on: .declineRepresentative, to: nil, by: [.privacy], requires: [.declineJudged]),
    Move(from: RequestStage.open, on: .mark,   to: nil,        by: [.system]),
    Move(from: [.denied],         on: .askReview,    to: nil,        by: [.front, .clerk, .privacy], requires: [.reviewOpen]),
    Move(from: [.denied],         on: .upholdDenial, to: nil,        by: [.privacy], requires: [.reviewerOther]),
    Move(from: [.denied],         on: .overturnDenial, to: .logged, by: [.privacy], requires: [.reviewerOther]),
    Move(from: RequestStage.open, on: .cancel, to: .cancelled, by: [.front, .clerk],  requires: [.callerKnown, .inHouse]),
  ]
}
