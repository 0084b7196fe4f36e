@testable import DeskCore

extension WalkModel where Who == PickupSample, Evidence == PickupEvidence {
  /// A visit to the counter, whoever comes.
  static let pickup = WalkModel(
    machine: "pickup", start: "away", samples: [.patient, .parent, .bearer, .recipient],
    onward: [
      "arrive", "call", "claimRole", "showID", "verifyPatient", "verifyRepresentative",
      "verifyNote", "verifyRecipient", "recheck", "handOver",
    ],
    troubles: counter + people + papers, needs: { pickupNeeds($0, $1) },
    failures: [
      "failID": ["showID", "showFallback"],
      "turnAway": ["verifyPatient", "verifyRepresentative", "verifyNote", "verifyRecipient"],
      "refuseRecheck": ["recheck"],
    ])

  /// What must be so whenever something leaves the counter, by who takes it.
  private static func leaving(_ sample: PickupSample) -> Set<Need> {
    [
      .open, .place, .notLegal, .identified, .fresh, .photo, .name, .identifiers, .fewWrong,
      .livePaper, .expiry, .scope, .writing, .note, .authority, .childhood, .privacyOfMinor, .life,
      .notDeclined, .freedom,
    ]
  }

  /// The needs of an act, or nil where this visitor can never do it.
  private static func pickupNeeds(_ action: String, _ sample: PickupSample) -> Set<Need>? {
    let own: [String: PickupSample] = [
      "verifyPatient": .patient, "verifyRepresentative": .parent, "verifyNote": .bearer,
      "verifyRecipient": .recipient,
    ]
    if let who = own[action], who != sample { return nil }
    switch action {
    case "arrive": return [.open]
    case "call", "verifyAgain", "leave": return []
    case "claimRole": return [.notLegal]
    case "identify": return [.fewWrong]
    case "showID": return [.photo, .name, .identifiers, .fewWrong]
    case "verifyPatient": return [.identified, .life]
    case "verifyRepresentative":
      return [.identified, .authority, .privacyOfMinor, .childhood, .notDeclined]
    case "verifyNote": return [.identified, .writing, .note, .scope]
    case "verifyRecipient": return [.identified, .writing, .livePaper, .expiry, .scope]
    case "scanItem": return [.items]
    case "undo", "backToWaiting", "backToCounter": return [.ownAct]
    case "recheck": return leaving(sample)
    case "handOver": return leaving(sample).union([.count, .items, .readBack])
    default: return nil
    }
  }

  typealias PickupWrong = Trouble<PickupEvidence, PickupSample>

  private static let counter: [PickupWrong] = [
    PickupWrong("a minute past five", .open) {
      $0.moment = try? Sample.moment(Sample.instant("2026-03-16T17:01:00-05:00"))
    },
    PickupWrong("the packet is at the other site", .place) { $0.custody?.heldAt = "STE" },
    PickupWrong("legal process", .notLegal) { $0.counterTrack?.track = .legal },
    PickupWrong("the photo is somebody else", .photo) { $0.photoID?.photoMatches = false },
    PickupWrong("the licence ended yesterday", .photo) {
      $0.photoID?.expiry = .printed(Sample.today - 1)
    },
    PickupWrong("another name", .name) { $0.nameOnID = NameOnID(result: .different) },
    PickupWrong("one identifier only", .identifiers) { _ = $0.identifiers?.findings.popLast() },
    PickupWrong("not identified", .identified) { $0.verification?.identified = false },
    PickupWrong("verified half an hour ago", .fresh) {
      $0.verification?.at = Sample.now.adding(seconds: -1_800)
    },
    PickupWrong("one too many", .count) { $0.handOver?.counted = 3 },
    PickupWrong("another request's item", .items) {
      $0.handOver?.foreignLabels = [.init(label: "MD-00999", request: "RQ-20500")]
    },
    PickupWrong("somebody else's act", .ownAct) { $0.undo?.by = "amy" },
    PickupWrong("not read back", .readBack) { $0.handOver?.nameReadBack = false },
    PickupWrong("restricted", .freedom) {
      $0.restriction?.restrictions = [RestrictionTerms(agreed: true)]
    },
  ]
  private static let people: [PickupWrong] = [
    PickupWrong("no proof", .authority, on: [.parent]) { $0.representation?.proof = nil },
    PickupWrong("eighteen today", .childhood, on: [.parent]) {
      $0.representation?.patientBorn = Sample.today.adding(years: -18)
    },
    PickupWrong("kept by the minor", .privacyOfMinor, on: [.parent]) {
      $0.representation?.minorConsentedItems = [1]
    },
    PickupWrong("declined", .notDeclined, on: [.parent]) { $0.representation?.isDeclined = true },
    PickupWrong("dead on the chart", .life, on: [.patient, .bearer]) {
      $0.representation?.patientDied = Sample.today - 1
    },
  ]
  private static let papers: [PickupWrong] = [
    PickupWrong("revoked this morning", .livePaper, on: [.recipient]) {
      $0.basis?.changePaper { $0.revoked = Sample.now }
    },
    PickupWrong("expired yesterday", .livePaper, on: [.recipient]) {
      $0.basis?.changePaper { $0.expiry = .date(Sample.today - 1) }
    },
    PickupWrong("no end", .expiry, on: [.recipient]) {
      $0.basis?.changePaper { $0.expiry = .missing }
    },
    PickupWrong("spoken only", .writing, on: [.bearer, .recipient]) {
      $0.permission?.isWritten = false
    },
    PickupWrong("beyond the paper", .scope) { $0.scope?.uncovered = [2] },
    PickupWrong("another recipient", .scope, on: [.recipient]) { $0.scope?.recipientNamed = false },
    PickupWrong("an unsigned note", .note, on: [.bearer]) { $0.note?.note?.isSigned = false },
    PickupWrong("another bearer", .note, on: [.bearer]) { $0.note?.bearerMatches = false },
    PickupWrong("no note", .note, on: [.bearer]) { $0.note = nil },
  ]
}
