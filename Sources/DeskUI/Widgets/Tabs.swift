/// The first line: the panes by number, and who stands where.
struct Tabs: Hashable, Sendable {
  let names: [String]
  let active: Int?
  /// What stands at the right end, each with its role.
  var right: [Span] = []

  /// Draws one line; when it is too short for both sides, the panes give way.
  func draw(into frame: inout Frame, area: Area) {
    guard !area.isEmpty else { return }
    frame.fill(area.line(0), role: .tab)
    let width = min(right.width, area.width)
    right.draw(into: &frame, line: area.right(width))
    var rest = area.dropRight(width == 0 ? 0 : width + 1)
    for (index, name) in names.enumerated() {
      let text = "\(index + 1) \(name)"
      let span = index == active ? Span("[\(text)]", .tabActive) : Span(text, .tab)
      let used = frame.put(
        span.text, row: rest.row, column: rest.column, width: rest.width, role: span.role)
      rest = rest.dropLeft(used + 1)
    }
  }
}

/// A piece of a line that has its own role.
struct Span: Hashable, Sendable {
  let text: String
  let role: ThemeRole

  init(_ text: String, _ role: ThemeRole = .text) {
    self.text = text
    self.role = role
  }
}

extension [Span] {
  /// The columns that all of them fill, without anything between them.
  var width: Int { reduce(0) { $0 + Text.width($1.text) } }

  /// Draws them one after the other and cuts the last one that fits in part.
  func draw(into frame: inout Frame, line: Area) {
    var rest = line
    for span in self where !rest.isEmpty {
      let used = frame.put(
        span.text, row: rest.row, column: rest.column, width: rest.width, role: span.role)
      rest = rest.dropLeft(used)
    }
  }
}
