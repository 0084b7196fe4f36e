/// A picture of the whole screen as cells: what a pane returns and a terminal shows.
///
/// It knows roles, not colours, and signs, not bytes. A theme and a charset are applied when it is
/// shown, so a pane draws the same on every terminal and a test reads it as text.
public struct Frame: Hashable, Sendable {
  /// Rows and columns.
  public let size: Size
  /// Where the hardware cursor stands; hidden when there is no place.
  public var cursor: Position?

  private var cells: [Cell]

  /// An empty frame.
  public init(_ size: Size, role: ThemeRole = .text) {
    self.size = size
    cells = Array(repeating: Cell(.blank, role: role), count: size.rows * size.columns)
  }

  /// The whole of it.
  public var area: Area { Area(size) }

  /// The cells of one row; none when there is no such row.
  public func row(_ index: Int) -> ArraySlice<Cell> {
    guard index >= 0, index < size.rows else { return [] }
    return cells[index * size.columns..<(index + 1) * size.columns]
  }

  /// The cell at a place, if the frame has one there.
  public func cell(_ row: Int, _ column: Int) -> Cell? {
    contains(row, column) ? cells[row * size.columns + column] : nil
  }

  func contains(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }

  /// Puts a cell down, and blanks the other half of a wide grapheme that it covers by half.
  mutating func set(_ cell: Cell, _ row: Int, _ column: Int) {
    guard contains(row, column) else { return }
    let index = row * size.columns + column
    if cells[index].grapheme == nil, column > 0 {
      cells[index - 1].grapheme = .blank
    }
    if cells[index].grapheme?.columns == 2, column + 1 < size.columns {
      cells[index + 1].grapheme = .blank
    }
    cells[index] = cell
  }

  /// Gives cells another role and leaves what they show.
  mutating func restyle(_ area: Area, role: ThemeRole) {
    let part = area.within(self.area)
    for row in part.row..<part.bottom {
      for column in part.column..<part.right {
        cells[row * size.columns + column].role = role
      }
    }
  }

  /// Empties an area.
  public mutating func fill(_ area: Area, role: ThemeRole = .text) {
    let part = area.within(self.area)
    for row in part.row..<part.bottom {
      for column in part.column..<part.right { set(Cell(.blank, role: role), row, column) }
    }
  }
}
