import DeskCore

extension QueuePane {
  mutating func receive(_ reply: Reply) -> [Effect] {
    switch reply {
    case .queue(let page): return take(page)
    case .queueCounts(let counts):
      self.counts = counts
      return []
    case .alarms(let rows):
      recalled = rows
      return []
    case .next(let row): return take(next: row)
    case .shelf(let map): return take(map)
    case .requests(_, let rows): return offer(rows)
    case .waiting(let visits): return waiting(visits)
    case .people(let people): return offer(people)
    case .opened(let opened): return take(opened)
    case .missing(let id): return [.say(Message("\(id) is not there any more.", tone: .warning))]
    case .answered(let tag, let outcomes):
      return ScanWords.answered(tag, outcomes, in: .queue)
        ?? outcomes.last.map { answered(tag, $0) } ?? []
    case .tick(let session):
      self.session = session
      return []
    case .failed:
      isPaging = false
      return []
    case .history(let page):
      if page.subject == row?.id { events = page.lines }
      return []
    case .changed:
      seen = nil
      return [ask(), .ask(.queueCounts)] + again
    default: return []
    }
  }

  /// The open shelf, read again.
  var again: [Effect] {
    guard case .shelf = prompt else { return [] }
    return [.ask(.shelf)]
  }

  private mutating func take(_ page: QueuePage) -> [Effect] {
    if errand == .serveReady, page.ask.view == .ready, page.ask.limit == 1 { return ready(page) }
    guard page.ask.view == view, page.ask.sort == sort, page.ask.filter == filter.text else {
      return []
    }
    if errand == .markAll, page.ask.after == nil { return markAll(page) }
    let cursor = row?.id
    let isBefore = window.previous.map { $0 == page.ask.after } ?? false
    isPaging = false
    window.take(page)
    return keep(wanted ?? cursor, added: isBefore ? page.rows.count : 0)
  }

  /// Keeps the cursor on its request, wherever that stands now.
  private mutating func keep(_ id: String?, added: Int) -> [Effect] {
    wanted = nil
    let rows = rows
    defer { place.scroll(height: listHeight, of: rows.count) }
    if let id, let index = rows.firstIndex(where: { $0.id == id }) {
      place.move(to: index, of: rows.count)
      return look()
    }
    place.move(to: place.cursor, of: rows.count)
    defer { settled = nil }
    guard let id, added == 0, id != settled else { return look() }
    return look() + [.say(Message("\(id) is not in this view any more."))]
  }

  private mutating func waiting(_ visits: [WaitingVisit]) -> [Effect] {
    let first = visits.first { $0.visit.stage == .waiting } ?? visits.first
    let wanted = errand
    if wanted == .greet || wanted == .serve { errand = nil }
    switch (wanted, first) {
    case (.greet, let first?):
      let since = session.flatMap { session in
        session.ground.zones.local(first.visit.arrivedAt, in: session.site.zone)?.minute
      }
      let who = "\(first.patient) waits for \(first.visit.request)"
      let key = isFront || session?.actor.roles.contains(.front) == true ? " F9 serves next." : ""
      return [.say(Message(who + (since.map { " since \($0)." } ?? ".") + key))]
    case (.serve, let first?):
      return [
        .go(.pickup, .subject(first.visit.request, foundBy: first.visit.foundBy))
      ]
    case (.serve, nil):
      errand = .serveReady
      return [
        .ask(.queue(QueueAsk(view: .ready, sort: .actBy, user: user, today: today, limit: 1)))
      ]
    default: return []
    }
  }

  private mutating func ready(_ page: QueuePage) -> [Effect] {
    errand = nil
    guard let first = page.rows.first else {
      return [.say(Message("Nobody waits, and nothing is ready to be handed over."))]
    }
    return [
      .say(Message("Nobody waits. This packet is the most urgent on the shelf.")),
      .go(.pickup, .subject(first.id, foundBy: nil)),
    ]
  }

  /// Offers the patient's other requests to be joined with.
  private mutating func offer(_ rows: [QueueRow]) -> [Effect] {
    guard case .merge(let id)? = errand, let row = self.rows.first(where: { $0.id == id }) else {
      return []
    }
    errand = nil
    let list = ListPrompt.duplicates(rows, of: row)
    guard !list.choices.isEmpty else {
      return [.say(Message("The patient has no other request that \(id) could be joined with."))]
    }
    prompt = .list(list)
    return []
  }

  private mutating func offer(_ people: [Person]) -> [Effect] {
    guard errand == .people else { return [] }
    errand = nil
    prompt = .list(.people(people, count: chosen.count))
    return []
  }

  private mutating func take(_ opened: OpenedRequest) -> [Effect] {
    guard let request = opened.request else { return [] }
    switch errand {
    case .pack(opened.id):
      errand = nil
      prompt = .pack(PackForm(request, chart: opened.chart))
      return []
    case .act(let act, opened.id):
      errand = nil
      guard let session else { return [] }
      prompt = .act(ActForm(act, opened, request, session))
      return []
    case .scope(opened.id):
      errand = nil
      return takeScope(request, opened.chart)
    case .whyNot(opened.id):
      errand = nil
      return explain(request, opened.chart)
    default: return []
    }
  }
}
