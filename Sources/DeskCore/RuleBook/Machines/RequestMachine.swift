/// The lifecycle of a request for records.
public typealias RequestMachine = Machine<RequestStage, RequestAction, RequestEvidence>

extension Machine
where Stage == RequestStage, Action == RequestAction, Evidence == RequestEvidence {
  /// The request machine's table.
  ///
  /// A failed validation is a row of its own, taken by the store in the transaction of the refused
  /// one; the codes are the broken rules', never the clerk's.
  public static let request = RequestMachine("request", moves: intake + work + leaving + anywhere)

  // swift-format-ignore
  private static let intake: [Move<Stage, Action, Evidence>] = [
    Move(from: [.unlogged],  on: .log,             to: .logged,           by: [.front, .clerk], requires: [.trackChosen, .receiptKnown, .calendarKnown]),
    Move(from: [.logged, .needsInfo, .recalled], on: .attach, to: nil, by: [.front, .clerk]),
    Move(from: [.logged],    on: .merge,           to: .merged,           by: [.clerk],         requires: [.sameRequest]),
    Move(from: [.logged],    on: .redirect,        to: .redirected,       by: [.front],         awaits: [Awaited(.r80), Awaited(.r89)]),
    Move(from: [.logged],    on: .validate,        to: .validated,        by: [.clerk],         requires: Rule.inOrder, awaits: [Awaited(.r39) { $0.access?.track == .directive }]),
    Move(from: [.logged],    on: .failValidation,  to: .needsInfo,        by: [.clerk],         refutes: [.validate], atOnce: .always),
    Move(from: [.needsInfo], on: .cure,            to: .validated,        by: [.clerk],         requires: Rule.inOrder, awaits: [Awaited(.r39) { $0.access?.track == .directive }]),
    Move(from: [.needsInfo], on: .closeIncomplete, to: .closedIncomplete, by: [.clerk],         requires: [.answeredFirst]),
  ]

  // swift-format-ignore
  private static let work: [Move<Stage, Action, Evidence>] = [
    Move(from: [.validated],         on: .assign,  to: .inWork, by: [.clerk, .imaging, .supervisor]),
    Move(from: [.logged, .needsInfo, .inWork, .pended, .packed], on: .assign, to: nil, by: [.clerk, .imaging, .supervisor]),
    Move(from: [.validated, .inWork], on: .pend,   to: .pended, by: [.clerk, .imaging]),
    Move(from: [.pended],            on: .resume,  to: .inWork, by: [.clerk, .imaging]),
    Move(from: [.inWork],            on: .pack,    to: .packed, by: [.clerk, .imaging], requires: Rule.mayLeave + [.reportsFinal],
         awaits: [.r21, .r23, .r34, .r61, .r62, .r65, .r66, .r67, .r68, .r69, .r79].map { Awaited($0) }),
    Move(from: [.packed],            on: .passCheck, to: .ready,    by: [.clerk, .imaging], requires: [.secondPerson], awaits: [Awaited(.r71), Awaited(.r72)]),
    Move(from: [.packed],            on: .passToSend, to: .sendable, by: [.clerk, .imaging], requires: [.secondPerson], awaits: [Awaited(.r71), Awaited(.r72)]),
    Move(from: [.packed],            on: .failCheck, to: .inWork,   by: [.clerk, .imaging], requires: [.secondPerson]),
  ]

  // swift-format-ignore
  private static let leaving: [Move<Stage, Action, Evidence>] = [
    Move(from: [.ready],    on: .notify,         to: nil,             by: [.clerk, .system]),
    Move(from: [.ready],    on: .transfer,       to: nil,             by: [.front, .clerk],  requires: [.withinPractice]),
    Move(from: [.ready],    on: .handOver,       to: .released,       by: [.front],          requires: [.visitCleared] + Rule.mayLeave),
    Move(from: [.ready],    on: .handOverPart,   to: nil,             by: [.front],          requires: [.visitCleared] + Rule.mayLeave),
    Move(from: [.ready],    on: .closeUnclaimed, to: .closedUnclaimed, by: [.clerk, .system], requires: [.unclaimedLongEnough]),
    Move(from: [.sendable], on: .send,           to: .released,       by: [.clerk],          requires: [.addressInWriting] + Rule.mayLeave),
    Move(from: [.packed, .ready, .sendable], on: .recall, to: .recalled, by: [.front, .clerk, .privacy, .system]),
    Move(from: [.recalled], on: .destroy,        to: .closedRecalled, by: [.clerk, .imaging]),
    Move(from: [.recalled], on: .rework,         to: .validated,      by: [.clerk],          requires: Rule.inOrder),
    Move(from: [.released], on: .misrelease,     to: nil,             by: Set(Role.people),  awaits: [Awaited(.r91)]),
  ]

  // swift-format-ignore
  private static let anywhere: [Move<Stage, Action, Evidence>] = [
    Move(from: RequestStage.open, on: .extend, to: nil,        by: [.supervisor],     requires: [.extensionInTime]),
    Move(from: RequestStage.open, on: .deny,   to: .denied,    by: [.privacy],        awaits: [.r35, .r36, .r37, .r38].map { Awaited($0) }),
    Move(from: RequestStage.open, on: .mark,   to: nil,        by: [.system]),
    Move(from: RequestStage.open, on: .cancel, to: .cancelled, by: [.front, .clerk],  requires: [.callerKnown]),
  ]
}
