/// A rectangle of a frame that something is drawn into.
///
/// Slices never leave the area they are cut from: asking for more than there is gives what is left,
/// so a pane on a small window draws less and never elsewhere.
public struct Area: Hashable, Sendable {
  /// The first row.
  public let row: Int
  /// The first column.
  public let column: Int
  /// Rows.
  public let height: Int
  /// Columns.
  public let width: Int

  /// An area; a height or width below zero counts as zero.
  public init(row: Int, column: Int, height: Int, width: Int) {
    self.row = row
    self.column = column
    self.height = max(height, 0)
    self.width = max(width, 0)
  }

  /// The whole of a screen.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, height: size.rows, width: size.columns)
  }

  /// The row after the last.
  public var bottom: Int { row + height }
  /// The column after the last.
  public var right: Int { column + width }
  /// Whether nothing fits.
  public var isEmpty: Bool { height == 0 || width == 0 }
  /// Rows and columns.
  public var size: Size { Size(rows: height, columns: width) }

  /// The first rows.
  public func top(_ rows: Int) -> Area {
    Area(row: row, column: column, height: min(rows, height), width: width)
  }

  /// The last rows.
  public func bottom(_ rows: Int) -> Area {
    dropTop(height - min(max(rows, 0), height))
  }

  /// All but the first rows.
  public func dropTop(_ rows: Int) -> Area {
    let dropped = min(max(rows, 0), height)
    return Area(row: row + dropped, column: column, height: height - dropped, width: width)
  }

  /// All but the last rows.
  public func dropBottom(_ rows: Int) -> Area {
    top(height - min(max(rows, 0), height))
  }

  /// The first columns.
  public func left(_ columns: Int) -> Area {
    Area(row: row, column: column, height: height, width: min(columns, width))
  }

  /// The last columns.
  public func right(_ columns: Int) -> Area {
    dropLeft(width - min(max(columns, 0), width))
  }

  /// All but the first columns.
  public func dropLeft(_ columns: Int) -> Area {
    let dropped = min(max(columns, 0), width)
    return Area(row: row, column: column + dropped, height: height, width: width - dropped)
  }

  /// All but the last columns.
  public func dropRight(_ columns: Int) -> Area {
    left(width - min(max(columns, 0), width))
  }

  /// One row, counted from the area's own top; empty when there is no such row.
  public func line(_ index: Int) -> Area {
    index < 0 ? top(0) : dropTop(index).top(1)
  }

  /// What is inside a border.
  public func inset(rows: Int = 1, columns: Int = 1) -> Area {
    dropTop(rows).dropBottom(rows).dropLeft(columns).dropRight(columns)
  }

  /// An area of a given size in the middle, no larger than this one.
  public func centred(height wanted: Int, width wide: Int) -> Area {
    let rows = min(wanted, height)
    let columns = min(wide, width)
    return Area(
      row: row + (height - rows) / 2, column: column + (width - columns) / 2, height: rows,
      width: columns)
  }

  /// Whether a place lies in it.
  public func contains(_ place: Position) -> Bool {
    place.row >= row && place.row < bottom && place.column >= column && place.column < right
  }

  /// The part that lies in another area too.
  public func within(_ other: Area) -> Area {
    let first = Position(row: max(row, other.row), column: max(column, other.column))
    return Area(
      row: first.row, column: first.column, height: min(bottom, other.bottom) - first.row,
      width: min(right, other.right) - first.column)
  }
}
