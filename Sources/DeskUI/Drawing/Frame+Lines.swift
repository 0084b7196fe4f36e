/// How strongly a border speaks.
public enum Border: Hashable, Sendable {
  /// An ordinary region.
  case single
  /// The region that has the keys.
  case double

  var role: ThemeRole { self == .double ? .borderFocus : .border }
  var across: String { self == .double ? "═" : "─" }
  var down: String { self == .double ? "║" : "│" }
  /// Top left, top right, bottom left, bottom right.
  var corners: [String] {
    self == .double ? ["╔", "╗", "╚", "╝"] : ["┌", "┐", "└", "┘"]
  }
}

extension Frame {
  /// A line across.
  mutating func rule(row: Int, column: Int, width: Int, border: Border = .single) {
    guard width > 0 else { return }
    let line = String(repeating: border.across, count: width)
    put(line, row: row, column: column, width: width, role: border.role, cut: .plain)
  }

  /// A box around an area's edge, with a title in its upper line.
  mutating func box(_ area: Area, title: String = "", border: Border = .single) {
    guard area.height > 1, area.width > 1 else { return }
    let last = area.bottom - 1
    rule(row: area.row, column: area.column, width: area.width, border: border)
    rule(row: last, column: area.column, width: area.width, border: border)
    for row in area.row + 1..<last {
      put(border.down, row: row, column: area.column, role: border.role)
      put(border.down, row: row, column: area.right - 1, role: border.role)
    }
    let places = [
      (area.row, area.column), (area.row, area.right - 1), (last, area.column),
      (last, area.right - 1),
    ]
    for (corner, place) in zip(border.corners, places) {
      put(corner, row: place.0, column: place.1, role: border.role)
    }
    if !title.isEmpty, area.width > 6 {
      put(" \(title) ", row: area.row, column: area.column + 2, width: area.width - 4, role: .title)
    }
  }
}
