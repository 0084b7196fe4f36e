import DeskCore

/// How a request is found when the pane was opened without one.
struct PickupStart: Hashable, Sendable {
  /// What is typed: a number, a name, a date of birth.
  var input = TextField(limit: 100)
  /// What was found for it.
  var hits: [FindHit] = []
  /// Whether what is typed was looked up.
  var isFound = false
  /// People who wait to be called.
  var waiting: [WaitingVisit] = []
  /// The chosen row.
  var place = ListPlace()

  static let bindings: [Binding<PickupPane.Msg>] = [
    Binding(.enter, msg: .accept, label: "Open", help: "Find, or open the row.", isPlain: true),
    Binding(.down, .tab, msg: .next, help: "The next row.", isPlain: true),
    Binding(.up, .backTab, msg: .previous, help: "The row before.", isPlain: true),
    Binding(.f(3), .escape, msg: .back, label: "Back", help: "Back to the queue."),
  ]

  /// How many rows there are to choose from.
  var count: Int { isFound ? hits.count : waiting.count }

  mutating func update(_ msg: PickupPane.Msg) -> [Effect] {
    switch msg {
    case .accept: return accept()
    case .next: place.move(by: 1, of: count)
    case .previous: place.move(by: -1, of: count)
    case .back: return [.go(.queue, .fresh)]
    default: break
    }
    return []
  }

  mutating func press(_ key: Key) -> [Effect] {
    guard input.handle(key) else { return [] }
    isFound = false
    hits = []
    place = ListPlace()
    return []
  }

  private func accept() -> [Effect] {
    if !input.isEmpty, !isFound { return [.ask(.find(trimmed(input.text)))] }
    if isFound, hits.indices.contains(place.cursor) { return open(hits[place.cursor]) }
    guard !isFound, waiting.indices.contains(place.cursor) else { return [] }
    let row = waiting[place.cursor].visit
    return [.go(.pickup, .subject(row.request, foundBy: row.foundBy))]
  }

  private func open(_ hit: FindHit) -> [Effect] {
    guard let request = hit.request else {
      return [.say(Message("This patient has no open request.", tone: .warning))]
    }
    return [.go(.pickup, .subject(request.id, foundBy: hit.by))]
  }

  /// Takes what was found; a single request opens at once.
  mutating func take(_ text: String, _ page: FindPage) -> [Effect] {
    guard text == trimmed(input.text) else { return [] }
    hits = page.hits
    isFound = true
    place = ListPlace()
    if hits.count == 1, !page.hasMore, hits[0].request != nil { return open(hits[0]) }
    guard hits.isEmpty else { return [] }
    return [.say(Message("Nothing found for what was typed.", tone: .warning))]
  }
}
