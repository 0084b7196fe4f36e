/// A number of rows and columns.
public struct Size: Hashable, Sendable {
  /// Rows.
  public let rows: Int
  /// Columns.
  public let columns: Int

  /// A size; what is below zero counts as zero.
  public init(rows: Int, columns: Int) {
    self.rows = max(rows, 0)
    self.columns = max(columns, 0)
  }
}

/// A place on a frame, counted from zero at the top left.
public struct Position: Hashable, Sendable {
  /// The row.
  public let row: Int
  /// The column.
  public let column: Int

  /// A place.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
