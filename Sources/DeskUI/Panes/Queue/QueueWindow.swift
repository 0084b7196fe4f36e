import DeskCore

/// The part of the queue that is held: some pages, with the way back to the first.
///
/// Pages are asked for by the key of the row before them, so a page costs the same in a queue of
/// ten and of a hundred thousand; counting rows from the start would not.
struct QueueWindow: Sendable {
  /// One page and where it begins.
  struct Page: Hashable, Sendable {
    var after: PageKey?
    var rows: [QueueRow]
    var last: PageKey?
  }

  /// Rows of one page.
  static let pageSize = 60
  /// Rows that are held at most.
  static let most = 600

  private(set) var pages: [Page] = [] {
    didSet { rows = pages.flatMap(\.rows) }
  }
  /// The rows of all pages.
  private(set) var rows: [QueueRow] = []
  /// Where the pages before the held ones begin, and how many rows each has.
  private(set) var trail: [(after: PageKey?, count: Int)] = []
  private(set) var total = 0
  private(set) var matching = 0
  private(set) var isLoaded = false

  /// Rows before the held ones.
  var offset: Int { trail.reduce(0) { $0 + $1.count } }

  /// The key to ask for what comes next, where there is more.
  var next: PageKey? { pages.last?.last }

  /// The key to ask for what comes before; the outer nil where there is nothing.
  var previous: PageKey?? { trail.last.map(\.after) }

  /// Where the held rows begin, and how many there are, to read them again.
  var whole: (after: PageKey?, limit: Int) {
    (pages.first?.after, min(max(rows.count, Self.pageSize), Self.most))
  }

  /// Takes a page: again, after the last, or before the first; any other is late and is dropped.
  mutating func take(_ page: QueuePage) {
    let new = Page(after: page.ask.after, rows: page.rows, last: page.last)
    if !isLoaded || page.ask.after == pages.first?.after {
      pages = [new]
      if page.ask.after == nil { trail = [] }
    } else if let last = next, page.ask.after == last {
      pages.append(new)
      forgetFirst()
    } else if let key = previous, page.ask.after == key {
      trail.removeLast()
      pages.insert(new, at: 0)
      forgetLast()
    } else {
      return
    }
    isLoaded = true
    total = page.total
    matching = page.matching
  }

  private mutating func forgetFirst() {
    while rows.count > Self.most, let first = pages.first, pages.count > 1 {
      trail.append((first.after, first.rows.count))
      pages.removeFirst()
    }
  }

  private mutating func forgetLast() {
    while rows.count > Self.most, pages.count > 1 { pages.removeLast() }
  }
}
