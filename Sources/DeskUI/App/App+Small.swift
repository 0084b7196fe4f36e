extension App {
  /// Says what is needed where the window is too small; work is kept.
  func drawTooSmall(into frame: inout Frame) {
    let wide = size.columns < 80 ? "!! width" : "   width"
    let high = size.rows < 24 ? "!! height" : "   height"
    let lines = [
      "", "  RecordsDesk needs 80 columns and 24 rows.", "",
      "  This window:   \(size.columns) x \(size.rows)    (\(wide)  \(high))",
      "  Needed:        80 x 24", "", "  Make the window larger; your work is kept.",
    ]
    for (row, line) in lines.enumerated() {
      frame.put(line, row: row, column: 0, role: row == 1 ? .textStrong : .text)
    }
    let asked = layers.last as? ConfirmLayer
    let last =
      asked.map { "  \($0.question)  \($0.letter) yes  n no" }
      ?? "  q quits (asks first)   Ctrl+K locks"
    frame.put(last, row: max(size.rows - 2, 0), column: 0, role: .hint)
  }
}
