import Testing

@testable import DeskCore
@testable import DeskUI

/// A desk in memory that keeps a journal, and an audit pane that reads it page by page.
struct AuditDesk {
  var pane = AuditPane()
  var chart = MemoryChart()
  var session: SessionInfo
  private(set) var journal: [HistoryLine] = []
  private(set) var effects: [Effect] = []
  /// Entries of a page.
  var pageSize = 40
  private var now: Instant

  init(at text: String = "2026-07-16T15:02:31-05:00") throws {
    let desk = try IntakeDesk(roles: Set(Role.people))
    session = desk.session
    now = try #require(Instant(text))
    for user in ["jdo", "mkl"] {
      chart.people[user] = Person(user: user, name: user, roles: Set(Role.people), site: "STP")
    }
  }

  /// Does a command at a time of day of the session's day, and journals what came of it.
  @discardableResult
  mutating func does(
    _ action: String, on subject: String = "", by user: String = "jdo", at time: String,
    _ facts: Facts = [:], as roles: Set<Role> = [.front, .clerk]
  ) throws -> String {
    let instant = try #require(Instant("2026-07-\(time):00-05:00"))
    let moment = try #require(Moment(instant, at: session.site, zones: IntakeDesk.zones))
    let command = Command(
      id: "c\(journal.count)", do: action, on: subject, facts: facts,
      actor: Actor(user: user, roles: roles), desk: user == "jdo" ? "FD1" : "BK2",
      moment: moment)
    var entry = JournalEntry(
      command: command.id, at: instant, user: user, roles: command.actor.roles, site: "STP",
      desk: command.desk, tried: action)
    switch try Acts.perform(command, on: chart, ground: session.ground) {
    case .invalid(let errors): Issue.record("\(action): \(errors)")
    case .allowed(let act): try take(act, into: &entry)
    case .refused(var refused):
      entry.outcome = .refused
      entry.breaches = refused.refusal.breaches.map { BreachCode($0) }
      entry.subjects = refused.subjects
      entry.evidence = refused.evidence
      if let failure = refused.failure.take() { try take(failure, into: &entry) }
    }
    append(entry)
    return entry.subjects.first ?? ""
  }

  private mutating func take(_ act: consuming Act, into entry: inout JournalEntry) throws {
    entry.facts = act.facts
    if entry.outcome == .done {
      entry.evidence = act.evidence
      entry.subjects = act.subjects
    }
    var act = act
    var permits = Permits()
    swap(&permits, &act.permits)
    entry.stages = permits.spend().map { StageChange($0) }
    for fact in entry.facts { try chart.apply(fact) }
  }

  /// Adds an entry to the journal; digests are made up but tell entries apart.
  mutating func append(_ entry: JournalEntry, isTrue: Bool = true) {
    let seq = 4688 + journal.count
    journal.append(
      HistoryLine(
        seq: seq, entry: entry, digest: "d\(seq)0000000a", previous: "d\(seq - 1)0000000a",
        isTrue: isTrue))
  }

  mutating func open(_ subject: String) throws {
    try perform(pane.open(.subject(subject, foundBy: nil), session))
  }

  /// Types a script; gives the effects that came of it.
  @discardableResult
  mutating func keys(_ script: String) throws -> [Effect] {
    let start = effects.count
    for key in try KeyScript(parsing: script).keys {
      let msg: AuditMsg? = pane.bindings.msg(for: key)
      try perform(msg.map { pane.update($0) } ?? pane.press(key))
    }
    return Array(effects[start...])
  }

  mutating func receive(_ reply: Reply) throws { try perform(pane.receive(reply)) }

  private mutating func perform(_ new: [Effect]) throws {
    effects += new
    for effect in new {
      switch effect {
      case .ask(.history(let subject, let before)):
        try perform(pane.receive(.history(page(of: subject, before: before))))
      case .ask(.open(let id)):
        try perform(pane.receive(.opened(OpenedRequest(id: id, chart: chart, visits: []))))
      default: break
      }
    }
  }

  private func page(of subject: String, before: Int?) -> HistoryPage {
    let all = journal.reversed().filter {
      $0.entry.subjects.contains(subject) && $0.seq < before ?? .max
    }
    return HistoryPage(
      subject: subject, lines: Array(all.prefix(pageSize)), hasMore: all.count > pageSize)
  }

  /// The screen as text.
  func screen(rows: Int, columns: Int) -> [String] {
    var frame = Frame(Size(rows: rows, columns: columns))
    pane.draw(into: &frame, area: frame.area.dropTop(1).dropBottom(2))
    return Array(frame.lines()[1..<(rows - 2)])
  }

  /// A request that was logged, packed, and handed over to the patient.
  static func released() throws -> AuditDesk {
    var desk = try AuditDesk()
    try desk.toTheCounter()
    let visit = try desk.does("pickup.arrive", at: "17T14:30", ["request": .text("RQ-10001")])
    try desk.does("pickup.call", on: visit, at: "17T14:30")
    try desk.does("pickup.claimRole", on: visit, at: "17T14:30", ["part": .text("patient")])
    for (kind, typed) in [("bornOn", "1971-03-14"), ("phoneLastFour", "0148")] {
      try desk.does(
        "pickup.identify", on: visit, at: "17T14:31",
        ["kind": .text(kind), "typed": .text(typed)])
    }
    try desk.does(
      "pickup.showID", on: visit, at: "17T14:31",
      [
        "idKind": .text("driverLicence"), "attested": .flag(true), "photoMatches": .flag(true),
        "nameAttested": .flag(true),
      ])
    try desk.does("pickup.verifyPatient", on: visit, at: "17T14:31")
    try desk.does("pickup.recheck", on: visit, at: "17T14:32")
    try desk.does(
      "pickup.handOver", on: visit, at: "17T14:32",
      [
        "count": .number(2), "scanned": .list([.text("MD-00734"), .text("RQ-10001/2")]),
        "nameReadBack": .flag(true), "labelsReadBack": .flag(true), "signature": .text("signed"),
      ])
    return desk
  }

  /// Logs a request and brings it to the shelf.
  mutating func toTheCounter() throws {
    chart.patients["100873"] = Patient(
      mrn: "100873", name: PersonName(family: "Torres", given: "Maria"),
      bornOn: Day("1971-03-14"), phone: "651-555-0148")
    var job = MediaJob(id: "MD-00734", patient: "100873", request: "RQ-10001", site: "STP")
    job.stage = .shelved
    job.heldAt = "STP"
    try chart.put([job])
    try does(
      "request.log", at: "16T15:02",
      [
        "patient": .text("100873"), "kind": .text("ownRecords"), "inWriting": .flag(true),
        "signed": .flag(true), "types": .list([.text("images"), .text("reports")]),
        "media": .list([.text("disc"), .text("paper")]), "delivery": .text("pickup"),
        "matchedBy": .list([.text("fullName"), .text("bornOn")]),
      ])
    try does("request.validate", on: "RQ-10001", by: "mkl", at: "16T15:10")
    try does("request.assign", on: "RQ-10001", by: "mkl", at: "16T15:11", ["to": .text("mkl")])
    let disc: Facts = [
      "medium": .text("disc"), "type": .text("images"), "title": .text("CT chest"),
      "label": .text("MD-00734"), "final": .flag(true),
    ]
    let report: Facts = [
      "medium": .text("paper"), "type": .text("reports"), "title": .text("Report CT chest"),
      "final": .flag(true),
    ]
    try does(
      "request.pack", on: "RQ-10001", by: "mkl", at: "16T16:20",
      ["items": .list([.group(disc), .group(report)])])
    try does(
      "request.passCheck", on: "RQ-10001", at: "16T16:30", ["bin": .text("B-14")])
  }
}
