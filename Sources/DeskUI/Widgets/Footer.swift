/// The last line: the keys that this pane answers now.
struct Footer: Hashable, Sendable {
  let items: [FooterItem]

  init(_ items: [FooterItem]) {
    self.items = items
  }

  /// The labelled bindings of a key table; `note` may add why one is closed, `(4 checks left)`.
  init<Msg>(_ table: [Binding<Msg>], note: (Binding<Msg>) -> String? = { _ in nil }) {
    items = table.compactMap { binding in
      guard let key = binding.keys.first, let label = binding.label else { return nil }
      return FooterItem(key: key.label, label: label, note: note(binding))
    }
  }

  /// Draws whole items only; those that do not fit are found in help.
  func draw(into frame: inout Frame, area: Area) {
    guard !area.isEmpty else { return }
    frame.fill(area.line(0), role: .keyLabel)
    var rest = area.line(0)
    for item in items {
      let label = item.note.map { "\(item.label)(\($0))" } ?? item.label
      let role: ThemeRole = item.note == nil ? .keyLabel : .textMuted
      let spans = [Span(item.key, .key), Span(" \(label)", role)]
      guard spans.width <= rest.width else { continue }
      spans.draw(into: &frame, line: rest)
      rest = rest.dropLeft(spans.width + 1)
    }
  }
}

/// A key and its word in the footer.
struct FooterItem: Hashable, Sendable {
  let key: String
  let label: String
  /// Why it is closed now, in two or three words.
  let note: String?

  init(key: String, label: String, note: String? = nil) {
    self.key = key
    self.label = label
    self.note = note
  }
}
