import DeskCore
import DeskExchange
import DeskStore

/// The rows of a list, one by one, under the columns of its file.
struct ListSource {
  let desk: Desk
  let list: DeskList
  /// What it is narrowed to: a view of the queue, words to find, a number; or empty.
  let view: String

  /// The columns, in the order of the file.
  var columns: [String] {
    switch list {
    case .queue:
      [
        "id", "patient", "stage", "track", "delivery", "received", "governingDue", "governs",
        "actBy", "neededBy", "assignee", "site", "hold", "bin",
      ]
    case .find:
      ["patient", "name", "bornOn", "request", "stage", "by", "soundsAlike", "lookAlike"]
    case .history, .audit:
      [
        "seq", "at", "user", "site", "desk", "did", "outcome", "subjects", "rules", "moves",
        "policy", "digest", "previous", "ok",
      ]
    case .amendments: ["id", "patient", "stage", "site", "received", "due", "office", "hold"]
    case .users: ["user", "name", "roles", "site", "disabled"]
    case .rules: ["id", "kind", "says", "source", "cure", "consequence", "keptBy"]
    }
  }

  /// Gives every row to a body.
  ///
  /// Throws an `InputError` for a view that the list does not have.
  func each(_ body: (JSONValue) throws -> Void) throws {
    switch list {
    case .queue: try queue(body)
    case .find: try found(body)
    case .history: try history(body)
    case .audit: try audit(body)
    case .amendments: try amendments(body)
    case .users: for person in try desk.store.chart({ try $0.people() }) { try body(person.json) }
    case .rules: for entry in RuleBook.entries { try body(entry.json) }
    }
  }

  private func queue(_ body: (JSONValue) throws -> Void) throws {
    guard let chosen = QueueAsk.View(rawValue: view.isEmpty ? "open" : view) else {
      throw InputError(
        field: "--view", says: "there is no \(view)",
        accepts: QueueAsk.View.allCases.map(\.rawValue).joined(separator: ", "))
    }
    var ask = QueueAsk(
      view: chosen, user: desk.actor.user, today: try desk.moment().day, limit: 200)
    while true {
      let page = try desk.store.queue(ask)
      for row in page.rows { try body(row.json) }
      guard let last = page.last, !page.rows.isEmpty else { return }
      ask.after = last
    }
  }

  private func found(_ body: (JSONValue) throws -> Void) throws {
    guard !view.isEmpty else { throw Self.unnamed("what is known of somebody") }
    let page = try desk.store.find(view, today: try desk.moment().day, limit: 1_000)
    for hit in page.hits { try body(hit.json) }
  }

  private func history(_ body: (JSONValue) throws -> Void) throws {
    guard !view.isEmpty else { throw Self.unnamed("a number, such as RQ-10021") }
    try pages(body) { try desk.store.history(of: view, before: $0) }
  }

  private func audit(_ body: (JSONValue) throws -> Void) throws {
    try pages(body) { before in try desk.store.journal { try $0.latest(before: before) } }
  }

  private func pages(
    _ body: (JSONValue) throws -> Void, _ page: (Int?) throws -> HistoryPage
  ) throws {
    var before: Int?
    repeat {
      let page = try page(before)
      for line in page.lines { try body(line.json) }
      before = page.hasMore ? page.lines.last?.seq : nil
    } while before != nil
  }

  private func amendments(_ body: (JSONValue) throws -> Void) throws {
    var last = ""
    while true {
      let page = try desk.store.chart { try $0.page(of: Amendment.self, after: last) }
      for row in page where view.isEmpty || row.patient == view { try body(row.json) }
      guard let next = page.last?.id else { return }
      last = next
    }
  }

  private static func unnamed(_ what: String) -> InputError {
    InputError(field: "of", says: "is missing", accepts: what)
  }
}

extension Amendment {
  /// An amendment's keys, without what it is about.
  fileprivate var json: JSONValue {
    [
      "id": .string(id), "patient": .string(patient), "stage": .string(stage.rawValue),
      "site": .string(site), "received": .string(received.day.description),
      "due": due.map { .string($0.description) } ?? .null, "office": .string(office),
      "hold": .string(hold),
    ]
  }
}
