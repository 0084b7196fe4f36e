@testable import DeskCore

extension WalkModel where Who == RequestSample, Evidence == RequestEvidence {
  /// A release request, whoever asks.
  static let request = WalkModel(
    machine: "request", start: "unlogged", samples: [.own, .byParent, .authorized],
    onward: [
      "log", "validate", "cure", "assign", "resume", "pack", "passCheck", "passToSend",
      "handOver", "send",
    ],
    troubles: intake + papers + people + packet + ends + mending,
    needs: { action, _ in requestNeeds[action] }, failures: ["failValidation": ["validate"]])

  private static let order: Set<Need> = [
    .matched, .fields, .livePaper, .wholeForm, .expiry, .writing, .authority, .childhood,
    .privacyOfMinor, .life, .ownLife, .notDeclined, .directive,
  ]
  private static let leaving: Set<Need> = [
    .livePaper, .expiry, .scope, .writing, .authority, .childhood, .privacyOfMinor, .life,
    .ownLife, .notDeclined, .freedom, .notLegal, .enclosed,
  ]
  private static let free: [String] = [
    "agreeFormat", "pend", "askAgain", "collect", "recall",
    "mark", "misrelease", "askReview", "note", "need",
  ]
  private static let special: [String: Set<Need>] = [
    "log": [.received, .calendar, .deskWork, .byPhone, .appointment],
    "noteRedirect": [.office], "attach": [.appointment], "splitOff": [.part], "split": [.part],
    "assign": [.openHands], "resume": [.holdOver],
    "merge": [.sameRequest], "redirect": [.office], "convert": [.conversion],
    "validate": order, "cure": order, "rework": order, "closeIncomplete": [.answer],
    "pack": leaving.union([.read, .final, .format, .fee, .program]),
    "packUnderLaw": [.law, .scope, .freedom, .enclosed, .read, .final, .program],
    "sendUnderLaw": [.law, .address, .scope, .freedom, .enclosed],
    "passCheck": [.otherPerson, .discs],
    "passToSend": [.otherPerson, .discs], "failCheck": [.otherPerson],
    "transfer": [.practice], "notify": [.place], "receive": [.arrival],
    "handOver": leaving.union([.visit]),
    "handOverPart": leaving.union([.visit]), "closeUnclaimed": [.shelf],
    "send": leaving.union([.address]), "extend": [.letter], "deny": [.grounds],
    "declineRepresentative": [.judged], "upholdDenial": [.reviewer],
    "destroy": [.kept], "overturnDenial": [.reviewer], "cancel": [.caller],
    "relink": [.rightPatient], "unmerge": [.wrongMerge], "tellStatus": [.callerSaid, .notLegal],
    "undo": [.ownAct], "backToLogged": [.ownAct], "backToValidated": [.ownAct],
    "backToWork": [.ownAct], "backToHold": [.ownAct], "backToPacked": [.ownAct],
  ]
  private static let requestNeeds = special.merging(
    free.map { ($0, []) }, uniquingKeysWith: { first, _ in first })

  typealias RequestWrong = Trouble<RequestEvidence, RequestSample>

  private static let intake: [RequestWrong] = [
    RequestWrong("received tomorrow", .received) {
      $0.intake?.receivedAt = Sample.now.adding(seconds: 86_400)
    },
    RequestWrong("holidays nobody looked over", .calendar) { $0.calendar?.keptTo = 2020 },
    RequestWrong("a call after hours", .byPhone) { $0.channel?.wasOpen = false },
    RequestWrong("a look at no time", .appointment) { $0.inspection?.at = nil },
    RequestWrong("a matter of another office", .deskWork) {
      if $0.routing?.topic == nil { $0.routing?.topic = .outsideRecords }
    },
    RequestWrong("no such office", .office) { $0.routing?.office = "" },
    RequestWrong("other records than the first", .sameRequest) { $0.duplicate?.sameScope = false },
    RequestWrong("found by a name alone", .matched) { $0.match?.matchedBy = [.fullName] },
    RequestWrong("no records are named", .fields, on: [.own, .byParent]) {
      $0.access?.hasRecords = false
    },
    RequestWrong("the part is the whole", .part) { $0.part?.part = [.images, .notes] },
    RequestWrong("nobody is told of the conversion", .conversion) { $0.directive?.letter = "" },
  ]
  private static let papers: [RequestWrong] = [
    RequestWrong("revoked this morning", .livePaper, on: [.authorized]) {
      $0.basis?.changePaper { $0.revoked = Sample.now }
    },
    RequestWrong("expired yesterday", .livePaper, on: [.authorized]) {
      $0.basis?.changePaper { $0.expiry = .date(Sample.today - 1) }
    },
    RequestWrong("known to be false", .livePaper, on: [.authorized]) {
      $0.basis?.changePaper { $0.knownFalse = true }
    },
    RequestWrong("no paper", .livePaper, on: [.authorized]) { $0.basis?.ground = .nothing },
    RequestWrong("not signed", .wholeForm, on: [.authorized]) { $0.form?.signer = .nobody },
    RequestWrong("no end", .expiry, on: [.authorized]) {
      $0.form?.expiry = .missing
      $0.basis?.changePaper { $0.expiry = .missing }
    },
    RequestWrong("spoken only", .writing, on: [.authorized]) { $0.permission?.isWritten = false },
    RequestWrong("beyond the paper", .scope) { $0.scope?.uncovered = [2] },
    RequestWrong("another recipient", .scope, on: [.authorized]) {
      $0.scope?.recipientNamed = false
    },
  ]
  private static let people: [RequestWrong] = [
    RequestWrong("no proof", .authority, on: [.byParent]) { $0.representation?.proof = nil },
    RequestWrong("somebody else's proof", .authority, on: [.byParent]) {
      $0.representation?.proofNames = false
    },
    RequestWrong("eighteen today", .childhood, on: [.byParent]) {
      $0.representation?.patientBorn = Sample.today.adding(years: -18)
    },
    RequestWrong("kept by the minor", .privacyOfMinor, on: [.byParent]) {
      $0.representation?.minorConsentedItems = [1]
    },
    RequestWrong("declined", .notDeclined, on: [.byParent]) {
      $0.representation?.isDeclined = true
    },
    RequestWrong("dead on the chart", .life, on: [.own]) {
      $0.representation?.patientDied = Sample.today - 1
    },
    RequestWrong("a verified death", .ownLife, on: [.own]) { $0.life?.diedOn = Sample.today - 1 },
    RequestWrong("restricted", .freedom) {
      $0.restriction?.restrictions = [RestrictionTerms(agreed: true)]
    },
    RequestWrong("the packer checks", .otherPerson) { $0.secondPerson?.checker = "jdo" },
    RequestWrong("somebody else cancels", .caller) { $0.caller?.isRequester = false },
    RequestWrong("nobody judged", .judged) { $0.decline?.judgedBy = "" },
    RequestWrong("judge and reviewer are one", .reviewer) { $0.review?.reviewer = "Dr. Holm" },
  ]
  private static let packet: [RequestWrong] = [
    RequestWrong("an amendment's paper is missing", .enclosed) { $0.attachments?.enclosed = [] },
    RequestWrong("nobody looked", .read, on: [.authorized]) {
      $0.sensitive?.items[0].categories = nil
    },
    RequestWrong("a therapist's notes", .read) {
      $0.sensitive?.items.append(
        .init(number: 3, type: .notes, categories: [.psychotherapyNotes]))
    },
    RequestWrong("preliminary", .final) { $0.packet?.items[1].isFinal = false },
    RequestWrong("film that nobody agreed to", .format, on: [.own, .byParent]) {
      $0.format?.packed = [.film]
    },
    RequestWrong("a fee for searching", .fee, on: [.own, .byParent]) {
      $0.fee = FeeClaim([FeeLine(.search, 2_500)], Sample.fee(.access), by: FeeBook())
    },
    RequestWrong("no notice enclosed", .program) { $0.enclosures?.notice = false },
    RequestWrong("a disc that nobody read back", .discs) { $0.discs?.discs[0].isReadBack = false },
    RequestWrong("another patient's disc", .discs) { $0.discs?.discs[0].ofPatient = false },
    RequestWrong("no law is cited", .law) { $0.demand?.citation = "" },
  ]
  private static let mending: [RequestWrong] = [
    RequestWrong("its day is tomorrow", .holdOver) { $0.holdEnd?.until = Sample.today + 1 },
    RequestWrong("a colleague has it by now", .openHands) { $0.taking?.with = "amy" },
    RequestWrong("something left under the wrong patient", .rightPatient) {
      $0.relinking?.left = 1
    },
    RequestWrong("the right patient already", .rightPatient) { $0.relinking?.to = "100" },
    RequestWrong("nobody says why they are two", .wrongMerge) { $0.wrongMerge?.cause = nil },
    RequestWrong("somebody else's act", .ownAct) { $0.undo?.by = "amy" },
    RequestWrong("a letter that went out", .ownAct) { $0.undo?.undoing = .toldOutside },
    RequestWrong("something came after it", .ownAct) { $0.undo?.now = 5 },
    RequestWrong("a caller nobody knows", .callerSaid) { $0.call?.part = nil },
    RequestWrong("one identifier only", .callerSaid) {
      $0.callerIdentifiers?.findings.removeLast()
    },
  ]
  private static let ends: [RequestWrong] = [
    RequestWrong("legal process", .notLegal) { $0.counterTrack?.track = .legal },
    RequestWrong("a visit that is not cleared", .visit) { $0.visit?.isCleared = false },
    RequestWrong("a visit for another request", .visit) { $0.visit?.visitFor = "RQ-99999" },
    RequestWrong("an address nobody wrote", .address) { $0.address?.isBilling = false },
    RequestWrong("another practice", .practice) { $0.custody?.samePractice = false },
    RequestWrong("collected at the other site", .place) { $0.collection?.heldAt = "STP" },
    RequestWrong("taken in at a third site", .arrival) { $0.arrival?.here = "ROC" },
    RequestWrong("a week on the shelf", .shelf) { $0.shelf?.readyOn = Sample.today - 7 },
    RequestWrong("access that nobody answered", .kept) { $0.takedown?.answered = false },
    RequestWrong("no letter", .letter) { $0.extensionAsk?.letter = "" },
    RequestWrong("day thirty-one", .letter) { $0.extensionAsk?.received = Sample.today - 31 },
    RequestWrong("a second extension", .letter) { $0.extensionAsk?.extended = true },
    RequestWrong("no ground", .grounds) { $0.denial?.ground = nil },
    RequestWrong("no phone for complaints", .grounds) { $0.denial?.letter.complaintPhone = "" },
    RequestWrong("silent for a week", .answer) { $0.silence?.since = Sample.today - 7 },
    RequestWrong("no written answer", .answer) { $0.silence?.answeredInWriting = false },
  ]
}
