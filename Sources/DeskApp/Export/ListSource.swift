import DeskCore
import DeskExchange
import DeskStore
import DeskUI

/// The rows of a list, one by one, under the columns of its file.
struct ListSource {
  let desk: Desk
  let ask: ListAsk

  /// The columns, in the order of the file.
  var columns: [String] { ask.list.columns }

  /// Gives every row to a body.
  ///
  /// Throws an `InputError` for a view that the list does not have.
  func each(_ body: (JSONValue) throws -> Void) throws {
    switch ask.list {
    case .queue: try queue(body)
    case .find: try found(body)
    case .requests, .items, .papers, .scans: try subject(body)
    case .waiting: for visit in try desk.waiting(at: site) { try body(visit.json) }
    case .shelf, .unclaimed: try shelf(body)
    case .history: try history(body)
    case .audit: try audit(body)
    case .amendments: try matters(.amendments, body)
    case .notices: try matters(.notices, body)
    case .accountings: try matters(.accountings, body)
    case .incidents: try matters(.incidents, body)
    case .users: for person in try desk.store.chart({ try $0.people() }) { try body(person.json) }
    case .rules: for entry in RuleBook.entries { try body(entry.json) }
    }
  }

  /// The site whose list is wanted: this desk's own where none is named.
  ///
  /// Throws for what is no site: it would be journalled, and it may be somebody's name.
  var site: String {
    get throws {
      guard !ask.of.isEmpty else { return desk.site.id }
      guard let site = desk.ground.policy.site(ask.of) else { throw unknown(ask.of) }
      return site.id
    }
  }

  private func queue(_ body: (JSONValue) throws -> Void) throws {
    let named = ask.view.isEmpty ? ask.of : ask.view
    guard let chosen = QueueAsk.View(rawValue: named.isEmpty ? "open" : named) else {
      throw InputError(
        field: "--view", says: "there is no \(named)",
        accepts: QueueAsk.View.allCases.map(\.rawValue).joined(separator: ", "))
    }
    var question = QueueAsk(
      view: chosen, sort: ask.sort, filter: ask.filter, user: desk.actor.user,
      today: try desk.moment().day, limit: 200)
    while true {
      let page = try desk.store.queue(question)
      for row in page.rows { try body(row.json) }
      guard let last = page.last, !page.rows.isEmpty else { return }
      question.after = last
    }
  }

  private func found(_ body: (JSONValue) throws -> Void) throws {
    let text = try named("what is known of somebody")
    let page = try desk.store.find(text, today: try desk.moment().day, limit: 1_000)
    guard !page.hasMore else {
      throw InputError(
        field: "of", says: "finds more than 1,000", accepts: "more of what is known")
    }
    for hit in page.hits { try body(hit.json) }
  }

  private func history(_ body: (JSONValue) throws -> Void) throws {
    let subject = try named("a number, such as RQ-10021")
    guard try !desk.store.history(of: subject).lines.isEmpty else { throw unknown(subject) }
    try pages(body) { try desk.store.history(of: subject, before: $0) }
  }

  private func audit(_ body: (JSONValue) throws -> Void) throws {
    try pages(body) { before in try desk.store.journal { try $0.latest(before: before) } }
  }

  private func pages(
    _ body: (JSONValue) throws -> Void, _ page: (Int?) throws -> HistoryPage
  ) throws {
    let words = Fold.words(ask.filter)
    var before: Int?
    repeat {
      let page = try page(before)
      for line in page.lines where words.isEmpty || line.holds(words) { try body(line.json) }
      before = page.hasMore ? page.lines.last?.seq : nil
    } while before != nil
  }

  /// What the list is of; throws where nobody said.
  func named(_ accepts: String) throws -> String {
    guard !ask.of.isEmpty else {
      throw InputError(field: "of", says: "is missing", accepts: accepts)
    }
    return ask.of
  }
}
