import DeskCore

/// The part of one list that is held, from its first row on.
struct MatterWindow: Hashable, Sendable {
  /// Rows of one page.
  static let pageSize = 60
  /// Rows that are read again at most when something changed; what is below comes as one scrolls.
  static let most = 600

  private(set) var rows: [MatterRow] = []
  /// The key to ask for what comes next, where there is more.
  private(set) var last: PageKey?
  private(set) var counts = MatterCounts()
  private(set) var isLoaded = false
  /// A page that was asked for and has not come.
  var isPaging = false
  var place = ListPlace()
  /// A row that was looked for by its number and is on none of the pages.
  private(set) var pinned: MatterRow?

  /// What is shown: the pinned row first.
  var shown: [MatterRow] { (pinned.map { [$0] } ?? []) + rows }
  var row: MatterRow? { shown.indices.contains(place.cursor) ? shown[place.cursor] : nil }

  /// How many rows to read again.
  var whole: Int { min(max(rows.count, Self.pageSize), Self.most) }

  /// Takes a page: the first ones anew, or those after the last; any other is late and is dropped.
  mutating func take(_ page: MatterPage) {
    if page.ask.after == nil {
      rows = page.rows
    } else if page.ask.after == last {
      rows += page.rows
    } else {
      return
    }
    last = page.last
    counts = page.counts
    isPaging = false
    isLoaded = true
    if let pinned, rows.contains(where: { $0.id == pinned.id }) { self.pinned = nil }
  }

  /// Holds a row that was looked for, unless it is on a page.
  mutating func pin(_ row: MatterRow) {
    pinned = rows.contains { $0.id == row.id } ? nil : row
  }

  /// Puts the cursor on a row by its number; false where it is not held.
  mutating func stand(on id: String) -> Bool {
    guard let index = shown.firstIndex(where: { $0.id == id }) else { return false }
    place.move(to: index, of: shown.count)
    return true
  }
}
