/// A disc, film or link on its way from the archive to the shelf.
public typealias ImagingMachine = Machine<ImagingStage, ImagingAction, ImagingEvidence>

extension Machine
where Stage == ImagingStage, Action == ImagingAction, Evidence == ImagingEvidence {
  /// The imaging machine's table.
  ///
  /// A failed read-back is a row of its own: it is taken with the refused one when something was
  /// found wrong, and never for what nobody looked at, so that no good disc is destroyed.
  public static let imaging = ImagingMachine("imaging", moves: making + shelf + leaving + mending)

  // swift-format-ignore
  private static let making: [Move<Stage, Action, Evidence>] = [
    Move(from: [.unordered], on: .order,    to: .queued,      by: [.clerk],   requires: [.studiesOwn, .withinScope, .mediumChosen, .filmKnown, .originalsGiven]),
    Move(from: [.queued, .searching, .pulled, .remake], on: .agree, to: nil, by: [.front, .clerk, .imaging], requires: [.mediumChosen, .filmKnown, .originalsGiven]),
    Move(from: [.queued, .searching], on: .pull, to: .pulled, by: [.imaging]),
    Move(from: [.queued],    on: .notFound, to: .searching,   by: [.imaging]),
    Move(from: [.searching], on: .giveUp,   to: .unavailable, by: [.imaging], requires: [.letterSent, .lossReported]),
    Move(from: [.pulled, .remake], on: .burn,     to: .made,  by: [.imaging], requires: [.mediumChosen, .originalsGiven]),
    Move(from: [.pulled, .remake], on: .print,    to: .made,  by: [.imaging], requires: [.mediumChosen, .filmKnown, .originalsGiven]),
    Move(from: [.pulled, .remake], on: .link,     to: .made,  by: [.imaging], requires: [.mediumChosen, .originalsGiven]),
    Move(from: [.pulled, .remake], on: .pullFilm, to: .made,  by: [.imaging], requires: [.mediumChosen, .filmKnown, .originalsGiven]),
    Move(from: [.made], on: .readBack,     to: .verified, by: [.clerk, .imaging], requires: [.secondPerson, .onePatient, .readsBack]),
    Move(from: [.made], on: .failReadBack, to: .remake,   by: [.clerk, .imaging], requires: [.secondPerson, .failureFound], refutes: [.readBack], atOnce: .always),
  ]

  // swift-format-ignore
  private static let shelf: [Move<Stage, Action, Evidence>] = [
    Move(from: [.verified],  on: .shelve,   to: .shelved,   by: [.imaging],         requires: [.labelAgrees, .shelfKnown]),
    Move(from: [.shelved],   on: .transfer, to: .inTransit, by: [.clerk],           requires: [.handedOn]),
    Move(from: [.inTransit], on: .receive,  to: .shelved,   by: [.front, .clerk, .imaging], requires: [.takenIn]),
    Move(from: [.verified, .shelved, .recalled], on: .receive, to: nil, by: [.front, .clerk, .imaging], requires: [.takenIn]),
    Move(from: [.verified, .shelved], on: .carry, to: nil,  by: [.front, .clerk],   requires: [.handedOn]),
  ]

  // swift-format-ignore
  private static let leaving: [Move<Stage, Action, Evidence>] = [
    Move(from: [.verified, .shelved], on: .issue, to: .issued, by: [.front, .clerk],   requires: [.goesWithRequest, .atHand, .givenForGood]),
    Move(from: [.verified, .shelved], on: .lend,  to: .onLoan, by: [.front, .clerk],   requires: [.goesWithRequest, .atHand, .loanRecorded]),
    Move(from: [.onLoan],   on: .takeBack, to: .returned,  by: [.front, .imaging],     requires: [.returnedWhole]),
    Move(from: [.onLoan],   on: .chase,    to: nil,        by: [.clerk, .imaging, .system], requires: [.overdue]),
    Move(from: [.made, .verified, .shelved, .inTransit, .onLoan, .recalled], on: .reportLost, to: .lost, by: [.front, .clerk, .imaging, .privacy], requires: [.lossReported]),
    Move(from: [.queued, .searching, .pulled, .remake], on: .recall, to: .withdrawn, by: [.front, .clerk, .privacy, .system]),
    Move(from: [.made, .verified, .shelved, .inTransit], on: .recall, to: .recalled, by: [.front, .clerk, .privacy, .system]),
    Move(from: [.recalled], on: .destroy,  to: .destroyed, by: [.clerk, .imaging],     requires: [.mayBeDestroyed]),
    Move(from: [.recalled], on: .refile,   to: .returned,  by: [.imaging],             requires: [.belongsInFile]),
  ]

  // swift-format-ignore
  private static let mending: [Move<Stage, Action, Evidence>] = [
    Move(from: ImagingStage.open.subtracting([.recalled]), on: .undo, to: nil, by: [.front, .clerk, .imaging], requires: [.takenBack]),
    Move(from: [.searching, .pulled], on: .backToQueue, to: .queued, by: [.imaging], requires: [.takenBack]),
    Move(from: [.pulled], on: .backToSearch, to: .searching, by: [.imaging], requires: [.takenBack]),
    Move(from: [.shelved], on: .backToVerified, to: .verified, by: [.imaging], requires: [.takenBack]),
  ]
}
