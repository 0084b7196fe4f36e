import DeskCore

/// The open requests, most urgent first, and everything that is done to one of them or to many.
struct QueuePane: Pane, Sendable {
  static let name = PaneName.queue

  var session: SessionInfo?
  var view = QueueAsk.View.open
  var sort = QueueAsk.Sort.actBy
  var filter = TextField(limit: 40)
  var isFiltering = false
  var window = QueueWindow()
  var place = ListPlace()
  var marks: Set<String> = []
  /// Who had each marked request when it was marked; empty is nobody.
  var holders: [String: String] = [:]
  var counts = QueueCounts()
  var prompt: QueuePrompt?
  /// What the next answer is for.
  var errand: QueueErrand?
  /// Bulk orders that are not answered yet, and what came of the others.
  var bulk: Bulk?
  var size = Size(rows: 24, columns: 80)
  /// The request that the cursor should find after the next page.
  var wanted: String?
  /// The request that was just acted on: that it left the view is no news.
  var settled: String?
  /// The request whose last events are shown, and the events.
  var seen: String?
  var events: [HistoryLine] = []
  /// A page that was asked for and has not come.
  var isPaging = false
  /// The scope of the row, where the panel shows it in place of the last events.
  var scope: ScopePrompt?
  var hasScope = false
  /// Recalled packets that this site still has.
  var recalled: [QueueRow] = []

  var takesText: Bool { isFiltering || prompt?.takesText == true }
  var isUntouched: Bool { prompt == nil }

  var rows: [QueueRow] { window.rows }
  var row: QueueRow? { rows.indices.contains(place.cursor) ? rows[place.cursor] : nil }
  var today: Day { session?.moment.day ?? Day(number: 0) }
  var user: String { session?.actor.user ?? "" }
  var isPlainView: Bool { filter.isEmpty && view == .open }

  /// Whether F9 serves people rather than takes work.
  var isFront: Bool {
    let roles = session?.actor.roles ?? []
    return roles.contains(.front) && (!roles.contains(.clerk) || counts.waiting > 0)
  }

  /// Columns from which the panels are shown.
  static let wide = 118

  /// Rows of the list on the screen.
  var listHeight: Int { max(size.rows - (size.columns >= Self.wide ? 16 : 7), 3) }

  mutating func open(_ opening: Opening, _ session: SessionInfo) -> [Effect] {
    let isFirst = self.session == nil
    self.session = session
    if case .find(let text) = opening { filter.set(text) }
    if case .subject(let id, _) = opening { wanted = id }
    if isFirst { errand = .greet }
    seen = nil
    return [ask(), .ask(.queueCounts)]
  }

  mutating func press(_ key: Key) -> [Effect] {
    if case .resize(let size) = key {
      self.size = size
      return look()
    }
    if prompt != nil { return pressPrompt(key) }
    if isFiltering { return pressFilter(key) }
    guard place.handle(key, height: listHeight, of: rows.count) else { return [] }
    return prefetch() + look()
  }

  /// Asks what happened last to the row under the cursor, where there is room to show it.
  mutating func look() -> [Effect] {
    guard size.columns >= Self.wide, let id = row?.id, id != seen else { return [] }
    seen = id
    events = []
    scope = nil
    return [.ask(.history(subject: id, before: nil))] + (hasScope ? readScope(id) : [])
  }

  mutating func answer(_ yes: Bool) -> [Effect] {
    defer { errand = nil }
    switch errand {
    case .destroy(let id) where yes: return [commit("request.destroy", on: id)]
    case .assign(let someone) where yes: return assignChosen(to: someone)
    default: return []
    }
  }

  private mutating func pressFilter(_ key: Key) -> [Effect] {
    if key == .up || key == .down {
      _ = place.handle(key, height: listHeight, of: rows.count)
      return prefetch()
    }
    let before = filter.text
    guard filter.handle(key), filter.text != before else { return [] }
    return restart()
  }

  /// Asks for the first page anew, with the cursor at its top.
  mutating func restart() -> [Effect] {
    window = QueueWindow()
    isPaging = false
    place.move(to: 0, of: 1)
    return [ask()]
  }

  /// Asks for the rows that are held, again.
  func ask() -> Effect {
    let whole = window.whole
    return .ask(.queue(question(after: whole.after, limit: whole.limit)))
  }

  func question(after: PageKey?, limit: Int = QueueWindow.pageSize) -> QueueAsk {
    QueueAsk(
      view: view, sort: sort, filter: filter.text, user: user, today: today, after: after,
      limit: limit)
  }

  /// Asks for the next or the last page before the cursor gets to the end of what is held.
  mutating func prefetch() -> [Effect] {
    guard !isPaging else { return [] }
    if place.cursor > rows.count - QueueWindow.pageSize / 2, let next = window.next {
      isPaging = true
      return [.ask(.queue(question(after: next)))]
    }
    if place.cursor < QueueWindow.pageSize / 2, let previous = window.previous {
      isPaging = true
      return [.ask(.queue(question(after: previous)))]
    }
    return []
  }
}

/// What the queue asked something for.
enum QueueErrand: Hashable, Sendable {
  /// Says at the start whom to serve first.
  case greet
  case serve, serveReady
  case people
  case pack(String)
  case whyNot(String)
  case destroy(String)
  /// Assigns the marked requests once somebody said yes to their number.
  case assign(String)
  /// Marks every row of the filter, those not held too.
  case markAll
  case merge(String)
  case act(QueueAct, String)
  case scope(String)
}

/// Orders for several rows, while they are answered one by one.
struct Bulk: Hashable, Sendable {
  /// What is done, in words: `assigned to mkl`.
  let words: String
  var open: Set<String>
  var done = 0
  var refused: [String] = []
}
