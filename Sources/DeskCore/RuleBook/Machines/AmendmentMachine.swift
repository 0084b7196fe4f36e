/// The lifecycle of a request to correct the record.
public typealias AmendmentMachine = Machine<AmendmentStage, AmendmentAction, AmendmentEvidence>

extension Machine
where Stage == AmendmentStage, Action == AmendmentAction, Evidence == AmendmentEvidence {
  /// The amendment machine's table.
  ///
  /// What is linked to a record is not withdrawn, and a denial stays open: no law ends the time in
  /// which a statement of disagreement may come in. So what was accepted in part goes on as a denial
  /// of the rest, once everyone knows the part.
  public static let amendment = AmendmentMachine(
    "amendment", moves: review + decisions + disagreement + anywhere)

  // swift-format-ignore
  private static let review: [Move<Stage, Action, Evidence>] = [
    Move(from: [.unreceived], on: .receive, to: .queued, by: [.front, .clerk, .privacy], requires: [.receiptKnown, .calendarKnown, .byPhone, .askedInWriting]),
    Move(from: [.unreceived], on: .receiveOutside, to: .accepted, by: [.front, .clerk, .privacy], requires: [.receiptKnown, .calendarKnown, .outsideNamed]),
    Move(from: [.queued], on: .start, to: .inReview, by: [.clerk, .privacy], requires: [.ownList] + Rule.askerMay),
    Move(from: [.queued, .inReview], on: .needInfo, to: .waitingForInformation, by: [.clerk, .privacy], requires: [.ownList]),
    Move(from: [.waitingForInformation], on: .infoCame, to: .inReview, by: [.clerk, .privacy], requires: [.ownList] + Rule.askerMay),
  ]

  // swift-format-ignore
  private static let decisions: [Move<Stage, Action, Evidence>] = [
    Move(from: [.inReview], on: .accept, to: .accepted, by: [.privacy], requires: Rule.askerMay),
    Move(from: [.inReview], on: .acceptPart, to: .partialAccept, by: [.privacy], requires: Rule.askerMay + [.groundNamed, .denialLetterWhole]),
    Move(from: [.inReview], on: .deny, to: .denied, by: [.privacy], requires: [.groundNamed, .denialLetterWhole]),
    Move(from: [.accepted, .partialAccept], on: .link, to: .amendmentCompleted, by: [.clerk, .privacy], requires: [.recordsLinked]),
    Move(from: [.disagreementLogged], on: .link, to: nil, by: [.clerk, .privacy], requires: [.recordsLinked]),
    Move(from: [.amendmentCompleted], on: .inform, to: .completed, by: [.clerk, .privacy], requires: [.everyoneTold]),
    Move(from: [.amendmentCompleted], on: .informOfPart, to: .denied, by: [.clerk, .privacy], requires: [.everyoneTold]),
    Move(from: [.disagreementLogged], on: .inform, to: nil, by: [.clerk, .privacy], requires: [.everyoneTold]),
  ]

  // swift-format-ignore
  private static let disagreement: [Move<Stage, Action, Evidence>] = [
    Move(from: [.denied, .partialAccept, .amendmentCompleted], on: .disagree, to: .disagreementLogged, by: [.clerk, .privacy], requires: [.statementTaken]),
    Move(from: [.disagreementLogged], on: .rebut, to: .completed, by: [.privacy], requires: [.everyoneTold, .rebuttalCopied]),
    Move(from: [.disagreementLogged], on: .noRebut, to: .completed, by: [.privacy], requires: [.everyoneTold]),
    Move(from: [.denied], on: .attachRequest, to: .completed, by: [.clerk, .privacy], requires: [.wishedByIndividual]),
  ]

  // swift-format-ignore
  private static let anywhere: [Move<Stage, Action, Evidence>] = [
    Move(from: AmendmentStage.unanswered, on: .extend, to: nil, by: [.supervisor], requires: [.amendmentExtension]),
    Move(from: AmendmentStage.unanswered.union([.accepted, .partialAccept, .denied]), on: .withdraw, to: .withdrawn, by: [.front, .clerk, .privacy], requires: [.callerKnown]),
    Move(from: AmendmentStage.open, on: .undo, to: nil, by: [.front, .clerk, .privacy, .supervisor], requires: [.takenBack]),
    Move(from: [.inReview], on: .backToQueue, to: .queued, by: [.clerk, .privacy], requires: [.takenBack]),
    Move(from: [.inReview], on: .backToWaiting, to: .waitingForInformation, by: [.clerk, .privacy], requires: [.takenBack]),
    Move(from: [.accepted], on: .backToReview, to: .inReview, by: [.privacy], requires: [.takenBack]),
  ]
}
