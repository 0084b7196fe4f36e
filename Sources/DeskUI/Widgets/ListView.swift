/// Rows under column heads, with a cursor, marks and a scrollbar.
///
/// The rows may be a window of a longer list; `offset` and `total` say of which.
struct ListView: Hashable, Sendable {
  var columns: [ListColumn]
  var rows: [ListRow]
  /// The cursor and the first row on the screen, both as indices of `rows`.
  var place = ListPlace()
  /// How many rows of the whole list come before `rows`.
  var offset = 0
  /// How many rows the whole list has; `rows.count` when it is all here.
  var total: Int?
  /// Said in place of rows when there are none.
  var nothing = ""
  /// Whether the keys go here.
  var hasKeys = true
  /// Whether heads and the line under them are drawn.
  var hasHeads = true
}

/// One column of a list.
struct ListColumn: Hashable, Sendable {
  enum Alignment: Hashable, Sendable { case left, right }

  let title: String
  /// Columns of the screen; the first column without a width takes what is left.
  let width: Int?
  let alignment: Alignment

  init(_ title: String, width: Int?, alignment: Alignment = .left) {
    self.title = title
    self.width = width
    self.alignment = alignment
  }

  /// A column for status glyphs.
  static func glyphs(_ title: String = "St") -> ListColumn {
    ListColumn(title, width: ThemeRole.glyphColumns)
  }
}

/// One row of a list.
struct ListRow: Hashable, Sendable {
  let cells: [ListCell]
  let role: ThemeRole
  let isMarked: Bool

  init(_ cells: [ListCell], role: ThemeRole = .row, isMarked: Bool = false) {
    self.cells = cells
    self.role = role
    self.isMarked = isMarked
  }
}

/// What stands in one column of a row.
enum ListCell: Hashable, Sendable, ExpressibleByStringLiteral {
  /// Text in the row's role, or in its own.
  case text(String, ThemeRole? = nil)
  /// The glyph of a status.
  case glyph(ThemeRole)

  init(stringLiteral value: String) {
    self = .text(value)
  }
}

/// Where one stands in a list.
struct ListPlace: Hashable, Sendable {
  /// The row of the cursor.
  private(set) var cursor = 0
  /// The first row on the screen.
  private(set) var top = 0

  /// Puts the cursor on a row, as near as there is one.
  mutating func move(to index: Int, of count: Int) {
    cursor = max(0, min(index, count - 1))
  }

  /// Moves the cursor by some rows and stays within the list.
  mutating func move(by rows: Int, of count: Int) {
    move(to: cursor + rows, of: count)
  }

  /// Scrolls by as little as brings the cursor into sight.
  mutating func scroll(height: Int, of count: Int) {
    let rows = max(height, 1)
    top = min(max(top, cursor - rows + 1), cursor)
    top = max(0, min(top, count - rows))
  }

  /// Takes a key that moves; false for any other.
  mutating func handle(_ key: Key, height: Int, of count: Int) -> Bool {
    switch key {
    case .up, .character("k"): move(by: -1, of: count)
    case .down, .character("j"): move(by: 1, of: count)
    case .pageUp, .f(7): move(by: 1 - max(height, 2), of: count)
    case .pageDown, .f(8): move(by: max(height, 2) - 1, of: count)
    case .home: move(to: 0, of: count)
    case .end: move(to: count - 1, of: count)
    default: return false
    }
    scroll(height: height, of: count)
    return true
  }
}
