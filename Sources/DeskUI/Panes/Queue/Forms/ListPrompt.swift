import DeskCore

/// A short list that narrows as one types.
struct ListPrompt: Hashable, Sendable {
  /// What a choice leads to.
  enum Act: Hashable, Sendable {
    case view(QueueAsk.View)
    case sort(QueueAsk.Sort)
    case assign(String)
    /// The first joins the second.
    case merge(String, into: String)
    case nearMiss(NearMissCause, String)
  }

  /// One line of it.
  struct Choice: Hashable, Sendable {
    let words: String
    let act: Act
  }

  let title: String
  let choices: [Choice]
  /// Whether the first letters that fit one line only choose it at once.
  let isQuick: Bool
  var typed = TextField(limit: 30)
  var place = ListPlace()

  init(_ title: String, _ choices: [Choice], isQuick: Bool, at index: Int = 0) {
    self.title = title
    self.choices = choices
    self.isQuick = isQuick
    place.move(to: index, of: choices.count)
  }

  /// The lines that begin with what was typed; in a list of names, in any of their words.
  var shown: [Choice] {
    let key = Fold.key(typed.text)
    guard !key.isEmpty else { return choices }
    return choices.filter { choice in
      if Fold.key(choice.words).hasPrefix(key) { return true }
      return !isQuick && Fold.words(choice.words).contains { $0.hasPrefix(key) }
    }
  }

  /// The chosen line.
  var choice: Choice? { shown.indices.contains(place.cursor) ? shown[place.cursor] : nil }

  /// Takes a key; true when it chose.
  mutating func press(_ key: Key) -> Bool {
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end:
      _ = place.handle(key, height: 10, of: shown.count)
      return false
    default:
      let before = typed.text
      guard typed.handle(key), typed.text != before else { return false }
      place.move(to: 0, of: 1)
      return isQuick && !typed.isEmpty && shown.count == 1
    }
  }

  /// What nearly went wrong, about a request.
  static func nearMiss(_ request: String) -> ListPrompt {
    let choices = NearMissCause.allCases.map { cause in
      Choice(words: cause.words, act: .nearMiss(cause, request))
    }
    return ListPrompt("What nearly went wrong?", choices, isQuick: false)
  }

  static func views(_ view: QueueAsk.View) -> ListPrompt {
    let all = QueueAsk.View.allCases
    return ListPrompt(
      "View", all.map { Choice(words: $0.words, act: .view($0)) }, isQuick: true,
      at: all.firstIndex(of: view) ?? 0)
  }

  static func sorts(_ sort: QueueAsk.Sort) -> ListPrompt {
    let all = QueueAsk.Sort.allCases
    return ListPrompt(
      "Sort by", all.map { Choice(words: $0.words, act: .sort($0)) }, isQuick: true,
      at: all.firstIndex(of: sort) ?? 0)
  }

  /// Requests of the same patient that may be the same one; the newcomer joins the other.
  static func duplicates(_ rows: [QueueRow], of row: QueueRow) -> ListPrompt {
    let others = rows.filter { other in
      other.id != row.id && !RequestStage.terminal.contains(other.stage)
        && (row.stage == .logged || other.stage == .logged)
    }
    return ListPrompt(
      "Merge \(row.id) with",
      others.map { other in
        let act: Act =
          row.stage == .logged
          ? .merge(row.id, into: other.id) : .merge(other.id, into: row.id)
        let words = "\(other.id)  \(other.stage.mark.word)  \(other.kind.words)"
        return Choice(words: "\(words), received \(other.clocks.received)", act: act)
      }, isQuick: false)
  }

  static func people(_ people: [Person], count: Int) -> ListPrompt {
    let here = people.filter { !$0.isDisabled }.sorted { $0.user < $1.user }
    return ListPrompt(
      count == 1 ? "Assign 1 request to" : "Assign \(count) requests to",
      here.map { Choice(words: "\($0.user)  \($0.name)", act: .assign($0.user)) }, isQuick: false)
  }
}

extension QueueAsk.View {
  /// The view's name; no two begin with the same letter.
  var words: String {
    switch self {
    case .open: "All open"
    case .mine: "Mine"
    case .unassigned: "Unassigned"
    case .ready: "Ready"
    case .needsInfo: "Needs info"
    case .held: "Held"
    case .overdue: "Overdue"
    case .dueToday: "Due today"
    }
  }
}

extension QueueAsk.Sort {
  /// The order's name.
  var words: String {
    switch self {
    case .actBy: "Due"
    case .received: "Received"
    case .neededBy: "Needed by"
    case .patient: "Patient"
    }
  }
}
