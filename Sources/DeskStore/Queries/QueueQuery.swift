import DeskCore

/// A page of the queue: keyset pages in both directions, never an offset.
///
/// Every parameter is in every statement, so that the text is one of a few that stay compiled:
/// `$1` rows at most, `$2 $3` the key, `$4` the view's own value, `$5…$8` words.
struct QueueQuery {
  /// Words of a filter that count; more are joined to the last one and find nothing.
  static let wordLimit = 4

  let ask: QueueAsk

  func run(in session: any Session) throws -> QueuePage {
    let words = filterWords
    let isBack = ask.before != nil
    let sql =
      QueueRowColumns.select + "WHERE r.is_open = 1\n" + QuerySort(ask.sort).range(isBack: isBack)
      + (ask.sort == .actBy && words.isEmpty ? ask.view.clause : ask.view.walkingClause)
      + QueueQuery.filter(words.count) + QuerySort(ask.sort).order(isBack: isBack)
    let values: [SQLValue] =
      [.int(ask.limit + 1)] + start(isBack: isBack) + [viewValue] + words
    var rows = try session.rows(sql, values)
    let isCut = rows.count > ask.limit
    rows = Array(rows.prefix(ask.limit))
    if isBack { rows.reverse() }
    let hasPrevious = isBack ? isCut : ask.after != nil
    let hasNext = isBack || isCut
    let total = try count([], in: session)
    return QueuePage(
      ask: ask, rows: try rows.map(QueueRowColumns.row),
      first: hasPrevious ? rows.first.map { QueueRowColumns.key($0, ask.sort) } : nil,
      last: hasNext ? rows.last.map { QueueRowColumns.key($0, ask.sort) } : nil,
      total: total, matching: words.isEmpty ? total : try count(words, in: session))
  }

  private func count(_ words: [SQLValue], in session: any Session) throws -> Int {
    let sql =
      words.isEmpty
      ? QueueQuery.counting + ask.view.clause
      : QueueQuery.countingWords + ask.view.walkingClause + QueueQuery.filter(words.count)
    let values: [SQLValue] = [.int(0), .integer(Int64.min), .int(0), viewValue]
    return try session.row(sql, values + words)?.int(0) ?? 0
  }

  private static let counting = """
    SELECT count(*) FROM request AS r WHERE r.is_open = 1 AND $1 = $3 AND $2 < 0

    """

  /// By the one index that has the words too: without a bound on its first column it is not taken.
  private static let countingWords = """
    SELECT count(*) FROM request AS r WHERE r.is_open = 1 AND $1 = $3 AND r.act_by > $2

    """

  /// The key to start from; before the first row, or after the last, when none is given.
  private func start(isBack: Bool) -> [SQLValue] {
    let isText = ask.sort == .patient
    guard let key = isBack ? ask.before : ask.after else {
      return [isText ? .text("") : .integer(Int64.min), .text("")]
    }
    return [isText ? .text(key.value) : .int(Int(key.value) ?? 0), .text(key.id)]
  }

  private var viewValue: SQLValue {
    switch ask.view {
    case .mine: .text(ask.user)
    case .overdue, .dueToday: .day(ask.today)
    case .open, .unassigned, .ready, .needsInfo, .held: .text("")
    }
  }

  /// The filter's words as patterns: each finds the start of a word of the row.
  private var filterWords: [SQLValue] {
    let typed = ask.filter.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    let words = typed.flatMap { word in
      let folded = Fold.words(word)
      return word.contains("-") || folded.isEmpty ? [word] : folded
    }
    let isLong = words.count > QueueQuery.wordLimit
    let kept = words.prefix(isLong ? QueueQuery.wordLimit - 1 : QueueQuery.wordLimit)
    let rest = isLong ? [words.dropFirst(kept.count).joined(separator: " ")] : []
    return (kept + rest).map { .text("% " + QueueQuery.escaped($0) + "%") }
  }

  private static func escaped(_ word: String) -> String {
    word.reduce(into: "") { out, character in
      if "%_\\".contains(character) { out.append("\\") }
      out.append(character)
    }
  }

  private static func filter(_ count: Int) -> String {
    [
      "AND r.words LIKE $5 ESCAPE '\\'\n", "AND r.words LIKE $6 ESCAPE '\\'\n",
      "AND r.words LIKE $7 ESCAPE '\\'\n", "AND r.words LIKE $8 ESCAPE '\\'\n",
    ].prefix(count).joined()
  }
}

/// The statement's parts that follow the order.
private struct QuerySort {
  let after: String
  let before: String
  let forward: String
  let backward: String

  init(_ sort: QueueAsk.Sort) {
    switch sort {
    case .actBy:
      after = "AND (r.act_by, r.id) > ($2, $3)\n"
      before = "AND (r.act_by, r.id) < ($2, $3)\n"
      forward = "ORDER BY r.act_by, r.id LIMIT $1"
      backward = "ORDER BY r.act_by DESC, r.id DESC LIMIT $1"
    case .received:
      after = "AND (r.received, r.id) > ($2, $3)\n"
      before = "AND (r.received, r.id) < ($2, $3)\n"
      forward = "ORDER BY r.received, r.id LIMIT $1"
      backward = "ORDER BY r.received DESC, r.id DESC LIMIT $1"
    case .neededBy:
      after = "AND (r.needed_by, r.id) > ($2, $3)\n"
      before = "AND (r.needed_by, r.id) < ($2, $3)\n"
      forward = "ORDER BY r.needed_by, r.id LIMIT $1"
      backward = "ORDER BY r.needed_by DESC, r.id DESC LIMIT $1"
    case .patient:
      after = "AND (r.patient_sort, r.id) > ($2, $3)\n"
      before = "AND (r.patient_sort, r.id) < ($2, $3)\n"
      forward = "ORDER BY r.patient_sort, r.id LIMIT $1"
      backward = "ORDER BY r.patient_sort DESC, r.id DESC LIMIT $1"
    }
  }

  func range(isBack: Bool) -> String { isBack ? before : after }

  func order(isBack: Bool) -> String { isBack ? backward : forward }
}

extension QueueAsk.View {
  /// The statement's part that follows the view, for its own index; `$4` is in each.
  fileprivate var clause: String {
    switch self {
    case .open: "AND $4 = ''\n"
    case .mine, .unassigned: "AND r.assignee = $4\n"
    case .ready: "AND r.stage = 'ready' AND $4 = ''\n"
    case .needsInfo: "AND r.stage = 'needsInfo' AND $4 = ''\n"
    case .held: "AND (r.stage = 'pended' OR r.hold <> '') AND $4 = ''\n"
    case .overdue: "AND r.act_by < $4\n"
    case .dueToday: "AND r.act_by = $4\n"
    }
  }

  /// The same for walking in another order: a column inside a function is looked up in no index, so
  /// that the rows are met in the order wanted and need no sorting.
  fileprivate var walkingClause: String {
    switch self {
    case .mine, .unassigned: "AND coalesce(r.assignee, '') = $4\n"
    case .ready: "AND coalesce(r.stage, '') = 'ready' AND $4 = ''\n"
    case .needsInfo: "AND coalesce(r.stage, '') = 'needsInfo' AND $4 = ''\n"
    case .overdue: "AND coalesce(r.act_by, 0) < $4\n"
    case .dueToday: "AND coalesce(r.act_by, 0) = $4\n"
    case .open, .held: clause
    }
  }
}
