/// Which part of the queue is wanted.
public struct QueueAsk: Hashable, Sendable {
  /// The saved views.
  public enum View: String, CaseIterable, Hashable, Sendable {
    case open, mine, unassigned, ready, needsInfo, held, overdue, dueToday
  }

  /// The orders; each ends with the number, so that no two rows are equal.
  public enum Sort: String, CaseIterable, Hashable, Sendable {
    case actBy, received, neededBy, patient
  }

  /// The view.
  public var view: View
  /// The order.
  public var sort: Sort
  /// Words that every row must hold: of number, patient, assignee, stage, bin; empty for all.
  public var filter: String
  /// The user of `mine`.
  public var user: String
  /// Today at the site, for `overdue` and `dueToday`.
  public var today: Day
  /// Rows after this one, for the next page.
  public var after: PageKey?
  /// Rows before this one, for the page before.
  public var before: PageKey?
  /// Rows at most.
  public var limit: Int

  /// A page of the queue.
  public init(
    view: View = .open, sort: Sort = .actBy, filter: String = "", user: String, today: Day,
    after: PageKey? = nil, before: PageKey? = nil, limit: Int = 60
  ) {
    self.view = view
    self.sort = sort
    self.filter = filter
    self.user = user
    self.today = today
    self.after = after
    self.before = before
    self.limit = limit
  }
}

/// Where a page begins or ends: the sort value of a row and its number.
public struct PageKey: Hashable, Sendable, Codable {
  /// The sort value, as text that sorts as the column does.
  public var value: String
  /// The row's number.
  public var id: String

  /// A key.
  public init(value: String, id: String) {
    self.value = value
    self.id = id
  }
}

/// A page of the queue.
public struct QueuePage: Hashable, Sendable {
  /// What was asked.
  public var ask: QueueAsk
  /// The rows, in order.
  public var rows: [QueueRow]
  /// The key of the first row, where there is a page before.
  public var first: PageKey?
  /// The key of the last row, where there is a next page.
  public var last: PageKey?
  /// How many open requests there are in the view, without the filter.
  public var total: Int
  /// How many of them the filter keeps.
  public var matching: Int

  /// A page.
  public init(
    ask: QueueAsk, rows: [QueueRow], first: PageKey? = nil, last: PageKey? = nil, total: Int,
    matching: Int
  ) {
    self.ask = ask
    self.rows = rows
    self.first = first
    self.last = last
    self.total = total
    self.matching = matching
  }
}

/// The counts above the queue.
public struct QueueCounts: Hashable, Sendable {
  /// Open requests.
  public var open: Int
  /// Open and past their day.
  public var overdue: Int
  /// Open and due today.
  public var dueToday: Int
  /// On the shelf.
  public var ready: Int
  /// Recalled packets that are still on a shelf.
  public var recalled: Int
  /// People who wait at this site.
  public var waiting: Int

  /// Counts.
  public init(
    open: Int = 0, overdue: Int = 0, dueToday: Int = 0, ready: Int = 0, recalled: Int = 0,
    waiting: Int = 0
  ) {
    self.open = open
    self.overdue = overdue
    self.dueToday = dueToday
    self.ready = ready
    self.recalled = recalled
    self.waiting = waiting
  }
}
