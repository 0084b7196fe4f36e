import DeskCore
import DeskStore

/// The bookkeeping moves of the clock, by the actor `system`; a rule decides each of them.
struct Sweep {
  let desk: Desk
  /// Whether an outbox hands on what a reminder says; without one, reminding is left to people.
  var tells = false

  /// What a sweep did.
  struct Swept {
    var done: [String] = []
    /// What stopped the first of the parts that were stopped.
    var failure: (any Error)?
  }

  /// Makes every move that is due, and says what was done; a part that fails stops no other.
  func run() -> Swept {
    var swept = Swept()
    for part in [decrees, proofs, requests, holds, chase, suspensions] {
      do {
        swept.done += try part()
      } catch {
        swept.failure = swept.failure ?? error
      }
    }
    return swept
  }

  /// Asks for lent film that is overdue.
  private func chase() throws -> [String] {
    let today = try desk.moment().day
    return try desk.store.overdue(MediaJob.self, at: .onLoan, on: today)
      .filter { $0.isToBeChased(on: today, under: desk.ground.policy) }
      .flatMap { try act("imaging.chase", on: $0.id, version: $0.version, at: $0.site) }
  }

  /// Agencies' statements whose last day has passed.
  private func suspensions() throws -> [String] {
    try desk.store.overdue(Accounting.self, at: .suspending, on: try desk.moment().day)
      .flatMap { try act("accounting.endSuspension", on: $0.id, version: $0.version, at: $0.site) }
  }

  /// What time did to the open requests: their papers, and packets that nobody collected.
  ///
  /// A page at a time, so that a desk that is open while it runs can read between two of them.
  private func requests() throws -> [String] {
    var ask = QueueAsk(user: "", today: try desk.moment().day, limit: 200)
    var done: [String] = []
    while true {
      let page = try desk.store.queue(ask)
      let requests = try desk.store.chart { chart in
        try page.rows.compactMap { try chart.request($0.id) }
      }
      for request in requests {
        done += try expire(request.basis) + expire(request.authorityPaper) + close(request)
      }
      guard let last = page.last, !page.rows.isEmpty else { return done }
      ask.after = last
    }
  }

  /// Decrees of adoption that were scheduled for a day that has come.
  private func decrees() throws -> [String] {
    let today = try desk.moment().day
    return try desk.store.chart { try $0.decreesDue(by: today) }.flatMap { notice in
      try act("adoption.takeEffect", on: notice.id, version: notice.version, at: notice.site)
    }
  }

  /// Parents' proofs of children who came of age, and proofs and grants past their date.
  private func proofs() throws -> [String] {
    let today = try desk.moment().day
    var done: [String] = []
    var last = ""
    while true {
      let page = try desk.store.chart { try $0.standingProofs(after: last) }
      for paper in page {
        let born = try desk.store.chart { try $0.patient(paper.form.patient)?.bornOn }
        if paper.form.provesParent, let born, born.majority <= today {
          done += try act(
            "authorization.endAuthority", on: paper.id, version: paper.version, at: "")
        } else {
          done += try expire(paper.id)
        }
      }
      guard let next = page.last else { return done }
      last = next.id
    }
  }

  private func expire(_ paper: String) throws -> [String] {
    let document = paper.isEmpty ? nil : try desk.store.chart { try $0.document(paper) }
    guard let document, [.received, .valid].contains(document.stage),
      case .date(let last) = document.form.expiry, last < (try desk.moment().day)
    else { return [] }
    return try act("authorization.expire", on: paper, version: document.version, at: "")
  }

  /// Requests whose hold named a day that has come, where they are, go on.
  private func holds() throws -> [String] {
    let tomorrow = try desk.moment().day + 1
    return try desk.store.chart { try $0.holdsEnding(by: tomorrow) }
      .filter { $0.isToReturn(on: try today(at: $0.site)) }
      .flatMap { try act("request.resume", on: $0.id, version: $0.version, at: $0.site) }
  }

  private func today(at site: String) throws -> Day {
    try desk.moment(at: desk.ground.policy.site(site)).day
  }

  private func close(_ request: Request) throws -> [String] {
    let days = desk.ground.policy.unclaimedDays
    switch UnclaimedPacket(request, on: try desk.moment().day, days: days)?.step {
    case .takeDown:
      return try act(
        "request.closeUnclaimed", on: request.id, version: request.version, at: request.site)
    case .notice where tells:
      return try act(
        "request.notify", on: request.id, version: request.version, at: request.site)
    case .notice, .send, nil: return []
    }
  }

  /// One move; its number comes from what it moves and the day there, so that two desks make it
  /// once, wherever they are.
  ///
  /// Without the day, a move that a rule refused too early would be refused for good. A paper is at
  /// no site; it has the day of the house's first.
  private func act(
    _ action: String, on subject: String, version: Int, at site: String
  ) throws -> [String] {
    let policy = desk.ground.policy
    let day = try desk.moment(at: policy.site(site) ?? policy.sites.first).day
    let command = Command(
      id: "sweep-\(day)-\(action)-\(subject)-\(version)", do: action, on: subject,
      actor: .system, desk: desk.name, moment: try desk.moment())
    guard case .done(let done) = try desk.store.commit(command, on: desk.ground) else { return [] }
    return done.isRepeated ? [] : ["\(subject): \(action)"]
  }
}
