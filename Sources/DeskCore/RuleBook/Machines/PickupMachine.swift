/// The lifecycle of one visit to the counter.
public typealias PickupMachine = Machine<PickupStage, PickupAction, PickupEvidence>

extension Machine
where Stage == PickupStage, Action == PickupAction, Evidence == PickupEvidence {
  /// The pickup machine's table.
  public static let pickup = PickupMachine("pickup", moves: counter + authority + leaving)

  // swift-format-ignore
  private static let counter: [Move<Stage, Action, Evidence>] = [
    Move(from: [.away],      on: .arrive,       to: .waiting,    by: [.front], requires: [.counterOpen]),
    Move(from: [.waiting],   on: .call,         to: .atCounter,  by: [.front]),
    Move(from: [.atCounter], on: .claimRole,    to: .roleSet,    by: [.front], requires: [.notLegal]),
    Move(from: [.roleSet],   on: .identify,     to: nil,         by: [.front], requires: [.fewWrong]),
    Move(from: [.roleSet],   on: .showID,       to: .identified, by: [.front], requires: [.primaryID, .nameMatches, .twoIdentifiers, .fewWrong]),
    Move(from: [.roleSet],   on: .showFallback, to: .identified, by: [.front], requires: [.fallbackID, .nameMatches, .twoIdentifiers, .fewWrong]),
    Move(from: [.roleSet],   on: .failID,       to: .held,       by: [.front], refutes: [.showID, .showFallback],
         after: [.identify, .showID, .showFallback], atOnce: .whenBroken([.r92])),
  ]

  // swift-format-ignore
  private static let authority: [Move<Stage, Action, Evidence>] = [
    Move(from: [.identified], on: .verifyPatient,        to: .verified, by: [.front], requires: [.partClaimed(.patient), .decedentAuthority]),
    Move(from: [.identified], on: .verifyRepresentative, to: .verified, by: [.front, .privacy], requires: [.partClaimed(.representative), .representativeProven, .minorConsentKept, .stillMinor, .notDeclined, .decedentAuthority]),
    Move(from: [.identified], on: .verifyNote,           to: .verified, by: [.front], requires: [.partClaimed(.bearer), .writtenPermission, .bearerNote, .withinScope]),
    Move(from: [.identified], on: .verifyRecipient,      to: .verified, by: [.front], requires: [.partClaimed(.recipient), .writtenPermission, .notDefective, .unexpired, .consentStands, .expiryNamed, .notRevoked, .withinScope]),
    Move(from: [.identified], on: .turnAway,             to: .refused,  by: [.front, .privacy],
         refutes: [.verifyPatient, .verifyRepresentative, .verifyNote, .verifyRecipient]),
  ]

  // swift-format-ignore
  private static let leaving: [Move<Stage, Action, Evidence>] = [
    Move(from: [.verified, .cleared], on: .scanItem,      to: nil,        by: [.front], requires: [.ownItems]),
    Move(from: [.verified, .cleared], on: .recheck,       to: .cleared,   by: [.front], requires: Rule.atHandOver + [.nothingOut]),
    Move(from: [.verified, .cleared], on: .refuseRecheck, to: .refused,   by: [.front], refutes: [.recheck], atOnce: .unless(only: [.r95], any: [.r107])),
    Move(from: [.verified, .cleared], on: .verifyAgain,   to: .atCounter, by: [.front], requires: [.nothingOut]),
    Move(from: [.cleared],            on: .handOver,      to: .done,      by: [.front], requires: Rule.atHandOver + [.countAgrees, .ownItems, .readBack, .takenAway]),
    Move(from: [.cleared],            on: .beginInspection, to: nil,      by: [.front], requires: Rule.atHandOver + [.countAgrees, .ownItems, .supervised]),
    Move(from: [.cleared],            on: .endInspection, to: .abandoned, by: [.front], requires: [.papersBack]),
    Move(from: PickupStage.open,      on: .leave,         to: .abandoned, by: [.front], requires: [.nothingOut]),
    Move(from: PickupStage.open,      on: .undo,          to: nil,        by: [.front], requires: [.takenBack]),
    Move(from: [.atCounter],          on: .backToWaiting, to: .waiting,   by: [.front], requires: [.takenBack]),
    Move(from: [.roleSet],            on: .backToCounter, to: .atCounter, by: [.front], requires: [.takenBack]),
  ]
}
