@testable import DeskCore

/// The model: what must hold of a desk, kept in its own books from commands and rows.
///
/// It shares no code with the rules. It writes down who packed, who checked, what was shown at a
/// visit and which papers ended, and asks of every step whether what happened may have happened.
/// It is no second rule book: it says far less, and what it says is never wrong to ask.
struct Ledger {
  /// One step as it came about.
  struct Deed {
    let command: Command
    let outcome: Outcome
    let before: MemoryChart
    let after: MemoryChart

    var act: String { command.do }
    var user: String { command.actor.user }
    var today: Day { command.moment.day }
    var isDone: Bool { outcome.isDone }
    var isRefused: Bool {
      if case .refused = outcome { return true }
      return false
    }
  }

  /// What was shown and said at one visit.
  struct VisitNotes {
    var foundBy = ""
    var right: Set<String> = []
    var wrong = 0
    var showedID = false
    var verifiedAs = ""
    var verifiedAt: Instant?
  }

  var visits: [String: VisitNotes] = [:]
  var packers: [String: String] = [:]
  var checkers: [String: String] = [:]
  var releasers: [String: Set<String>] = [:]
  var endedPapers: Set<String> = []
  var usedNotes: Set<String> = []
  var lawful: Set<String> = []
  var extended: Set<String> = []
  /// Who carries a disc through the making and the reading.
  var makers: [String: String] = [:]

  /// Takes over what the preparation of a desk did.
  mutating func begin(_ chart: MemoryChart) {
    for request in chart.requests.values {
      packers[request.id] = request.packedBy
      if [.ready, .sendable, .released].contains(request.stage) { checkers[request.id] = "clerk2" }
      releasers[request.id] = Set(request.releases.map(\.by))
    }
  }

  /// What is wrong with a step; then the books are kept.
  mutating func judge(_ deed: Deed) -> [String] {
    var wrong: [String] = []
    if deed.isDone {
      wrong +=
        duties(deed) + releases(deed) + closings(deed) + clocks(deed) + moves(deed)
        + hands(deed)
    } else if deed.isRefused {
      wrong += refusal(deed)
    } else if deed.before != deed.after {
      wrong.append("an invalid command changed a row")
    }
    wrong += ends(deed)
    note(deed)
    return wrong
  }

  private mutating func note(_ deed: Deed) {
    let facts = deed.command.facts
    let subject = deed.command.on
    if deed.act.hasPrefix("pickup.") { noteVisit(deed) }
    guard deed.isDone else { return }
    switch deed.act {
    case "request.pack": packers[subject] = deed.user
    case "request.packUnderLaw":
      packers[subject] = deed.user
      let isCited = !facts.text("citation").isEmpty && facts["instrument"] != nil
      if isCited && facts.flag("inRecord") == true { lawful.insert(subject) }
    case "request.passCheck": checkers[subject] = deed.user
    case "request.failCheck", "request.recall", "request.rework", "request.undo":
      checkers[subject] = nil
    case "request.relink":
      checkers[subject] = nil
      packers[subject] = nil
      lawful.remove(subject)
    case "request.send", "request.sendUnderLaw":
      releasers[subject, default: []].insert(deed.user)
    case "request.extend", "amendment.extend", "accounting.extend": extended.insert(subject)
    case "authorization.revoke", "authorization.knowFalse", "authorization.expire",
      "authorization.recordEvent", "authorization.endAuthority":
      endedPapers.insert(subject)
    case "imaging.burn", "imaging.print", "imaging.link", "imaging.pullFilm":
      makers[subject] = deed.user
    default: break
    }
  }

  private mutating func noteVisit(_ deed: Deed) {
    guard case .done(let done) = deed.outcome else { return noteWrong(deed) }
    let facts = deed.command.facts
    let id = done.subject
    switch deed.act {
    case "pickup.arrive": visits[id] = VisitNotes(foundBy: facts.text("foundBy"))
    case "pickup.identify": identify(id, deed)
    case "pickup.showID":
      let isCurrent =
        facts.flag("attested") == true || facts.day("expiresOn").map { $0 >= deed.today } == true
      visits[id]?.showedID = isCurrent && facts.flag("photoMatches") == true
    case "pickup.showFallback":
      visits[id]?.showedID = facts.number("rightAnswers") ?? 0 >= 2
    case "pickup.verifyPatient", "pickup.verifyRepresentative", "pickup.verifyNote",
      "pickup.verifyRecipient":
      visits[id]?.verifiedAs = deed.act
      visits[id]?.verifiedAt = deed.command.moment.instant
    case "pickup.verifyAgain":
      let old = visits[id] ?? VisitNotes()
      visits[id] = VisitNotes(foundBy: old.foundBy, wrong: old.wrong)
    case "pickup.handOver":
      guard let visit = deed.before.visits[id] else { return }
      releasers[visit.request, default: []].insert(deed.user)
      if visit.claim?.part == .bearer { usedNotes.insert(visit.paper) }
    default: break
    }
  }

  private mutating func noteWrong(_ deed: Deed) {
    guard deed.act == "pickup.identify", deed.isRefused else { return }
    identify(deed.command.on, deed)
  }

  /// What the person said, beside what the patients of these desks are known to be.
  private mutating func identify(_ id: String, _ deed: Deed) {
    guard let visit = deed.before.visits[id], let request = deed.before.requests[visit.request]
    else { return }
    let kind = deed.command.facts.text("kind")
    let said = deed.command.facts.text("typed")
    if Self.truths[request.patient]?[kind]?.contains(said) == true {
      visits[id]?.right.insert(kind)
    } else {
      visits[id]?.wrong += 1
    }
  }

  /// What the patients of the prepared desks truly are, as it may be typed.
  static let truths: [String: [String: [String]]] = [
    "100": [
      "bornOn": ["03141971"], "phoneLastFour": ["0148"], "fullName": ["Anna Berg"],
      "mrn": ["100"],
    ],
    "200": [
      "bornOn": ["04022008"], "phoneLastFour": ["0148"], "fullName": ["Nora Berg"],
      "mrn": ["200"],
    ],
  ]
}
