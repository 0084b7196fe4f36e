extension Frame {
  /// The frame as text, one string a row, without the blanks at its end.
  public func lines(_ charset: Charset = .utf8) -> [String] {
    (0..<size.rows).map { index in
      var line = String.UnicodeScalarView()
      for cell in row(index) { cell.append(to: &line, charset) }
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }

  /// The roles as text, one string a row: `text 3, row.cursor 77`.
  ///
  /// A row that is `text` throughout gives an empty string.
  public func roles() -> [String] {
    (0..<size.rows).map { index in
      var runs: [(role: ThemeRole, count: Int)] = []
      for cell in row(index) {
        if let last = runs.last, last.role == cell.role {
          runs[runs.count - 1].count += 1
        } else {
          runs.append((cell.role, 1))
        }
      }
      if runs.count == 1, runs[0].role == .text { return "" }
      return runs.map { "\($0.role.rawValue) \($0.count)" }.joined(separator: ", ")
    }
  }
}

extension Cell {
  func append(to line: inout String.UnicodeScalarView, _ charset: Charset) {
    guard let grapheme else { return }
    switch charset {
    case .utf8:
      line.append(grapheme.base)
      if !grapheme.marks.isEmpty { line.append(contentsOf: grapheme.marks.scalars) }
    case .ascii:
      for _ in 0..<grapheme.columns { line.append(grapheme.inASCII) }
    }
  }
}
