import DeskCore

extension MatterAct {
  /// The command that it is for a matter; nil where it means nothing for this kind.
  ///
  /// A decision and a rebuttal are settled by their form; here stands the first of their answers.
  func command(for matter: AnyMatter) -> String? {
    switch matter {
    case .amendment(let row): amendment(row.stage)
    case .death: Self.deaths[self]
    case .adoption(let row): adoption(row.stage)
    case .accounting: Self.accountings[self]
    case .incident: Self.incidents[self]
    }
  }

  private func amendment(_ stage: AmendmentStage) -> String? {
    switch self {
    case .hold:
      stage == .waitingForInformation ? "amendment.infoCame" : "amendment.needInfo"
    default: Self.amendments[self]
    }
  }

  private func adoption(_ stage: AdoptionStage) -> String? {
    switch self {
    case .look: "adoption.accept"
    case .verify: "adoption.route"
    case .apply: stage == .scheduled ? "adoption.takeEffect" : "adoption.apply"
    default: nil
    }
  }

  private static let amendments: [MatterAct: String] = [
    .start: "amendment.start", .decide: "amendment.accept", .link: "amendment.link",
    .inform: "amendment.inform", .disagree: "amendment.disagree", .rebut: "amendment.rebut",
    .attach: "amendment.attachRequest", .extend: "amendment.extend",
    .withdraw: "amendment.withdraw",
  ]

  private static let deaths: [MatterAct: String] = [
    .add: "death.add", .look: "death.complete", .verify: "death.verify", .apply: "death.apply",
    .reject: "death.reject", .undo: "death.undo",
  ]

  private static let accountings: [MatterAct: String] = [
    .feeNotice: "accounting.giveFeeNotice", .assent: "accounting.assent",
    .narrow: "accounting.narrow", .compile: "accounting.compile",
    .describe: "accounting.describe", .issue: "accounting.issue",
    .extend: "accounting.extend", .withdraw: "accounting.withdraw",
    .suspend: "accounting.suspend", .endSuspension: "accounting.endSuspension",
  ]

  private static let incidents: [MatterAct: String] = [
    .record: "incident.record", .assess: "incident.assess", .notify: "incident.notify",
    .close: "incident.close",
  ]
}

extension AnyMatter {
  /// What usually comes next; nil where nothing does.
  var next: MatterAct? {
    switch self {
    case .amendment(let row): Self.next(row.stage)
    case .death(let row): Self.next(row.stage)
    case .adoption(let row): Self.next(row.stage)
    case .accounting(let row): Self.next(row)
    case .incident(let row): Self.next(row)
    }
  }

  private static func next(_ stage: AmendmentStage) -> MatterAct? {
    switch stage {
    case .queued: .start
    case .inReview: .decide
    case .waitingForInformation: .hold
    case .accepted, .partialAccept: .link
    case .amendmentCompleted: .inform
    case .denied: .disagree
    case .disagreementLogged: .rebut
    case .unreceived, .completed, .withdrawn: nil
    }
  }

  private static func next(_ stage: DeathStage) -> MatterAct? {
    switch stage {
    case .received: .look
    case .incomplete: .add
    case .complete: .verify
    case .verified: .apply
    case .unopened, .applied, .rejected: nil
    }
  }

  private static func next(_ stage: AdoptionStage) -> MatterAct? {
    switch stage {
    case .received: .look
    case .accepted: .verify
    case .routed, .scheduled: .apply
    case .unopened, .applied, .refused: nil
    }
  }

  private static func next(_ row: Accounting) -> MatterAct? {
    switch row.stage {
    case .open: .compile
    case .awaitAssent: .assent
    case .draft: row.disclosures.contains { !$0.lacking.isEmpty } ? .describe : .issue
    case .suspending: .endSuspension
    case .unreceived, .issued, .withdrawn, .suspensionEnded: nil
    }
  }

  private static func next(_ row: Incident) -> MatterAct? {
    switch row.stage {
    case .open: .assess
    case .assessed: row.isLowProbability ? .close : .notify
    case .notified: .close
    case .unopened, .closed: nil
    }
  }
}

extension Disclosure {
  /// What the row does not say yet, in the words of its rule.
  var lacking: [String] {
    let fields = [
      ("who received it", recipient), ("what was disclosed", description),
      ("why", purpose + copyOf),
    ]
    return fields.filter { $0.1.allSatisfy(\.isWhitespace) }.map(\.0)
  }
}
