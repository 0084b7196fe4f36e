extension Machine
where Stage == RequestStage, Action == RequestAction, Evidence == RequestEvidence {
  private static let afterLogging = Set(RequestStage.allCases).subtracting([.unlogged])

  // swift-format-ignore
  /// Mistakes mended in the open, notes, and what a caller is told.
  ///
  /// An undo is several rows, because a row enters one stage: `undo` takes back what stayed, and
  /// the others lead back to where the act came from.
  static let mending: [Move<Stage, Action, Evidence>] = [
    Move(from: RequestStage.open,     on: .relink,     to: .logged, by: [.clerk, .privacy], requires: [.relinked, .inHouse]),
    Move(from: [.merged],             on: .unmerge,    to: .logged, by: [.clerk],           requires: [.unmerged]),
    Move(from: afterLogging,          on: .note,       to: nil,     by: desk),
    Move(from: RequestStage.open,     on: .need,       to: nil,     by: [.front, .clerk, .supervisor]),
    Move(from: afterLogging,          on: .tellStatus, to: nil,     by: [.front, .clerk],   requires: [.callerIdentified, .callerFewWrong, .statusTold, .notLegal]),
    Move(from: afterLogging,          on: .undo,       to: nil,     by: desk,               requires: [.takenBack]),
    Move(from: [.merged],             on: .backToLogged,    to: .logged,    by: desk,       requires: [.takenBack]),
    Move(from: [.inWork, .pended],    on: .backToValidated, to: .validated, by: desk,       requires: [.takenBack]),
    Move(from: [.pended, .packed],    on: .backToWork,      to: .inWork,    by: desk,       requires: [.takenBack]),
    Move(from: [.inWork],             on: .backToHold,      to: .pended,    by: desk,       requires: [.takenBack]),
    Move(from: [.ready, .sendable],   on: .backToPacked,    to: .packed,    by: desk,       requires: [.takenBack]),
  ]

  /// Everyone who works on requests; an undo is one's own act besides.
  private static let desk: Set<Role> = [.front, .clerk, .imaging, .supervisor, .privacy]
}

extension Rule where Noun == RequestEvidence {
  static let relinked: Self = Rule<Relinking>.relinked.lifted(\RequestEvidence.relinking)
  static let unmerged: Self = Rule<WrongMerge>.unmerged.lifted(\RequestEvidence.wrongMerge)
  static let takenBack: Self = Rule<UndoClaim>.takenBack.lifted(\RequestEvidence.undo)
  static let statusTold: Self = Rule<StatusCall>.statusTold.lifted(\RequestEvidence.call)
  static let callerIdentified: Self =
    Rule<Identifiers>.twoIdentifiers.lifted(\RequestEvidence.callerIdentifiers)
  static let callerFewWrong: Self =
    Rule<Identifiers>.fewWrong.lifted(\RequestEvidence.callerIdentifiers)
}
