extension TextField {
  /// Draws `[text____]` with `width` columns between the brackets.
  ///
  /// With the keys, the part around the cursor is shown and the hardware cursor stands in it.
  func draw(
    into frame: inout Frame, row: Int, column: Int, width: Int, role: ThemeRole = .field,
    hasKeys: Bool = false
  ) {
    guard width > 0 else { return }
    let empty = String(repeating: "_", count: width)
    frame.put("[", row: row, column: column, role: role, cut: .plain)
    frame.put(empty, row: row, column: column + 1, width: width, role: role, cut: .plain)
    frame.put("]", row: row, column: column + width + 1, role: role, cut: .plain)
    guard hasKeys else {
      frame.put(shown, row: row, column: column + 1, width: width, role: role)
      return
    }
    let window = window(width)
    frame.put(window.text, row: row, column: column + 1, width: width, role: role, cut: .plain)
    frame.cursor = Position(row: row, column: column + 1 + window.cursor)
  }

  /// The part of the text that is on the screen, and the cursor's column in it.
  ///
  /// The cursor keeps one free column, but a field that takes no more letters lets it stand on the
  /// bracket.
  private func window(_ width: Int) -> (text: String, cursor: Int) {
    let letters = isMasked ? Array(repeating: "*", count: characters.count) : characters
    let last = characters.count == limit && cursor == limit ? width : width - 1
    var start = 0
    var columns = Text.width(String(letters[..<cursor]))
    while columns > last, start < cursor {
      columns -= Text.width(String(letters[start]))
      start += 1
    }
    guard start > 0, start < cursor else { return (String(letters[start...]), max(columns, 0)) }
    let first = Text.width(String(letters[start]))
    let sign = "\u{2026}" + String(repeating: " ", count: max(first - 1, 0))
    return (sign + String(letters[(start + 1)...]), columns)
  }
}
