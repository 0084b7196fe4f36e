/// Which part of a list is wanted.
public struct MatterAsk: Hashable, Sendable {
  /// The list.
  public var list: MatterList
  /// Whether closed ones follow the open ones.
  public var withClosed: Bool
  /// Today at the desk, for what is overdue or due soon.
  public var today: Day
  /// Rows after this one, for the next page.
  public var after: PageKey?
  /// Rows at most.
  public var limit: Int

  /// A page of a list.
  public init(
    _ list: MatterList, withClosed: Bool = false, today: Day, after: PageKey? = nil,
    limit: Int = 60
  ) {
    self.list = list
    self.withClosed = withClosed
    self.today = today
    self.after = after
    self.limit = limit
  }

  /// Days before the last one from which a matter is due soon.
  public static let soonDays = 7
}

/// One matter as a list shows it.
public struct MatterRow: Hashable, Sendable {
  /// The matter.
  public var matter: AnyMatter
  /// The chart's name; nil while no chart is known.
  public var name: PersonName?

  /// A row.
  public init(_ matter: AnyMatter, name: PersonName?) {
    self.matter = matter
    self.name = name
  }

  /// The number.
  public var id: String { matter.id }

  /// Where it stands in its list.
  ///
  /// Open ones with a last day come first, by that day; then open ones without; then the closed
  /// ones, newest first.
  public var key: PageKey {
    guard matter.isOpen else { return PageKey(value: MatterRow.closed, id: id) }
    return PageKey(value: matter.due.map { String($0.number) } ?? MatterRow.undated, id: id)
  }

  /// The key of an open row on which no day runs.
  package static let undated = "undated"
  /// The key of a closed row.
  package static let closed = "closed"
}

/// A page of a list.
public struct MatterPage: Hashable, Sendable {
  /// What was asked.
  public var ask: MatterAsk
  /// The rows, in order.
  public var rows: [MatterRow]
  /// The key of the last row, where there is a next page.
  public var last: PageKey?
  /// The counts above the list.
  public var counts: MatterCounts

  /// A page.
  public init(ask: MatterAsk, rows: [MatterRow], last: PageKey? = nil, counts: MatterCounts) {
    self.ask = ask
    self.rows = rows
    self.last = last
    self.counts = counts
  }
}

/// The counts above a list.
public struct MatterCounts: Hashable, Sendable {
  /// Open ones.
  public var open: Int
  /// Open and past their day.
  public var overdue: Int
  /// Open, with a day that comes within a week.
  public var soon: Int

  /// Counts.
  public init(open: Int = 0, overdue: Int = 0, soon: Int = 0) {
    self.open = open
    self.overdue = overdue
    self.soon = soon
  }
}
