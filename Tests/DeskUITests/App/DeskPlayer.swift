import Testing

@testable import DeskCore
@testable import DeskUI

/// The whole desk on rows in memory: keys in, orders done, answers back, as the run loop does it.
struct DeskPlayer {
  var app: App
  var counter: CounterDesk
  private(set) var orders: [Order] = []
  private(set) var papers: [PaperText] = []
  private(set) var hasQuit = false

  /// The desk for somebody with these roles.
  init(_ counter: CounterDesk, roles: Set<Role>, size: Size = Size(rows: 24, columns: 80)) throws {
    self.counter = counter
    self.counter.user = "pat"
    self.counter.chart.people["pat"] = Person(user: "pat", name: "Pat", roles: roles, site: "STP")
    app = App(session: try self.counter.session(), size: size)
    try perform(app.start())
  }

  mutating func press(_ script: String) throws {
    for key in try Key.script(script) { try press(key) }
  }

  mutating func press(_ key: Key) throws {
    try perform(app.handle(key))
  }

  var screen: String { app.view().lines().joined(separator: "\n") }

  private mutating func perform(_ effects: [Effect]) throws {
    var waiting = effects
    while !waiting.isEmpty {
      for reply in try replies(to: waiting.removeFirst()) { waiting += app.receive(reply) }
    }
  }

  private mutating func replies(to effect: Effect) throws -> [Reply] {
    switch effect {
    case .ask(let question): return [answer(question)]
    case .commit(let wanted, let tag): return [.answered(tag: tag, try commit(wanted)), .changed]
    case .readLicence: return [.licence(counter.licence)]
    case .write(let paper):
      papers.append(paper)
      return [.written(path: "\(paper.kind)-\(paper.subject).txt")]
    case .quit: hasQuit = true
    default: break
    }
    return []
  }

  private mutating func commit(_ wanted: [Order]) throws -> [Outcome] {
    orders += wanted
    var outcomes: [Outcome] = []
    var made = ""
    for order in wanted {
      let outcome = try counter.does(
        order.action, on: order.on == "$" ? made : order.on, by: counter.user, order.facts)
      outcomes.append(outcome)
      guard case .done(let done) = outcome else { break }
      made = done.subject
    }
    return outcomes
  }

  private func answer(_ question: Question) -> Reply {
    switch question {
    case .queue(let ask): .queue(page(ask))
    case .queueCounts:
      .queueCounts(QueueCounts(open: open.count, recalled: open.count { $0.stage == .recalled }))
    case .find(let text): .found(text, find(text))
    case .open(let id):
      counter.chart.requests[id] == nil
        ? .missing(id)
        : .opened(OpenedRequest(id: id, chart: counter.chart, visits: visits { $0.request == id }))
    case .history(let subject, _):
      .history(HistoryPage(subject: subject, lines: [], hasMore: false))
    case .duplicates: .duplicates([])
    case .requests(let mrn): .requests(ofPatient: mrn, open.filter { $0.mrn == mrn })
    case .chart(let mrn): .chart(patient: mrn, counter.chart)
    case .draft(let form): .draft(form: form, [:])
    case .next:
      .next(open.filter(\.isFree).min { $0.comesBefore($1) })
    case .shelf: .shelf(ShelfMap(site: counter.site, packets: packets))
    case .alarms: .alarms(open.filter { $0.stage == .recalled && $0.heldAt == counter.site })
    case .people: .people(counter.chart.people.values.sorted { $0.user < $1.user })
    case .waiting:
      .waiting(
        visits { $0.stage == .waiting }.map { WaitingVisit(visit: $0, patient: "Torres, M.") })
    case .matters(let ask): .matters(counter.chart.page(ask))
    case .matter(let id):
      (try? counter.chart.anyMatter(id)).flatMap { $0 }
        .map { .matter(OpenedMatter($0, chart: counter.chart)) } ?? .missing(id)
    }
  }

  private var packets: [ShelfPacket] {
    open.filter { !$0.bin.isEmpty && $0.heldAt == counter.site }.compactMap { row in
      counter.chart.requests[row.id].map { ShelfPacket(row: row, request: $0) }
    }
  }

  private func visits(_ holds: (Visit) -> Bool) -> [Visit] {
    counter.chart.visits.values.filter { holds($0) && !PickupStage.terminal.contains($0.stage) }
      .sorted { $0.id < $1.id }
  }

  /// The open requests as rows.
  private var open: [QueueRow] {
    counter.chart.requests.values.filter { !RequestStage.terminal.contains($0.stage) }
      .sorted { $0.id < $1.id }
      .compactMap { request in
        counter.chart.patients[request.patient].map { QueueRow(request, name: $0.name) }
      }
  }

  private func page(_ ask: QueueAsk) -> QueuePage {
    let rows = open.filter { row in
      let isReady = ask.view != .ready || row.stage == .ready
      let isFree = ask.view != .unassigned || row.assignee.isEmpty
      let words = Fold.key("\(row.id) \(row.name.listed) \(row.stage.rawValue)")
      return isReady && isFree && Fold.words(ask.filter).allSatisfy(words.contains)
    }
    return QueuePage(
      ask: ask, rows: Array(rows.prefix(ask.limit)), total: open.count, matching: rows.count)
  }

  private func find(_ text: String) -> FindPage {
    let key = Fold.key(text)
    let patients = counter.chart.patients.values.sorted { $0.mrn < $1.mrn }
    return FindPage(
      hits: patients.filter { !key.isEmpty && Fold.key($0.name.listed).hasPrefix(key) }
        .map { patient in
          FindHit(
            patient: patient, request: open.first { $0.mrn == patient.mrn }, by: .fullName)
        })
  }
}
