import DeskCore

extension QueuePane {
  mutating func receive(_ reply: Reply) -> [Effect] {
    switch reply {
    case .queue(let page): return take(page)
    case .queueCounts(let counts):
      self.counts = counts
      if counts.recalled == 0 { recalled = [] }
      return counts.recalled == recalled.count ? [] : [.ask(.queue(recalledAsk))]
    case .waiting(let visits): return waiting(visits)
    case .people(let people): return offer(people)
    case .opened(let opened): return take(opened)
    case .missing(let id): return [.say(Message("\(id) is not there any more.", tone: .warning))]
    case .answered(let tag, let outcomes): return outcomes.last.map { answered(tag, $0) } ?? []
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
      return [ask(), .ask(.queueCounts)]
    default: return []
    }
  }

  /// The packets to pull, whatever the view shows.
  private var recalledAsk: QueueAsk {
    QueueAsk(filter: RequestStage.recalled.rawValue, user: user, today: today, limit: 20)
  }

  private mutating func take(_ page: QueuePage) -> [Effect] {
    if page.ask == recalledAsk {
      recalled = page.rows.filter { $0.stage == .recalled }
      return []
    }
    if errand == .take, page.ask.view == .unassigned, page.ask.limit == 200 { return took(page) }
    if errand == .serveReady, page.ask.view == .ready, page.ask.limit == 1 { return ready(page) }
    guard page.ask.view == view, page.ask.sort == sort, page.ask.filter == filter.text else {
      return []
    }
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
    guard let id, added == 0 else { return look() }
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

  /// Takes the most urgent of what is free: by appointment, then by clock, then by age.
  private mutating func took(_ page: QueuePage) -> [Effect] {
    errand = nil
    let free = page.rows.filter { $0.stage == .validated && $0.assignee.isEmpty }
    let first = free.min { a, b in
      let far = Day(number: .max)
      let left = (a.neededBy ?? far, a.clocks.actBy, a.clocks.received)
      let right = (b.neededBy ?? far, b.clocks.actBy, b.clocks.received)
      return left == right ? a.id < b.id : left < right
    }
    guard let first else { return [.say(Message("No request is in order and free."))] }
    wanted = first.id
    return [
      .commit(
        [Order("request.assign", on: first.id, ["to": .text(user)])], tag: "queue take \(first.id)"
      )
    ]
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
    case .whyNot(opened.id):
      errand = nil
      return explain(request, opened.chart)
    default: return []
    }
  }
}
