import DeskCore

/// Who works on what: every order says whom the work is taken from, as the clerk sees it.
extension QueuePane {
  /// Assigns to somebody else; many at once only after a yes to their number.
  mutating func assignOther(to someone: String) -> [Effect] {
    guard chosen.count > 1 else { return assignChosen(to: someone) }
    errand = .assign(someone)
    return [
      .show(.confirm(question: "Assign \(chosen.count) requests to \(someone)?", yes: "assign"))
    ]
  }

  /// One order a row, so that one refusal does not hold up the others.
  mutating func assignChosen(to someone: String) -> [Effect] {
    let ids = chosen
    guard !ids.isEmpty else { return withRow { _ in [] } }
    bulk = Bulk(words: "assigned to \(someone)", open: Set(ids))
    let shown = Dictionary(rows.map { ($0.id, $0.assignee) }, uniquingKeysWith: { $1 })
    return ids.map { id in
      var facts: Facts = ["to": .text(someone)]
      facts["from"] = (shown[id] ?? holders[id]).map { .text($0) }
      return commit("request.assign", on: id, facts)
    }
  }

  /// Takes what the desk says is next: by appointment, then by clock, then by age.
  mutating func take(next row: QueueRow?) -> [Effect] {
    guard let row else { return [.say(Message("No request is in order and free."))] }
    wanted = row.id
    let facts: Facts = ["to": .text(user), "from": .text(row.assignee)]
    return [
      .commit([Order("request.assign", on: row.id, facts)], tag: "queue take \(row.id)")
    ]
  }

  /// The next one, where another desk took this one at the same moment; nil where the answer is
  /// another one.
  func takeNext(after outcome: Outcome) -> [Effect]? {
    switch outcome {
    case .overtaken: [.ask(.next)]
    case .refused(let refused) where Set(refused.breaches.map(\.rule)) == [.r112]: [.ask(.next)]
    default: nil
    }
  }

  /// Marks rows, and keeps who had them when they were marked: a marked row may scroll away.
  mutating func mark(_ rows: [QueueRow], adding isMore: Bool = false) {
    if !isMore {
      marks = []
      holders = [:]
    }
    for row in rows {
      marks.insert(row.id)
      holders[row.id] = row.assignee
    }
  }
}
